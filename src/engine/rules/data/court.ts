import type { Rule } from '../rule.ts';
import {
  checkedOn,
  civilCode,
  contractLaw,
  costs,
  courtPractice,
  delayedInterest,
  earlier,
  entered,
  financialTrials,
  procedureInterpretation2015,
  procedureInterpretation2022,
} from './instruments.ts';

/** What a suit costs, who bears it, and what runs after the judgment. */
export const courtRules = [
  {
    id: 'court.acceptanceFee',
    term: { zh: '案件受理费', en: 'Acceptance fee' },
    unit: 'feeTiers',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          flatUpTo: 1_000_000,
          flat: 5000,
          tiers: [
            { upTo: 10_000_000, rate: '0.025' },
            { upTo: 20_000_000, rate: '0.02' },
            { upTo: 50_000_000, rate: '0.015' },
            { upTo: 100_000_000, rate: '0.01' },
            { upTo: 200_000_000, rate: '0.009' },
            { upTo: 500_000_000, rate: '0.008' },
            { upTo: 1_000_000_000, rate: '0.007' },
            { upTo: 2_000_000_000, rate: '0.006' },
            { rate: '0.005' },
          ],
        },
        source: { ...costs, article: { zh: '第十三条第（一）项', en: 'art. 13(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.halving',
    term: { zh: '简易程序减半收取', en: 'Half the acceptance fee in simplified procedure' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: '1/2',
        source: { ...costs, article: { zh: '第十六条', en: 'art. 16' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.halvedOnce',
    term: { zh: '只能减半一次', en: 'The fee is halved only once' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: '2015-02-03',
        value: true,
        source: { ...earlier, article: { zh: '未见更早文本', en: 'no earlier text seen' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2015-02-04',
        until: '2022-04-09',
        value: true,
        source: { ...procedureInterpretation2015, article: { zh: '第二百零六条', en: 'art. 206' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2022-04-10',
        until: null,
        value: true,
        source: { ...procedureInterpretation2022, article: { zh: '第二百零六条', en: 'art. 206' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.preservationFee',
    term: { zh: '保全申请费', en: 'Preservation fee' },
    unit: 'feeTiers',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          flatUpTo: 100_000,
          flat: 3000,
          tiers: [{ upTo: 10_000_000, rate: '0.01' }, { rate: '0.005' }],
          cap: 500_000,
        },
        source: { ...costs, article: { zh: '第十四条第（二）项', en: 'art. 14(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.enforcementFee',
    term: { zh: '执行申请费', en: 'Enforcement fee' },
    unit: 'feeTiers',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          flatUpTo: 1_000_000,
          flat: 5000,
          tiers: [
            { upTo: 50_000_000, rate: '0.015' },
            { upTo: 500_000_000, rate: '0.01' },
            { upTo: 1_000_000_000, rate: '0.005' },
            { rate: '0.001' },
          ],
        },
        source: { ...costs, article: { zh: '第十四条第（一）项第2目', en: 'art. 14(1) no. 2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.paymentOrderShare',
    term: { zh: '支付令申请费比例', en: 'Payment order: share of the acceptance fee' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: '1/3',
        source: { ...costs, article: { zh: '第十四条第（三）项', en: 'art. 14(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.noticeFee',
    term: { zh: '公告费', en: 'Fee for service by public notice' },
    unit: 'fen',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: 56_000,
        source: { ...courtPractice, article: { zh: '常见 300 至 700 元', en: 'commonly 300 to 700 yuan' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'court.attorneyFee',
    term: { zh: '律师费', en: 'Attorney fee' },
    unit: 'fen',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: 0,
        source: {
          ...entered,
          article: { zh: '合同约定且判决支持的才计入', en: 'only where the contract and the judgment say so' },
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'court.loserBears',
    term: { zh: '诉讼费用由败诉方负担', en: 'The losing party bears the costs' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          zh: '败诉方负担；部分胜诉的，由法院决定各自负担的数额。',
          en: 'The losing party bears them; where a claim succeeds in part, the court sets each share.',
        },
        source: { ...costs, article: { zh: '第二十九条', en: 'art. 29' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.settledSuitHalf',
    term: { zh: '调解、撤诉减半收取', en: 'Half the acceptance fee in a suit settled or withdrawn' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: '1/2',
        source: { ...costs, article: { zh: '第十五条', en: 'art. 15' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'court.reduction',
    term: { zh: '过高违约金、费息的调减', en: 'Reduction of charges that are too high' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '1999-10-01',
        until: '2017-08-04',
        value: {
          zh: '约定的违约金等过高的，法院可以根据当事人的请求适当减少。',
          en: 'Where agreed charges are too high, the court may lower them if the party asks.',
        },
        source: { ...contractLaw, article: { zh: '第一百一十四条第二款', en: 'art. 114 §2' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2017-08-05',
        until: '2020-12-31',
        value: {
          zh: '约定的违约金等过高的，法院可以根据当事人的请求适当减少。',
          en: 'Where agreed charges are too high, the court may lower them if the party asks.',
        },
        source: { ...financialTrials, article: { zh: '第二点', en: 'point 2' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '约定的违约金等过高的，法院可以根据当事人的请求适当减少。',
          en: 'Where agreed charges are too high, the court may lower them if the party asks.',
        },
        source: { ...civilCode, article: { zh: '第五百八十五条第二款', en: 'art. 585 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'delayedPerformance.ratePerDay',
    term: { zh: '迟延履行加倍部分日利率', en: 'Doubled interest for delayed performance, a day' },
    unit: 'ratePerDay',
    kind: 'law',
    versions: [
      {
        from: '2009-01-01',
        until: '2014-07-31',
        value: '7/40000',
        source: { ...earlier, article: { zh: '未见更早文本', en: 'no earlier text seen' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2014-08-01',
        until: null,
        value: '7/40000',
        source: { ...delayedInterest, article: { zh: '第一条第三款', en: 'art. 1 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'delayedPerformance.start',
    term: { zh: '加倍部分的起算', en: 'Start of the doubled interest' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2009-01-01',
        until: '2014-07-31',
        value: {
          zh: '自判决确定的履行期间届满之日起计算。',
          en: 'It runs from the end of the time that the judgment gave.',
        },
        source: { ...earlier, article: { zh: '未见更早文本', en: 'no earlier text seen' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2014-08-01',
        until: null,
        value: {
          zh: '自判决确定的履行期间届满之日起计算。',
          en: 'It runs from the end of the time that the judgment gave.',
        },
        source: { ...delayedInterest, article: { zh: '第二条', en: 'art. 2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'judgment.interestContinues',
    term: { zh: '判决后的一般债务利息', en: 'Ordinary interest after the judgment' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2009-01-01',
        until: '2014-07-31',
        value: {
          zh: '判决后的一般债务利息按判决确定的方法计算。',
          en: 'After the judgment ordinary interest goes on as the judgment says.',
        },
        source: { ...earlier, article: { zh: '未见更早文本', en: 'no earlier text seen' } },
        checkedOn,
        confidence: 'unverified',
      },
      {
        from: '2014-08-01',
        until: null,
        value: {
          zh: '判决后的一般债务利息按判决确定的方法计算。',
          en: 'After the judgment ordinary interest goes on as the judgment says.',
        },
        source: { ...delayedInterest, article: { zh: '第一条第二款', en: 'art. 1 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
] as const satisfies readonly Rule[];
