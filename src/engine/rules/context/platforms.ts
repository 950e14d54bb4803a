import { checkedOn, estimate, huabeiContract, jiebeiContract } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { antBrandNotice, antNotice2021, appHelp, sesameRules } from './instruments.ts';

/** Sesame Credit, Huabei and Jiebei as their pages and contracts describe them. */
export const platformRules: readonly Rule[] = [
  {
    id: 'sesame.lowest',
    term: { zh: '芝麻分：最低分', en: 'Sesame score: lowest score' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 350,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.highest',
    term: { zh: '芝麻分：最高分', en: 'Sesame score: highest score' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 950,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.fairFrom',
    term: { zh: '芝麻分：中等起点', en: 'Sesame score: fair, from' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 550,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.goodFrom',
    term: { zh: '芝麻分：良好起点', en: 'Sesame score: good, from' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 600,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.veryGoodFrom',
    term: { zh: '芝麻分：优秀起点', en: 'Sesame score: very good, from' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 650,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.excellentFrom',
    term: { zh: '芝麻分：极好起点', en: 'Sesame score: excellent, from' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 700,
        source: { ...sesameRules, article: { zh: '分数档位', en: 'bands' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'sesame.refreshDay',
    term: { zh: '芝麻分更新日', en: 'Day of the month on which the score is refreshed' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: 6,
        source: { ...sesameRules, article: { zh: '更新时间', en: 'time of refresh' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'sesame.privileges.from550',
    term: { zh: '芝麻权益：550 分以上', en: 'Sesame privileges: from 550' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: { zh: '部分充电宝、雨伞免押。', en: 'Some power banks and umbrellas without deposit.' },
        source: { ...sesameRules, article: { zh: '权益，由商家决定', en: 'privileges, for merchants to decide' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'sesame.privileges.from600',
    term: { zh: '芝麻权益：600 分以上', en: 'Sesame privileges: from 600' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: { zh: '共享单车、部分酒店和租赁免押。', en: 'Shared bikes, some hotels and rentals without deposit.' },
        source: { ...sesameRules, article: { zh: '权益，由商家决定', en: 'privileges, for merchants to decide' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'sesame.privileges.from650',
    term: { zh: '芝麻权益：650 分以上', en: 'Sesame privileges: from 650' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: { zh: '租车免押等。', en: 'Hire cars without deposit.' },
        source: { ...sesameRules, article: { zh: '权益，由商家决定', en: 'privileges, for merchants to decide' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'sesame.notTheRegistry',
    term: { zh: '芝麻分不是央行征信', en: 'Sesame is not the credit registry' },
    unit: 'words',
    kind: 'practice',
    versions: [
      {
        from: '2015-01-01',
        until: null,
        value: {
          zh: '芝麻信用是商业评分，与央行征信是两回事。',
          en: 'It is a commercial score, apart from the central bank’s registry.',
        },
        source: { ...sesameRules, article: { zh: '性质', en: 'what it is' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.statementDay',
    term: { zh: '花呗出账日', en: 'Huabei: statement day' },
    unit: 'count',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: 1,
        source: { ...appHelp, article: { zh: '账单日', en: 'statement' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.dueDay',
    term: { zh: '花呗还款日（默认）', en: 'Huabei: due day, default' },
    unit: 'count',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: 10,
        source: { ...appHelp, article: { zh: '还款日', en: 'due day' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.minimumShare',
    term: { zh: '花呗最低还款比例', en: 'Huabei: minimum payment' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: '1/10',
        source: { ...appHelp, article: { zh: '最低还款', en: 'minimum payment' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'huabei.freeDaysMost',
    term: { zh: '花呗最长免息天数（10 日还款）', en: 'Huabei: longest interest-free time, due on the 10th' },
    unit: 'days',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: 41,
        source: { ...appHelp, article: { zh: '免息期', en: 'interest-free time' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.interestOnRestOnly',
    term: { zh: '花呗只对未还部分计费', en: 'Huabei: charge on the rest only' },
    unit: 'yesNo',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: true,
        source: { ...huabeiContract, article: { zh: '最低还款条款', en: 'clause on the minimum payment' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.noCompounding',
    term: { zh: '花呗不计复利', en: 'Huabei: no compounding' },
    unit: 'yesNo',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: true,
        source: { ...huabeiContract, article: { zh: '逾期费条款', en: 'clause on overdue charges' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.noGraceDays',
    term: { zh: '花呗宽限期', en: 'Huabei: days of grace' },
    unit: 'days',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: 0,
        source: { ...huabeiContract, article: { zh: '还款条款', en: 'clause on repayment' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.instalmentFee3',
    term: { zh: '花呗 3 期分期总费率', en: 'Huabei: total fee for 3 instalments' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: '2021-12-31',
        value: '0.025',
        source: { ...appHelp, article: { zh: '2021年前的费率表，现因人而异', en: 'table up to 2021, personal since' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.instalmentFee6',
    term: { zh: '花呗 6 期分期总费率', en: 'Huabei: total fee for 6 instalments' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: '2021-12-31',
        value: '0.045',
        source: { ...appHelp, article: { zh: '2021年前的费率表，现因人而异', en: 'table up to 2021, personal since' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.instalmentFee9',
    term: { zh: '花呗 9 期分期总费率', en: 'Huabei: total fee for 9 instalments' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: '2021-12-31',
        value: '0.065',
        source: { ...appHelp, article: { zh: '2021年前的费率表，现因人而异', en: 'table up to 2021, personal since' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.instalmentFee12',
    term: { zh: '花呗 12 期分期总费率', en: 'Huabei: total fee for 12 instalments' },
    unit: 'share',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: '2021-12-31',
        value: '0.088',
        source: { ...appHelp, article: { zh: '2021年前的费率表，现因人而异', en: 'table up to 2021, personal since' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.acceleration',
    term: { zh: '花呗提前到期', en: 'Huabei: acceleration' },
    unit: 'words',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: {
          zh: '逾期后可能要求一次结清，含未出账和分期部分；触发条件未见条款。',
          en: 'All may be demanded at once; the clause was not seen.',
        },
        source: { ...huabeiContract, article: { zh: '违约条款', en: 'clause on default' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'huabei.creditReported',
    term: { zh: '花呗报送征信', en: 'Huabei in the credit registry' },
    unit: 'words',
    kind: 'contract',
    versions: [
      {
        from: '2021-09-22',
        until: null,
        value: { zh: '按月汇总报送，不逐笔报送消费。', en: 'A monthly summary, no single purchases.' },
        source: { ...antNotice2021, article: { zh: '公告', en: 'notice' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'huabei.brandSplit',
    term: { zh: '花呗与信用购', en: 'Huabei and the bank brand' },
    unit: 'words',
    kind: 'contract',
    versions: [
      {
        from: '2021-11-24',
        until: null,
        value: {
          zh: '花呗只用蚂蚁消费金融资金；银行资金称信用购，债权人是银行。',
          en: 'Huabei is Ant Consumer Finance only; bank money has a brand of its own, and the bank is the creditor.',
        },
        source: { ...antBrandNotice, article: { zh: '公告', en: 'notice' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'jiebei.lowestRatePerDay',
    term: { zh: '借呗日利率，低', en: 'Jiebei: rate a day, low' },
    unit: 'ratePerDay',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: '0.00015',
        source: { ...jiebeiContract, article: { zh: '利率条款', en: 'clause on the rate' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'jiebei.highestRatePerDay',
    term: { zh: '借呗日利率，高', en: 'Jiebei: rate a day, high' },
    unit: 'ratePerDay',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: '0.0006',
        source: { ...jiebeiContract, article: { zh: '利率条款', en: 'clause on the rate' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'jiebei.acceleration',
    term: { zh: '借呗提前到期', en: 'Jiebei: acceleration' },
    unit: 'words',
    kind: 'contract',
    versions: [
      {
        from: '2015-04-15',
        until: null,
        value: {
          zh: '任一期逾期即可宣布全部到期；条款未见原文。',
          en: 'One missed instalment may make all due; the clause was not seen.',
        },
        source: { ...jiebeiContract, article: { zh: '提前到期条款', en: 'clause on acceleration' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'jiebei.creditor',
    term: { zh: '借呗的债权人', en: 'Who the creditor of Jiebei is' },
    unit: 'words',
    kind: 'contract',
    versions: [
      {
        from: '2021-11-24',
        until: null,
        value: {
          zh: '可能是合作银行或消费金融公司，以合同为准。',
          en: 'It may be a bank or a consumer-finance company: see the contract.',
        },
        source: { ...antBrandNotice, article: { zh: '公告', en: 'notice' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'guarantorPays.days',
    term: { zh: '代偿：到期后天数', en: 'A guarantor pays: days after the due date' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { low: 80, likely: 85, high: 90 },
        source: { ...estimate, article: { zh: '已公开判决四份', en: 'four published judgments' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
