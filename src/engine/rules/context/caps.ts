import { checkedOn, courtPractice, privateLending } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { assistedLoans, costDisclosure, privateLendingScope, smallLoanCosts, windowGuidance } from './instruments.ts';

/** Whom which ceiling binds, and what regulators ask of lenders. */
export const capContextRules: readonly Rule[] = [
  {
    id: 'cap.scope.licensed',
    term: { zh: '持牌机构不适用民间借贷上限', en: 'Licensed lenders are outside the private-lending cap' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '经批准设立的金融机构的贷款纠纷，不适用民间借贷规定。',
          en: 'Loans of approved financial institutions are not covered.',
        },
        source: { ...privateLending, article: { zh: '第一条第二款', en: 'art. 1 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.scope.localFinance',
    term: { zh: '小额贷款公司等七类机构', en: 'Small-loan companies and six other kinds' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '七类地方金融组织属于金融机构，不适用四倍 LPR 上限。',
          en: 'They count as financial institutions; the cap of four LPR does not apply.',
        },
        source: { ...privateLendingScope, article: { zh: '第一点', en: 'point 1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.privateLender.sum',
    term: { zh: '民间借贷：逾期利息与费用总额', en: 'Private lending: late interest and fees together' },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: 4,
        source: { ...privateLending, article: { zh: '第二十九条', en: 'art. 29' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.privateLender.late',
    term: { zh: '民间借贷：逾期利率上限', en: 'Private lending: late rate' },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: 4,
        source: { ...privateLending, article: { zh: '第二十八条第一款', en: 'art. 28 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.privateLender.compound',
    term: { zh: '民间借贷：利滚利上限', en: 'Private lending: interest turned into principal' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '本息之和不得超过按四倍 LPR 计算的总额。', en: 'Together not above what four LPR would give.' },
        source: { ...privateLending, article: { zh: '第二十七条第一款', en: 'art. 27 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.privateLender.transition',
    term: { zh: '民间借贷：新旧规定的衔接', en: 'Private lending: transition' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '2020年8月20日前成立的合同，此前利息可按旧规定计算。',
          en: 'Contracts before 2020-08-20: interest up to then may go by the old rules.',
        },
        source: { ...privateLending, article: { zh: '第三十一条第二款', en: 'art. 31 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'cap.otherLines',
    term: { zh: '法院也用过的其他标准', en: 'Other lines that courts have used' },
    unit: 'list',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: ['0.146', '0.18', '0.24'],
        source: { ...courtPractice, article: { zh: '已公开的信用卡判决', en: 'published card judgments' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'cap.assistedLoans',
    term: { zh: '助贷综合融资成本上限', en: 'All-in cost of bank loans through platforms' },
    unit: 'ratePerYear',
    kind: 'law',
    versions: [
      {
        from: '2025-10-01',
        until: null,
        value: '0.24',
        source: { ...assistedLoans, article: { zh: '第六条', en: 'art. 6' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'cap.smallLoans',
    term: { zh: '小额贷款公司综合融资成本上限', en: 'All-in cost of small-loan companies' },
    unit: 'ratePerYear',
    kind: 'law',
    versions: [
      {
        from: '2025-12-24',
        until: null,
        value: '0.24',
        source: { ...smallLoanCosts, article: { zh: '2025年12月', en: 'December 2025' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'cap.smallLoansGoal',
    term: {
      zh: '小额贷款公司 2027 年底目标：LPR 倍数',
      en: 'Small-loan companies, goal by the end of 2027: multiple of the LPR',
    },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2025-12-24',
        until: null,
        value: 4,
        source: { ...smallLoanCosts, article: { zh: '2025年12月', en: 'December 2025' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'cap.consumerFinanceAverage',
    term: { zh: '消费金融新放贷款平均成本', en: 'Consumer finance: average of new loans' },
    unit: 'ratePerYear',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-01',
        until: null,
        value: '0.20',
        source: {
          ...windowGuidance,
          article: { zh: '2025年10月报道，无公开文件', en: 'reported in October 2025, no document' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'disclosure.allInCost',
    term: { zh: '明示综合融资成本', en: 'The all-in cost must be shown' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2026-08-01',
        until: null,
        value: {
          zh: '须列明全部息费、收取方和年化成本，以及违约时可能发生的费用；只管新合同。',
          en: 'Every charge, who takes it, the annual cost, and what default may cost; new contracts only.',
        },
        source: {
          ...costDisclosure,
          article: { zh: '综合融资成本明示表', en: 'cost table' },
          url: 'https://www.gov.cn/gongbao/2026/issue_12806/202606/content_7072468.html',
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
];
