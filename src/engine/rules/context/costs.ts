import { checkedOn, costs, courtPractice, procedureInterpretation2022 } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';

/** Who pays what of the costs, and when. */
export const costRules: readonly Rule[] = [
  {
    id: 'costs.noticeFeeLeast',
    term: { zh: '公告费：常见最低', en: 'Fee for public notice: commonly at least' },
    unit: 'fen',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: 30_000,
        source: { ...courtPractice, article: { zh: '常见 300 至 700 元', en: 'commonly 300 to 700 yuan' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'costs.noticeFeeMost',
    term: { zh: '公告费：常见最高', en: 'Fee for public notice: commonly at most' },
    unit: 'fen',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: 70_000,
        source: { ...courtPractice, article: { zh: '常见 300 至 700 元', en: 'commonly 300 to 700 yuan' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'costs.prepaidDays',
    term: { zh: '预交受理费期限', en: 'Time to prepay the fee' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: 7,
        source: { ...costs, article: { zh: '第二十二条第一款', en: 'art. 22 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.plaintiffPrepays',
    term: { zh: '受理费由原告预交', en: 'The plaintiff prepays' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: true,
        source: { ...costs, article: { zh: '第二十条第一款', en: 'art. 20 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.enforcementPaidAfter',
    term: { zh: '执行费执行后交纳', en: 'The enforcement fee is paid afterwards' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: true,
        source: { ...costs, article: { zh: '第二十条第二款', en: 'art. 20 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.appealBase',
    term: { zh: '上诉案件受理费的基数', en: 'Base of the fee on appeal' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '按不服一审判决部分的数额交纳。', en: 'Only on the part that is contested.' },
        source: { ...costs, article: { zh: '第十七条', en: 'art. 17' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.partlyWon',
    term: { zh: '部分胜诉的费用分担', en: 'Costs where a claim succeeds in part' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '由法院根据具体情况决定各自负担的数额。', en: 'The court sets what each bears.' },
        source: { ...costs, article: { zh: '第二十九条第二款', en: 'art. 29 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.mediatedCase',
    term: { zh: '调解结案的费用负担', en: 'Costs of a mediated case' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '由双方协商，协商不成由法院决定。', en: 'As agreed; else the court decides.' },
        source: { ...costs, article: { zh: '第三十一条', en: 'art. 31' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.withdrawn',
    term: { zh: '撤诉的费用负担', en: 'Costs of a withdrawn suit' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '由原告负担。', en: 'The plaintiff bears them.' },
        source: { ...costs, article: { zh: '第三十四条第一款', en: 'art. 34 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.paymentOrder',
    term: { zh: '支付令费用负担', en: 'Costs of a payment order' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          zh: '没有异议的由债务人负担；异议使程序终结的由申请人负担。',
          en: 'The debtor bears them without objection; the applicant where an objection ends it.',
        },
        source: { ...costs, article: { zh: '第三十六条', en: 'art. 36' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.preservation',
    term: { zh: '保全费负担', en: 'Preservation fee' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '由申请人负担，可以列入诉讼请求。', en: 'The applicant bears it and may add it to the claim.' },
        source: { ...costs, article: { zh: '第三十八条第三款', en: 'art. 38 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.enforcementSettled',
    term: { zh: '执行和解的费用负担', en: 'Enforcement fee in a settlement' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '由双方协商，协商不成由法院决定。', en: 'As agreed; else the court decides.' },
        source: { ...costs, article: { zh: '第三十八条第二款', en: 'art. 38 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.paidToProviders',
    term: { zh: '公告、评估、拍卖等费用', en: 'Costs of notices, appraisals and auctions' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: { zh: '谁主张、谁负担，直接付给有关机构。', en: 'Who asks for it pays the provider directly.' },
        source: { ...costs, article: { zh: '第十二条第一款', en: 'art. 12 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.exemption',
    term: { zh: '免交诉讼费用', en: 'Exemption from costs' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          zh: '残疾人无固定生活来源、低保对象、领取失业保险金且无其他收入等可以免交。',
          en: 'For the disabled without income, those on minimum allowance, those on unemployment insurance without other income.',
        },
        source: { ...costs, article: { zh: '第四十五条第（三）项', en: 'art. 45(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.leastReduction',
    term: { zh: '减交诉讼费用的最低比例', en: 'Least reduction of costs' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: '3/10',
        source: { ...costs, article: { zh: '第四十六条第二款', en: 'art. 46 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.deferral',
    term: { zh: '缓交诉讼费用', en: 'Deferral of costs' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2007-04-01',
        until: null,
        value: {
          zh: '交费确有困难的，可以申请缓交、减交或者免交。',
          en: 'Who really cannot pay may ask for time, less, or none.',
        },
        source: { ...costs, article: { zh: '第四十四条第一款', en: 'art. 44 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.claimsSummed',
    term: { zh: '多项请求合并计算', en: 'Several claims are added up' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2022-04-10',
        until: null,
        value: true,
        source: { ...procedureInterpretation2022, article: { zh: '第二百零一条第二款', en: 'art. 201 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'costs.wholeYuan',
    term: { zh: '法院打印的受理费', en: 'Fees as courts print them' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '法院多按整元打印。', en: 'Courts mostly print whole yuan.' },
        source: { ...courtPractice, article: { zh: '494份判决中94.5%', en: '94.5 % of 494 judgments' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
];
