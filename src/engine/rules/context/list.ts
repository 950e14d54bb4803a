import { checkedOn, consumption2015, dishonestList } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { assetInvestigation, goodFaith } from './instruments.ts';

/** The list of dishonest debtors and the restriction of spending. */
export const listRules: readonly Rule[] = [
  {
    id: 'list.ground.ableButRefusing',
    term: { zh: '列入情形：有履行能力而拒不履行', en: 'Ground: able to pay but refuses' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '有履行能力而拒不履行。', en: 'Able to pay but refuses.' },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（一）项', en: 'art. 1(1)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.ground.obstruction',
    term: {
      zh: '列入情形：以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
      en: 'Ground: obstructs by false evidence, violence or threats',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '以伪造证据、暴力、威胁等方法妨碍、抗拒执行。',
          en: 'Obstructs by false evidence, violence or threats.',
        },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（二）项', en: 'art. 1(2)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.ground.evasion',
    term: {
      zh: '列入情形：以虚假诉讼、隐匿或者转移财产等方法规避执行',
      en: 'Ground: evades by sham suits, hiding or moving assets',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '以虚假诉讼、隐匿或者转移财产等方法规避执行。',
          en: 'Evades by sham suits, hiding or moving assets.',
        },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（三）项', en: 'art. 1(3)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.ground.falseOrMissingReport',
    term: { zh: '列入情形：违反财产报告制度', en: 'Ground: breaks the duty to report assets' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '违反财产报告制度。', en: 'Breaks the duty to report assets.' },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（四）项', en: 'art. 1(4)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.ground.brokeRestriction',
    term: { zh: '列入情形：违反限制消费令', en: 'Ground: breaks the spending restriction' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '违反限制消费令。', en: 'Breaks the spending restriction.' },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（五）项', en: 'art. 1(5)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.ground.brokeSettlement',
    term: { zh: '列入情形：无正当理由拒不履行执行和解协议', en: 'Ground: breaks a settlement without reason' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '无正当理由拒不履行执行和解协议。', en: 'Breaks a settlement without reason.' },
        source: {
          ...dishonestList,
          article: { zh: '第一条第（六）项', en: 'art. 1(6)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.notListed.security',
    term: {
      zh: '不得以拒不履行列入：提供了充分有效担保',
      en: 'Not to be listed for refusing: sufficient security was given',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '提供了充分有效担保。', en: 'Sufficient security was given.' },
        source: {
          ...dishonestList,
          article: { zh: '第三条第（一）项', en: 'art. 3(1)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.notListed.seizedEnough',
    term: {
      zh: '不得以拒不履行列入：已被查封、扣押、冻结的财产足以清偿',
      en: 'Not to be listed for refusing: what is seized is enough',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '已被查封、扣押、冻结的财产足以清偿。', en: 'What is seized is enough.' },
        source: {
          ...dishonestList,
          article: { zh: '第三条第（二）项', en: 'art. 3(2)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.notListed.laterInOrder',
    term: {
      zh: '不得以拒不履行列入：履行顺序在后，依法不应对其强制执行',
      en: 'Not to be listed for refusing: others have to perform first',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '履行顺序在后，依法不应对其强制执行。', en: 'Others have to perform first.' },
        source: {
          ...dishonestList,
          article: { zh: '第三条第（三）项', en: 'art. 3(3)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.notListed.otherNotRefusing',
    term: {
      zh: '不得以拒不履行列入：其他不属于有能力而拒不履行的情形',
      en: 'Not to be listed for refusing: any other case that is not refusing though able',
    },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '其他不属于有能力而拒不履行的情形。', en: 'Any other case that is not refusing though able.' },
        source: {
          ...dishonestList,
          article: { zh: '第三条第（四）项', en: 'art. 3(4)' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.minors',
    term: { zh: '未成年人不得列入', en: 'Minors must not be listed' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: true,
        source: {
          ...dishonestList,
          article: { zh: '第四条', en: 'art. 4' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.inabilityNoGround',
    term: { zh: '没有能力履行不是列入理由', en: 'Being unable to pay is no ground' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: { zh: '六种情形都不包括单纯没有履行能力。', en: 'None of the six grounds is plain inability.' },
        source: {
          ...dishonestList,
          article: { zh: '第一条、第三条', en: 'arts. 1, 3' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.removalWorkingDays',
    term: { zh: '删除期限（工作日）', en: 'Removal, working days' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: 3,
        source: {
          ...dishonestList,
          article: { zh: '第十条第一款', en: 'art. 10 §1' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.reasonsForRemoval',
    term: { zh: '应当删除的情形', en: 'Reasons for removal' },
    unit: 'list',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: [
          { zh: '已履行或者已执行完毕', en: 'performed, or enforcement completed' },
          { zh: '达成执行和解并已履行完毕', en: 'a settlement was reached and performed' },
          { zh: '申请执行人书面申请删除，法院同意', en: 'the creditor asks in writing and the court agrees' },
          { zh: '终本后两次以上网络查询无财产，且无有效线索', en: 'after a suspension two searches found nothing' },
          { zh: '因审判监督或者破产中止执行', en: 'enforcement stopped by retrial or bankruptcy' },
          { zh: '裁定不予执行', en: 'enforcement was refused' },
          { zh: '裁定终结执行', en: 'enforcement was ended' },
        ],
        source: {
          ...dishonestList,
          article: { zh: '第十条第一款', en: 'art. 10 §1' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.fixedTermStays',
    term: { zh: '有期限的名单期满删除', en: 'A fixed-term entry ends with its term' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '第（二）至（六）项设有期限的，期满后三个工作日内删除。',
          en: 'For grounds 2 to 6: removed in three working days after the term.',
        },
        source: {
          ...dishonestList,
          article: { zh: '第十条第二款', en: 'art. 10 §2' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.earlyRemoval',
    term: { zh: '提前删除', en: 'Early removal' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '积极履行或者主动纠正的，法院可以决定提前删除。',
          en: 'For who performs or corrects, the court may remove it early.',
        },
        source: {
          ...dishonestList,
          article: { zh: '第二条第二款', en: 'art. 2 §2' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.correctionGrounds',
    term: { zh: '可以申请纠正的情形', en: 'When a correction can be asked for' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '不应纳入、信息不准确或者应予删除的，可以向执行法院申请纠正。',
          en: 'Where the listing is wrong, inaccurate or should be deleted.',
        },
        source: { ...dishonestList, article: { zh: '第十一条', en: 'art. 11' } },
        checkedOn: '2026-11-29',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'list.correctionDays',
    term: { zh: '纠正申请审查期限', en: 'Correction, the court decides in' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: 15,
        source: {
          ...dishonestList,
          article: { zh: '第十二条', en: 'art. 12' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn: '2026-11-29',
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.correctionWorkingDays',
    term: { zh: '纠正期限（工作日）', en: 'Correction, made in working days' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: 3,
        source: {
          ...dishonestList,
          article: { zh: '第十二条', en: 'art. 12' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn: '2026-11-29',
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.reviewDays',
    term: { zh: '对驳回申请复议期限', en: 'Review of a refusal' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: 10,
        source: {
          ...dishonestList,
          article: { zh: '第十二条', en: 'art. 12' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn: '2026-11-29',
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.noRelistingMonths',
    term: { zh: '删除后不得再次申请', en: 'No relisting on request' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: 6,
        source: {
          ...dishonestList,
          article: { zh: '第十条', en: 'art. 10' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'list.published',
    term: { zh: '公布与通报', en: 'Published and reported' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2017-05-01',
        until: null,
        value: {
          zh: '在中国执行信息公开网公布，并通报征信机构等。',
          en: 'On the public enforcement site, and told to the credit registry and others.',
        },
        source: {
          ...dishonestList,
          article: { zh: '第八条', en: 'art. 8' },
          url: 'http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375',
        },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.missingReport',
    term: { zh: '不报告财产应当列入', en: 'A missing asset report leads to the list' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '拒绝、虚假或者无正当理由逾期报告的，应当列入。',
          en: 'Refusing, false or late without reason: must be listed.',
        },
        source: { ...assetInvestigation, article: { zh: '第十条', en: 'art. 10' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'list.graceMonthsLeast',
    term: { zh: '列入前宽限期，最短', en: 'Grace before listing, at least' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2020-01-02',
        until: null,
        value: 1,
        source: { ...goodFaith, article: { zh: '第15点', en: 'point 15' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'list.graceMonthsMost',
    term: { zh: '列入前宽限期，最长', en: 'Grace before listing, at most' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2020-01-02',
        until: null,
        value: 3,
        source: { ...goodFaith, article: { zh: '第15点', en: 'point 15' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'list.students',
    term: { zh: '全日制在校学生', en: 'Full-time students' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2020-01-02',
        until: null,
        value: {
          zh: '因校园贷成为被执行人的，一般不列入名单、不限制消费。',
          en: 'Debtors through campus loans are as a rule neither listed nor restricted.',
        },
        source: { ...goodFaith, article: { zh: '第16点', en: 'point 16' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.temporaryLiftingMonths',
    term: { zh: '暂时解除限制，最长', en: 'Temporary lifting, at most' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2020-01-02',
        until: null,
        value: 1,
        source: { ...goodFaith, article: { zh: '第17点', en: 'point 17' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.temporaryLiftingReasons',
    term: { zh: '暂时解除的情形', en: 'Reasons for a temporary lifting' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2020-01-02',
        until: null,
        value: {
          zh: '本人或近亲属重大疾病、奔丧、执行公务、重要考试等。',
          en: 'Serious illness in the family, a funeral, official duty, an important exam.',
        },
        source: { ...goodFaith, article: { zh: '第17点', en: 'point 17' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.mayOrder',
    term: { zh: '可以限制消费', en: 'The court may restrict' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: {
          zh: '未按执行通知履行的，可以采取限制消费措施。',
          en: 'Who has not paid by the notice may be restricted.',
        },
        source: { ...consumption2015, article: { zh: '第一条', en: 'art. 1' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.mustForListed',
    term: { zh: '列入名单的应当限制', en: 'The listed must be restricted' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: { zh: '列入失信名单的，应当限制消费。', en: 'Everyone on the list is restricted.' },
        source: { ...consumption2015, article: { zh: '第一条', en: 'art. 1' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.approval',
    term: { zh: '生活或经营必需的申请', en: 'Approval for what is necessary' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: {
          zh: '因生活或经营必需的，可以向法院申请批准。',
          en: 'For needs of life or business one may ask the court.',
        },
        source: { ...consumption2015, article: { zh: '第八条', en: 'art. 8' } },
        checkedOn: '2026-11-29',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.liftedBy',
    term: { zh: '解除限制的情形', en: 'When it is lifted' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: {
          zh: '提供有效担保、申请执行人同意或者履行完毕。',
          en: 'Security, the creditor’s consent, or full performance.',
        },
        source: { ...consumption2015, article: { zh: '第九条', en: 'art. 9' } },
        checkedOn: '2026-11-29',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'restriction.breaking',
    term: { zh: '违反限制消费令', en: 'Breaking the restriction' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: { zh: '可以拘留、罚款；情节严重的追究刑事责任。', en: 'Detention, fine; in serious cases a crime.' },
        source: { ...consumption2015, article: { zh: '第十一条', en: 'art. 11' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'restriction.noEnd',
    term: { zh: '限制消费没有固定期限', en: 'No fixed end' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2015-07-22',
        until: null,
        value: { zh: '持续到履行完毕或者被解除。', en: 'It lasts until performance or lifting.' },
        source: { ...consumption2015, article: { zh: '第九条', en: 'art. 9' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
