import { checkedOn, civilCode, collectionStandard, criminalLaw, lenderPractice } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { bankingGuideline, consumerFinance, personalInformation, publicSecurity } from './instruments.ts';

/** What collectors may do, and what protects privacy. */
export const collectionRules: readonly Rule[] = [
  {
    id: 'collection.quietFromHour',
    term: { zh: '不得催收时段开始', en: 'Quiet hours, from' },
    unit: 'hours',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: 22,
        source: { ...collectionStandard, article: { zh: '催收时间', en: 'hours' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.quietUntilHour',
    term: { zh: '不得催收时段结束', en: 'Quiet hours, until' },
    unit: 'hours',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: 8,
        source: { ...collectionStandard, article: { zh: '催收时间', en: 'hours' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.quietUnlessAgreed',
    term: { zh: '另有约定除外', en: 'Unless agreed otherwise' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: true,
        source: { ...collectionStandard, article: { zh: '催收时间', en: 'hours' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.conversationsADay',
    term: { zh: '每日有效通话次数上限', en: 'Answered calls a day, at most' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: 3,
        source: { ...collectionStandard, article: { zh: '催收频次', en: 'frequency' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.onlyTheDebtor',
    term: { zh: '只能向债务人催收', en: 'Only the debtor is collected from' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: true,
        source: { ...collectionStandard, article: { zh: '催收对象', en: 'who may be contacted' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.contactsOnlyIfUnreachable',
    term: { zh: '联系人只在失联时联系', en: 'Contacts only if the debtor cannot be reached' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: true,
        source: { ...collectionStandard, article: { zh: '催收对象', en: 'who may be contacted' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noDetailsToContacts',
    term: { zh: '不得向他人透露债务', en: 'No details of the debt to others' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: true,
        source: { ...collectionStandard, article: { zh: '催收对象', en: 'who may be contacted' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.stopOnRefusal',
    term: { zh: '联系人拒绝后停止', en: 'Stop when a contact refuses' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2025-02-28',
        until: null,
        value: true,
        source: { ...collectionStandard, article: { zh: '催收对象', en: 'who may be contacted' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.dialsADay',
    term: { zh: '每日拨打次数上限（单一号码）', en: 'Dial attempts a day to one number, at most' },
    unit: 'count',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: 6,
        source: { ...bankingGuideline, article: { zh: '催收频次', en: 'frequency' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.unreachableDays',
    term: { zh: '连续失联天数', en: 'Days running before a third person may be asked' },
    unit: 'days',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: 3,
        source: { ...bankingGuideline, article: { zh: '第三人联系', en: 'third persons' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noEntry',
    term: { zh: '未经同意不得入户', en: 'No entering without consent' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: true,
        source: { ...bankingGuideline, article: { zh: '上门', en: 'visits' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noPosting',
    term: { zh: '不得张贴', en: 'No posting up' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: true,
        source: { ...bankingGuideline, article: { zh: '禁止行为', en: 'what is forbidden' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noPrivatePhones',
    term: { zh: '不得使用私人电话', en: 'No private phones' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: true,
        source: { ...bankingGuideline, article: { zh: '禁止行为', en: 'what is forbidden' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noExtraFee',
    term: { zh: '不得另行收费', en: 'No extra fee' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: true,
        source: { ...bankingGuideline, article: { zh: '禁止行为', en: 'what is forbidden' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.agenciesPublished',
    term: { zh: '公布合作机构名单', en: 'List of agencies published' },
    unit: 'yesNo',
    kind: 'practice',
    versions: [
      {
        from: '2026-01-30',
        until: null,
        value: true,
        source: { ...bankingGuideline, article: { zh: '委外管理', en: 'agencies' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.recordsKeptYears',
    term: { zh: '消费金融公司催收记录保存', en: 'Consumer finance: records of collection kept' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2024-04-18',
        until: null,
        value: 5,
        source: { ...consumerFinance, article: { zh: '催收管理', en: 'collection' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.noThreats',
    term: { zh: '不得暴力、威胁、恐吓、骚扰', en: 'No violence, threats or harassment' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2024-04-18',
        until: null,
        value: true,
        source: { ...consumerFinance, article: { zh: '催收管理', en: 'collection' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'collection.forbidden',
    term: { zh: '催收不得', en: 'Collectors must not' },
    unit: 'list',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: [
          { zh: '威胁、侮辱', en: 'threaten or insult' },
          { zh: '冒充公检法', en: 'pose as police or court' },
          { zh: '公开债务、群发通讯录', en: 'publish the debt or call the whole phone book' },
          { zh: '夜间来电', en: 'call at night' },
          { zh: '让款项打入私人账户', en: 'take money to a private account' },
          { zh: '承诺删除征信', en: 'promise to remove credit records' },
          { zh: '编造费用', en: 'invent fees' },
        ],
        source: { ...lenderPractice, article: { zh: '各规定综合', en: 'from the rules above' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'collection.allowed',
    term: { zh: '催收可以', en: 'Collectors may' },
    unit: 'list',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: [
          { zh: '电话、短信、信函联系本人', en: 'call, text or write to the debtor' },
          { zh: '表明身份后合法上门', en: 'visit lawfully after saying who they are' },
          { zh: '在授权内协商分期', en: 'offer instalments within their authority' },
          { zh: '建议调解、如实告知可能起诉', en: 'propose mediation, say honestly that a suit may follow' },
        ],
        source: { ...lenderPractice, article: { zh: '各规定综合', en: 'from the rules above' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'collection.privacy',
    term: { zh: '不得侵害隐私', en: 'Privacy' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '不得刺探、侵扰、泄露、公开他人隐私。', en: 'No prying, disturbing, leaking or publishing.' },
        source: { ...civilCode, article: { zh: '第一千零三十二条第一款', en: 'art. 1032 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'collection.peace',
    term: { zh: '不得侵扰生活安宁', en: 'Peace of private life' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '不得以电话、短信、邮件、传单等侵扰。', en: 'Not by calls, messages, e-mail or leaflets.' },
        source: { ...civilCode, article: { zh: '第一千零三十三条第（一）项', en: 'art. 1033(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'collection.home',
    term: { zh: '不得擅入住宅', en: 'The home' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '不得进入、拍摄、窥视住宅。', en: 'No entering, filming or watching.' },
        source: { ...civilCode, article: { zh: '第一千零三十三条第（二）项', en: 'art. 1033(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.minimum',
    term: { zh: '最小范围', en: 'Least information' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: { zh: '收集限于实现目的的最小范围。', en: 'Only as much as the purpose needs.' },
        source: { ...personalInformation, article: { zh: '第六条第二款', en: 'art. 6 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.noSale',
    term: { zh: '不得非法买卖、公开', en: 'No unlawful sale or publication' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: {
          zh: '不得非法买卖、提供或者公开个人信息。',
          en: 'Personal information must not be sold, given or published unlawfully.',
        },
        source: { ...personalInformation, article: { zh: '第十条', en: 'art. 10' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.sensitive',
    term: { zh: '金融账户是敏感信息', en: 'Financial accounts are sensitive' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: { zh: '处理须有特定目的和充分必要性。', en: 'They need a specific purpose and real need.' },
        source: { ...personalInformation, article: { zh: '第二十八条第一款', en: 'art. 28 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.separateConsent',
    term: { zh: '单独同意', en: 'Separate consent' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: { zh: '处理敏感信息应当取得单独同意。', en: 'Sensitive information needs separate consent.' },
        source: { ...personalInformation, article: { zh: '第二十九条', en: 'art. 29' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.withdraw',
    term: { zh: '撤回同意', en: 'Withdrawing consent' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: { zh: '有权撤回同意。', en: 'Consent may be withdrawn.' },
        source: { ...personalInformation, article: { zh: '第十五条第一款', en: 'art. 15 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.deletion',
    term: { zh: '请求删除', en: 'Deletion' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: { zh: '目的已实现或者撤回同意的，有权请求删除。', en: 'When the purpose is over or consent withdrawn.' },
        source: { ...personalInformation, article: { zh: '第四十七条第一款', en: 'art. 47 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'personalInformation.fineMost',
    term: { zh: '违法处理罚款上限', en: 'Fine, at most' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2021-11-01',
        until: null,
        value: 5_000_000_000,
        source: { ...personalInformation, article: { zh: '第六十六条第二款', en: 'art. 66 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'police.harassmentDays',
    term: { zh: '骚扰拘留上限', en: 'Harassment: detention, at most' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2026-01-01',
        until: null,
        value: 5,
        source: {
          ...publicSecurity,
          article: { zh: '第五十条第一款第（五）项', en: 'art. 50 §1(5)' },
          url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'police.harassmentWorseDays',
    term: { zh: '骚扰拘留上限（情节较重）', en: 'Harassment, worse: detention, at most' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2026-01-01',
        until: null,
        value: 10,
        source: {
          ...publicSecurity,
          article: { zh: '第五十条第一款第（五）项', en: 'art. 50 §1(5)' },
          url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'police.harassmentFineMost',
    term: { zh: '骚扰罚款上限', en: 'Harassment: fine, at most' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2026-01-01',
        until: null,
        value: 100_000,
        source: {
          ...publicSecurity,
          article: { zh: '第五十条第一款第（五）项', en: 'art. 50 §1(5)' },
          url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'police.noContactOrder',
    term: { zh: '禁止接触', en: 'No-contact order' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2026-01-01',
        until: null,
        value: { zh: '公安机关可以责令不得接触被侵害人。', en: 'The police may order no contact.' },
        source: {
          ...publicSecurity,
          article: { zh: '第五十条第二款', en: 'art. 50 §2' },
          url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.illegalDebts',
    term: { zh: '催收非法债务罪', en: 'Crime of collecting illegal debts' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-03-01',
        until: null,
        value: { zh: '只针对高利贷等非法债务。', en: 'For illegal debts only, such as usury.' },
        source: { ...criminalLaw, article: { zh: '第二百九十三条之一', en: 'art. 293-1' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'crime.posingAsOfficials',
    term: { zh: '招摇撞骗罪', en: 'Posing as an official' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '1997-10-01',
        until: null,
        value: {
          zh: '冒充国家机关工作人员招摇撞骗是犯罪，冒充警察的从重处罚。',
          en: 'Posing as an official to deceive is a crime, punished more heavily for posing as police.',
        },
        source: { ...criminalLaw, article: { zh: '第二百七十九条', en: 'art. 279' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'crime.sellingInformation',
    term: { zh: '侵犯公民个人信息罪', en: 'Crime of selling personal information' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-11-01',
        until: null,
        value: {
          zh: '出售、提供个人信息情节严重的构成犯罪。',
          en: 'Selling or giving it away is a crime in serious cases.',
        },
        source: { ...criminalLaw, article: { zh: '第二百五十三条之一', en: 'art. 253-1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
];
