import { checkedOn, civilCode, loanRates } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { annualRateNotice, bankCards, contractInterpretation } from './instruments.ts';

/** What the Civil Code and the courts say about loan contracts and their terms. */
export const contractRules: readonly Rule[] = [
  {
    id: 'contract.penaltyTooHigh',
    term: { zh: '违约金过高的调减', en: 'Penalty that is too high' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '过分高于损失的，可以请求适当减少。',
          en: 'Where it is far above the loss, a party may ask for less.',
        },
        source: { ...civilCode, article: { zh: '第五百八十五条第二款', en: 'art. 585 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.penaltyAboveLossShare',
    term: { zh: '过高的通常标准：超过损失的比例', en: 'Too high, as a rule: above the loss by' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2023-12-05',
        until: null,
        value: '3/10',
        source: { ...contractInterpretation, article: { zh: '第六十五条第二款', en: 'art. 65 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.askForReduction',
    term: { zh: '请求调减的方式', en: 'How to ask for a reduction' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2023-12-05',
        until: null,
        value: {
          zh: '反诉或者抗辩都可以；由违约方举证。',
          en: 'By counterclaim or defence; who broke the contract proves it.',
        },
        source: { ...contractInterpretation, article: { zh: '第六十四条第一款', en: 'art. 64 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.noWaiverOfReduction',
    term: { zh: '不得约定排除调减', en: 'A clause excluding reduction' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2023-12-05',
        until: null,
        value: { zh: '仅以合同约定不得调整为由不予调整的，法院不支持。', en: 'It does not bind the court.' },
        source: { ...contractInterpretation, article: { zh: '第六十四条第三款', en: 'art. 64 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.cardTermsExplained',
    term: { zh: '信用卡费息条款须提示说明', en: 'Card terms on charges must be pointed out' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-05-25',
        until: null,
        value: { zh: '未提示说明的，可以主张不受约束。', en: 'What was not pointed out and explained need not bind.' },
        source: { ...bankCards, article: { zh: '第二条第一款', en: 'art. 2 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.cardTotalTooHigh',
    term: { zh: '信用卡费息总额过高的调减', en: 'Card charges that are too high together' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-05-25',
        until: null,
        value: {
          zh: '法院综合逾期数额、期限、过错、实际损失等予以衡量。',
          en: 'The court weighs amount, time, fault and real loss.',
        },
        source: { ...bankCards, article: { zh: '第二条第二款', en: 'art. 2 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.standardTerms',
    term: { zh: '格式条款须提示说明', en: 'Standard terms must be pointed out' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '未提示说明的重大条款，可以主张不成为合同内容。',
          en: 'Else they may be held not part of the contract.',
        },
        source: { ...civilCode, article: { zh: '第四百九十六条第二款', en: 'art. 496 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.unfairTerms',
    term: { zh: '不合理的格式条款无效', en: 'Unfair standard terms are void' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '不合理地加重对方责任、限制对方主要权利的无效。',
          en: 'Where they unreasonably burden the other side.',
        },
        source: { ...civilCode, article: { zh: '第四百九十七条第（二）项', en: 'art. 497(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.doubt',
    term: { zh: '格式条款有疑义时', en: 'Standard terms in doubt' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '作出不利于提供方的解释。', en: 'Read against who drafted them.' },
        source: { ...civilCode, article: { zh: '第四百九十八条', en: 'art. 498' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.severalDebts',
    term: { zh: '数项债务的清偿指定', en: 'Several debts to one creditor' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '由债务人在清偿时指定先还哪一项。', en: 'The debtor says which one is paid.' },
        source: { ...civilCode, article: { zh: '第五百六十条第一款', en: 'art. 560 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.assignment',
    term: { zh: '债权转让须通知', en: 'Assignment must be notified' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '未通知债务人的，对债务人不发生效力。', en: 'Without notice it has no effect on the debtor.' },
        source: { ...civilCode, article: { zh: '第五百四十六条第一款', en: 'art. 546 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.assigneeDefences',
    term: { zh: '对受让人的抗辩', en: 'Defences against the buyer of a debt' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '接到转让通知后，对让与人的抗辩可以向受让人主张。',
          en: 'What you could hold against the seller you can hold against the buyer.',
        },
        source: { ...civilCode, article: { zh: '第五百四十八条', en: 'art. 548' } },
        checkedOn: '2026-11-29',
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.interestNotInAdvance',
    term: { zh: '利息不得预先扣除', en: 'Interest must not be taken in advance' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '预先扣除的，按实际借款数额计算。', en: 'Else what was really received counts.' },
        source: { ...civilCode, article: { zh: '第六百七十条', en: 'art. 670' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.suretyRecourse',
    term: { zh: '保证人还款后向你追偿', en: 'A surety who has paid claims from the debtor' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '保证人在其承担保证责任的范围内向债务人追偿。', en: 'The surety claims back what it has paid.' },
        source: { ...civilCode, article: { zh: '第七百条', en: 'art. 700' } },
        checkedOn: '2026-11-27',
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'family.spouseDebt',
    term: { zh: '夫妻一方的债', en: 'Debt of one spouse' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '超出家庭日常生活需要的，不属于共同债务；共同签字、事后追认或用于共同生活的除外。',
          en: 'Beyond daily needs it is not owed by both, unless both signed, the other accepted it later, or it served both.',
        },
        source: { ...civilCode, article: { zh: '第一千零六十四条', en: 'art. 1064' } },
        checkedOn: '2026-11-27',
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'family.heirs',
    term: { zh: '继承人的清偿责任', en: 'What heirs owe' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '以所得遗产的实际价值为限；放弃继承的，可以不负责任。',
          en: 'No more than the estate that they received; who renounces it need not pay.',
        },
        source: { ...civilCode, article: { zh: '第一千一百六十一条', en: 'art. 1161' } },
        checkedOn: '2026-11-27',
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'contract.noUsury',
    term: { zh: '禁止高利放贷', en: 'No usury' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '借款的利率不得违反国家有关规定。', en: 'Rates must not break national rules.' },
        source: { ...civilCode, article: { zh: '第六百八十条第一款', en: 'art. 680 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.earlyRepayment',
    term: { zh: '提前还款', en: 'Early repayment' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '按实际借款期间计算利息，另有约定的除外。',
          en: 'Interest for the real time, unless agreed otherwise.',
        },
        source: { ...civilCode, article: { zh: '第六百七十七条', en: 'art. 677' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.extension',
    term: { zh: '展期', en: 'Extension' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '到期前可以申请展期，贷款人同意才可以。',
          en: 'May be asked for before the due day; the lender may agree.',
        },
        source: { ...civilCode, article: { zh: '第六百七十八条', en: 'art. 678' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.misuse',
    term: { zh: '未按用途使用借款', en: 'Loan used for another purpose' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '贷款人可以停发、提前收回或者解除合同。', en: 'The lender may stop, recall or terminate.' },
        source: { ...civilCode, article: { zh: '第六百七十三条', en: 'art. 673' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'contract.termination',
    term: { zh: '迟延履行的解除', en: 'Termination for delay' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '经催告后在合理期限内仍未履行的，可以解除。',
          en: 'If not performed in reasonable time after a demand.',
        },
        source: { ...civilCode, article: { zh: '第五百六十三条第一款第（三）项', en: 'art. 563 §1(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'loan.misusePenaltyMost',
    term: { zh: '挪用贷款罚息最高上浮', en: 'Penalty on a misused loan, at most above the rate' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2004-01-01',
        until: null,
        value: '1',
        source: { ...loanRates, article: { zh: '第三条', en: 'point 3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'loan.overduePenaltyLeast',
    term: { zh: '逾期罚息最低上浮', en: 'Penalty on an overdue loan, at least above the rate' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2004-01-01',
        until: null,
        value: '3/10',
        source: { ...loanRates, article: { zh: '第三条', en: 'point 3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'loan.overduePenaltyMost',
    term: { zh: '逾期罚息最高上浮', en: 'Penalty on an overdue loan, at most above the rate' },
    unit: 'share',
    kind: 'law',
    versions: [
      {
        from: '2004-01-01',
        until: null,
        value: '1/2',
        source: { ...loanRates, article: { zh: '第三条', en: 'point 3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'loan.annualRateShown',
    term: { zh: '贷款须明示年化利率', en: 'The annual rate must be shown' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-03-31',
        until: null,
        value: { zh: '所有贷款产品均应明显展示年化利率。', en: 'For every loan product, prominently.' },
        source: {
          ...annualRateNotice,
          article: { zh: '第一点', en: 'point 1' },
          url: 'https://xining.pbc.gov.cn/goutongjiaoliu/113456/113469/2025092212551432728/index.html',
        },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
];
