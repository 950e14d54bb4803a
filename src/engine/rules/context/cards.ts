import { checkedOn, cardContracts, cardNotice2016, cardNotice2020, cardSupervision } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { cardConvention } from './instruments.ts';

/** Individual instalments and charges of credit cards. */
export const cardRules: readonly Rule[] = [
  {
    id: 'card.plan.mostYears',
    term: { zh: '个性化分期最长年限', en: 'Individual instalments: longest' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: 5,
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.mostInstalments',
    term: { zh: '个性化分期最多期数', en: 'Individual instalments: most' },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: 60,
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.conditions',
    term: { zh: '个性化分期的条件', en: 'Individual instalments: conditions' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: {
          zh: '欠款超出还款能力且仍有还款意愿，可以平等协商。',
          en: 'The debt exceeds what one can pay, and one is willing; the bank may agree.',
        },
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.collectionStops',
    term: { zh: '达成后停止催收', en: 'Individual instalments: collection stops' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: {
          zh: '达成协议后应当停止对该持卡人的催收，不履行协议的除外。',
          en: 'Once agreed, the bank stops collecting, unless the plan is broken.',
        },
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.oralRecorded',
    term: { zh: '口头协议须录音', en: 'Individual instalments: an oral plan is recorded' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: { zh: '录音保存至欠款结清。', en: 'The recording is kept until the debt is paid.' },
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.noNewCards',
    term: { zh: '未还清前不得申卡', en: 'Individual instalments: no new card' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: { zh: '全部清偿前不得向任何银行申领信用卡。', en: 'No card at any bank before all is paid.' },
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.plan.items',
    term: { zh: '协议六项内容', en: 'Individual instalments: six items of the plan' },
    unit: 'list',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: [
          { zh: '欠款余额、结构、币种', en: 'balance, structure, currency' },
          {
            zh: '还款周期、方式、币种、日期和每期金额',
            en: 'cycle, method, currency, dates, amount of each instalment',
          },
          { zh: '期间是否计收年费、利息和其他费用', en: 'whether fees and interest run' },
          { zh: '未清偿前不得向任何银行申领信用卡的承诺', en: 'no application for a card at any bank' },
          { zh: '双方权利义务和违约责任', en: 'rights, duties, liability' },
          { zh: '与还款有关的其他事项', en: 'other matters of repayment' },
        ],
        source: { ...cardSupervision, article: { zh: '第七十条', en: 'art. 70' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.secrecy',
    term: { zh: '持卡人信息保密', en: 'Secrecy' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: { zh: '对持卡人信息保密。', en: 'The holder’s data are kept secret.' },
        source: { ...cardSupervision, article: { zh: '第六十八条', en: 'art. 68' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'card.recordingsYears',
    term: { zh: '催收录音保存', en: 'Collection recordings kept' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2011-01-13',
        until: null,
        value: 2,
        source: { ...cardSupervision, article: { zh: '第六十七条', en: 'art. 67' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'card.noOverLimitFee',
    term: { zh: '不得收超限费', en: 'No over-limit fee' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2017-01-01',
        until: null,
        value: true,
        source: { ...cardNotice2016, article: { zh: '第三点', en: 'point 3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.lateFeeByAgreement',
    term: { zh: '违约金由双方约定', en: 'The late fee is agreed' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-01-01',
        until: null,
        value: {
          zh: '取消滞纳金；是否收取、如何收取违约金由双方约定。',
          en: 'The late charge is abolished; whether and how much is by agreement.',
        },
        source: { ...cardNotice2016, article: { zh: '第三点', en: 'point 3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'card.rateFloorShare',
    term: { zh: '透支利率下限（上限的比例）', en: 'Floor of the overdraft rate, as a share of the ceiling' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2017-01-01',
        until: '2020-12-31',
        value: '7/10',
        source: { ...cardNotice2016, article: { zh: '利率区间', en: 'band of the rate' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'card.rateFree',
    term: { zh: '透支利率自主确定', en: 'The overdraft rate is free' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: {
          ...cardNotice2020,
          article: { zh: '第一点', en: 'point 1' },
          url: 'https://xining.pbc.gov.cn/zhengwugongkai/4081330/4406346/4693549/4159909/index.html',
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'card.lateFeeShareRepeated',
    term: { zh: '连续逾期的违约金比例（部分银行）', en: 'Late fee after two missed bills, some banks' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2017-01-01',
        until: null,
        value: '0.06',
        source: { ...cardContracts, article: { zh: '违约金条款', en: 'clause on the late fee' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'card.toleranceDays',
    term: { zh: '容时', en: 'Days of tolerance' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2013-07-01',
        until: null,
        value: 3,
        source: { ...cardConvention, article: { zh: '容时服务', en: 'tolerance in time' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'card.toleranceAmount',
    term: { zh: '容差', en: 'Amount of tolerance' },
    unit: 'fen',
    kind: 'practice',
    versions: [
      {
        from: '2013-07-01',
        until: null,
        value: 1000,
        source: { ...cardConvention, article: { zh: '容差服务', en: 'tolerance in amount' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
