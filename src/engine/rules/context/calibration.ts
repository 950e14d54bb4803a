import { checkedOn } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';

const publishedJudgments = { instrument: { zh: '已公开的裁判文书', en: 'Published judgments' } } as const;
const shanghaiEnforcement = {
  instrument: { zh: '上海市高级人民法院发布的金融案件执行数据', en: 'Enforcement data of Shanghai High Court' },
} as const;
const yantianEnforcement = {
  instrument: { zh: '深圳市盐田区人民法院信用卡案件执行数据', en: 'Card enforcement data of Yantian Court, Shenzhen' },
} as const;
const xingqingCourt = {
  instrument: { zh: '银川市兴庆区人民法院发布的数据', en: 'Data of Xingqing Court, Yinchuan' },
} as const;
const keyouCourt = {
  instrument: { zh: '科尔沁右翼前旗人民法院发布的数据', en: 'Data of the court of Horqin Right Front Banner' },
} as const;
const changchunCourts = {
  instrument: { zh: '长春法院金融审判白皮书', en: 'White paper of the Changchun courts on financial cases' },
} as const;
const nanshaCourt = {
  instrument: { zh: '广州市南沙区人民法院发布的数据', en: 'Data of Nansha Court, Guangzhou' },
} as const;
const cardSecurity = {
  instrument: { zh: '臻粹2026年第二期不良资产支持证券发行文件', en: 'Papers of a 2026 security of bad card debts' },
} as const;

/**
 * What has been counted of real cases: anchors that the model's days and shares are held against, with the difference shown.
 * Where three days are given they are the 10 % quantile, the median and the 90 % quantile of few cases. All second-hand.
 */
export const calibrationRules: readonly Rule[] = [
  {
    id: 'calibration.defaultToClaimDays',
    term: { zh: '逾期到起诉', en: 'From default to the claim' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 90, likely: 396, high: 1038 },
        source: { ...publishedJudgments, article: { zh: '11 件：10%、中位、90%', en: '11 cases: 10 %, median, 90 %' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.claimToJudgmentDays',
    term: { zh: '起诉到判决', en: 'From the claim to the judgment' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 39, likely: 96, high: 185 },
        source: { ...publishedJudgments, article: { zh: '8 件：10%、中位、90%', en: '8 cases: 10 %, median, 90 %' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.judgmentToEnforcementDays',
    term: { zh: '判决到申请执行', en: 'From the judgment to enforcement' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 28, likely: 56, high: 215 },
        source: { ...publishedJudgments, article: { zh: '14 件：10%、中位、90%', en: '14 cases: 10 %, median, 90 %' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.enforcementToListedDays',
    term: { zh: '立案执行到列入失信', en: 'From enforcement to the list of dishonest debtors' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 39, likely: 101, high: 259 },
        source: {
          ...publishedJudgments,
          article: { zh: '19 件，多为公司：10%、中位、90%', en: '19 cases, mostly companies: 10 %, median, 90 %' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.enforcementToRestrictedDays',
    term: { zh: '立案执行到限制消费', en: 'From enforcement to the restriction' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 53, likely: 84, high: 108 },
        source: { ...publishedJudgments, article: { zh: '8 件：10%、中位、90%', en: '8 cases: 10 %, median, 90 %' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.enforcementToSuspendedDays',
    term: { zh: '立案执行到终本', en: 'From enforcement to its suspension' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: { low: 104, likely: 166, high: 241 },
        source: { ...publishedJudgments, article: { zh: '16 件：10%、中位、90%', en: '16 cases: 10 %, median, 90 %' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.suspendedMeanDays',
    term: { zh: '终本用时，平均', en: 'Days to suspension, on average' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2018-01-01',
        until: null,
        value: 140,
        source: {
          ...yantianEnforcement,
          article: { zh: '2018 至 2021 年，平均 139.8 天', en: '2018 to 2021, mean 139.8 days' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.firstInstanceMeanDaysXingqing',
    term: { zh: '一审用时，平均', en: 'First instance, on average' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2025-01-01',
        until: null,
        value: 29,
        source: { ...xingqingCourt, article: { zh: '2025 年，2503 件', en: '2025, 2,503 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.firstInstanceMeanDaysKeyou',
    term: { zh: '一审用时，平均（另一家法院）', en: 'First instance, on average, another court' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: 28,
        source: { ...keyouCourt, article: { zh: '2024 年，185 件', en: '2024, 185 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.suspendedShare',
    term: { zh: '执行终本的比例', en: 'Share of enforcements that were suspended' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2018-01-01',
        until: null,
        value: '377/434',
        source: {
          ...yantianEnforcement,
          article: { zh: '2018 至 2021 年，434 件中 377 件', en: '2018 to 2021, 377 of 434 cases' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.fullyPaidShareYantian',
    term: { zh: '执行全部还清的比例（盐田）', en: 'Share of enforcements paid in full, Yantian' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2018-01-01',
        until: null,
        value: '0.1',
        source: { ...yantianEnforcement, article: { zh: '2018 至 2021 年', en: '2018 to 2021' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.cardFullyPaidShare',
    term: { zh: '信用卡首次执行全部还清的比例', en: 'Cards: share paid in full at first enforcement' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: '0.0482',
        source: {
          ...shanghaiEnforcement,
          article: { zh: '2021 年至 2023 年上半年，89769 件', en: '2021 to mid-2023, 89,769 cases' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.creditLoanFullyPaidShare',
    term: { zh: '个人信用贷款首次执行全部还清的比例', en: 'Personal loans: share paid in full at first enforcement' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: '0.0464',
        source: {
          ...shanghaiEnforcement,
          article: { zh: '2021 年至 2023 年上半年，37614 件', en: '2021 to mid-2023, 37,614 cases' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.cardMoneyShare',
    term: { zh: '信用卡首次执行收回的金额比例', en: 'Cards: share of the money that came in at first enforcement' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: '0.0809',
        source: {
          ...shanghaiEnforcement,
          article: { zh: '2021 年至 2023 年上半年，89769 件', en: '2021 to mid-2023, 89,769 cases' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.creditLoanMoneyShare',
    term: {
      zh: '个人信用贷款首次执行收回的金额比例',
      en: 'Personal loans: share of the money that came in at first enforcement',
    },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: '0.1252',
        source: {
          ...shanghaiEnforcement,
          article: { zh: '2021 年至 2023 年上半年，37614 件', en: '2021 to mid-2023, 37,614 cases' },
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.feeSplitShare',
    term: { zh: '部分请求未获支持时，受理费按比例分担', en: 'Fee split where a part was refused' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: '147/235',
        source: { ...publishedJudgments, article: { zh: '235 件中 147 件', en: '147 of 235 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.feeOnDefendantShare',
    term: { zh: '部分请求未获支持时，受理费全由被告负担', en: 'Fee all on the defendant where a part was refused' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: '88/235',
        source: { ...publishedJudgments, article: { zh: '235 件中 88 件', en: '88 of 235 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.wholeYuanShare',
    term: { zh: '受理费写成整元', en: 'Acceptance fees in whole yuan' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2024-01-01',
        until: null,
        value: '0.945',
        source: { ...publishedJudgments, article: { zh: '494 件', en: '494 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.mediatedShare',
    term: { zh: '一审调解结案', en: 'First instance: mediated' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2022-07-01',
        until: null,
        value: '0.1272',
        source: { ...changchunCourts, article: { zh: '2022 年 7 月至 2023 年 6 月', en: 'July 2022 to June 2023' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.withdrawnShare',
    term: { zh: '一审撤诉', en: 'First instance: withdrawn' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2022-07-01',
        until: null,
        value: '0.0829',
        source: { ...changchunCourts, article: { zh: '2022 年 7 月至 2023 年 6 月', en: 'July 2022 to June 2023' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.ordinaryProcedureShare',
    term: { zh: '适用普通程序', en: 'Ordinary procedure' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2022-07-01',
        until: null,
        value: '0.0213',
        source: { ...changchunCourts, article: { zh: '2022 年 7 月至 2023 年 6 月', en: 'July 2022 to June 2023' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.simplifiedProcedureShare',
    term: { zh: '适用简易程序', en: 'Simplified procedure' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2022-07-01',
        until: null,
        value: '0.7975',
        source: { ...changchunCourts, article: { zh: '2022 年 7 月至 2023 年 6 月', en: 'July 2022 to June 2023' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.smallClaimsShare',
    term: { zh: '适用小额诉讼', en: 'Small claims' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2022-07-01',
        until: null,
        value: '0.1687',
        source: { ...changchunCourts, article: { zh: '2022 年 7 月至 2023 年 6 月', en: 'July 2022 to June 2023' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.suedBelow30000Share',
    term: { zh: '被诉金额 3 万元以下', en: 'Sued for less than 30,000 yuan' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-01',
        until: null,
        value: '0.265',
        source: { ...nanshaCourt, article: { zh: '2020 至 2023 年，58570 件', en: '2020 to 2023, 58,570 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.suedTo100000Share',
    term: { zh: '被诉金额 3 万至 10 万元', en: 'Sued for 30,000 to 100,000 yuan' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-01',
        until: null,
        value: '0.584',
        source: { ...nanshaCourt, article: { zh: '2020 至 2023 年，58570 件', en: '2020 to 2023, 58,570 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.suedAbove100000Share',
    term: { zh: '被诉金额 10 万元以上', en: 'Sued for more than 100,000 yuan' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2020-01-01',
        until: null,
        value: '0.15',
        source: { ...nanshaCourt, article: { zh: '2020 至 2023 年，58570 件', en: '2020 to 2023, 58,570 cases' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.badCardPriceShare',
    term: { zh: '信用卡不良资产证券：发行价占债权', en: 'Bad card debts: price at issue, of the claim' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-26',
        until: null,
        value: '0.0579',
        source: { ...cardSecurity, article: { zh: '发行说明书', en: 'prospectus' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.badCardExpectedShare',
    term: { zh: '信用卡不良资产证券：37 个月预计收回', en: 'Bad card debts: expected in 37 months' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-26',
        until: null,
        value: '0.079',
        source: { ...cardSecurity, article: { zh: '发行说明书', en: 'prospectus' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'calibration.badCardCollectedShare',
    term: { zh: '信用卡不良资产证券：头六个半月收回', en: 'Bad card debts: collected in six and a half months' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-26',
        until: null,
        value: '0.0192',
        source: { ...cardSecurity, article: { zh: '受托机构报告，2026 年 8 月', en: 'trustee report, August 2026' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
];
