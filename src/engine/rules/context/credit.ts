import { checkedOn, creditReporting } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { classification, creditCentre, creditRepair, oneTimeRepair } from './instruments.ts';

/** The credit record: codes, objection, repair. */
export const creditRules: readonly Rule[] = [
  {
    id: 'credit.freeQueries',
    term: { zh: '每年免费查询次数', en: 'Free reports a year' },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: 2,
        source: { ...creditReporting, article: { zh: '第十七条', en: 'art. 17' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.noticeBeforeReporting',
    term: { zh: '上报前告知', en: 'Notice before reporting' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: {
          zh: '上报不良信息应当事先告知本人。',
          en: 'The person must be told before bad information is reported.',
        },
        source: { ...creditReporting, article: { zh: '第十五条', en: 'art. 15' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.keptYears',
    term: { zh: '不良信息保存年数', en: 'Years that a bad record is kept' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: 5,
        source: { ...creditReporting, article: { zh: '第十六条第一款', en: 'art. 16 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.ownStatement',
    term: { zh: '本人声明', en: 'Own statement' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: {
          zh: '可以对不良信息作出说明，征信机构应当记载。',
          en: 'One may add an explanation, which is recorded.',
        },
        source: { ...creditReporting, article: { zh: '第十六条第二款', en: 'art. 16 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.objectionDays',
    term: { zh: '异议处理期限', en: 'Objection, answered in' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: 20,
        source: { ...creditReporting, article: { zh: '第二十五条第二款', en: 'art. 25 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.complaintDays',
    term: { zh: '投诉答复期限', en: 'Complaint, answered in' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: 30,
        source: { ...creditReporting, article: { zh: '第二十六条第二款', en: 'art. 26 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.suit',
    term: { zh: '直接起诉', en: 'Suit' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2013-03-15',
        until: null,
        value: { zh: '认为合法权益受侵害的，可以直接起诉。', en: 'Who is wronged may sue at once.' },
        source: { ...creditReporting, article: { zh: '第二十六条第三款', en: 'art. 26 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'credit.status1',
    term: { zh: '还款状态 1', en: 'Status 1' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 1 至 30 天。', en: '1 to 30 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status2',
    term: { zh: '还款状态 2', en: 'Status 2' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 31 至 60 天。', en: '31 to 60 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status3',
    term: { zh: '还款状态 3', en: 'Status 3' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 61 至 90 天。', en: '61 to 90 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status4',
    term: { zh: '还款状态 4', en: 'Status 4' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 91 至 120 天。', en: '91 to 120 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status5',
    term: { zh: '还款状态 5', en: 'Status 5' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 121 至 150 天。', en: '121 to 150 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status6',
    term: { zh: '还款状态 6', en: 'Status 6' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 151 至 180 天。', en: '151 to 180 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.status7',
    term: { zh: '还款状态 7', en: 'Status 7' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '逾期 180 天以上。', en: 'More than 180 days overdue.' },
        source: { ...creditCentre, article: { zh: '还款状态', en: 'repayment status' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.specialInstalment',
    term: { zh: '特殊交易：个性化分期', en: 'Special entry: individual instalments' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-19',
        until: null,
        value: 14,
        source: { ...creditCentre, article: { zh: '特殊交易类型', en: 'kinds of special entries' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.specialRelief',
    term: { zh: '特殊交易：债务减免', en: 'Special entry: debt relief' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-19',
        until: null,
        value: 11,
        source: { ...creditCentre, article: { zh: '特殊交易类型', en: 'kinds of special entries' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.specialSale',
    term: { zh: '特殊交易：资产转让', en: 'Special entry: claim sold' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-19',
        until: null,
        value: 13,
        source: { ...creditCentre, article: { zh: '特殊交易类型', en: 'kinds of special entries' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.oneTimeRepair.most',
    term: { zh: '一次性信用修复：单笔上限', en: 'One-time repair: single item, at most' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2025-12-22',
        until: '2026-03-31',
        value: 1_000_000,
        source: {
          ...oneTimeRepair,
          article: { zh: '适用范围', en: 'scope' },
          url: 'https://www.pbccrc.org.cn/xczl/xyxf/20251222/7c7abc6bf4984eebbc0d1fa23fcab368.html',
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.oneTimeRepair.window',
    term: { zh: '一次性信用修复：期限', en: 'One-time repair: time' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2025-12-22',
        until: '2026-03-31',
        value: {
          zh: '2020 年至 2025 年的逾期，2026 年 3 月 31 日前还清的不再展示；已经截止。',
          en: 'Overdue of 2020 to 2025, paid by 2026-03-31, is not shown; closed.',
        },
        source: {
          ...oneTimeRepair,
          article: { zh: '适用范围', en: 'scope' },
          url: 'https://www.pbccrc.org.cn/xczl/xyxf/20251222/7c7abc6bf4984eebbc0d1fa23fcab368.html',
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.adminRepair',
    term: { zh: '行政失信的修复', en: 'Repair of administrative records' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2026-04-01',
        until: null,
        value: {
          zh: '只管公共信用信息，不管银行征信；法院名单由法院处理。',
          en: 'For public credit information, not bank reports; the court list is for the court.',
        },
        source: { ...creditRepair, article: { zh: '适用范围', en: 'scope' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.paidRepairIsScam',
    term: { zh: '收费修复征信不可信', en: 'Paid "credit repair" is a scam' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: {
          zh: '征信异议免费，收费代办不能删除真实记录。',
          en: 'Objections are free; nobody can sell the removal of a true record.',
        },
        source: { ...creditCentre, article: { zh: '征信中心提示', en: 'warning of the registry' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'credit.classSubstandardDays',
    term: { zh: '逾期超过此天数至少为次级', en: 'Overdue beyond this: at least substandard' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2023-07-01',
        until: null,
        value: 90,
        source: { ...classification, article: { zh: '第十条至第十二条', en: 'arts. 10–12' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'credit.classLossDays',
    term: { zh: '逾期超过此天数为损失', en: 'Overdue beyond this: loss' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2023-07-01',
        until: null,
        value: 360,
        source: { ...classification, article: { zh: '第十条至第十二条', en: 'arts. 10–12' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
