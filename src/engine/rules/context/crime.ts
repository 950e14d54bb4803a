import { checkedOn, criminalLaw } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { cardCrime, refusing, refusingReferral } from './instruments.ts';

/** What is a crime, and what is not. */
export const crimeRules: readonly Rule[] = [
  {
    id: 'crime.refusing.mostYears',
    term: { zh: '拒执罪最高刑', en: 'Refusing to perform: most' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2015-11-01',
        until: null,
        value: 3,
        source: { ...criminalLaw, article: { zh: '第三百一十三条', en: 'art. 313' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.worstMostYears',
    term: { zh: '拒执罪情节特别严重', en: 'Refusing to perform, especially serious: most' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2015-11-01',
        until: null,
        value: 7,
        source: { ...criminalLaw, article: { zh: '第三百一十三条', en: 'art. 313' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.needsAbility',
    term: { zh: '须有执行能力', en: 'It needs ability to perform' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: { zh: '没有能力履行不构成拒执罪。', en: 'Being unable to pay is no crime.' },
        source: { ...refusing, article: { zh: '第五条第一款', en: 'art. 5 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.livingCosts',
    term: { zh: '扣除生活必需费用', en: 'Living costs are left out' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: {
          zh: '认定能力时扣除本人及所扶养家属的生活必需费用。',
          en: 'What the debtor and dependants need to live does not count.',
        },
        source: { ...refusing, article: { zh: '第五条第二款', en: 'art. 5 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.report',
    term: { zh: '拒不报告财产、违反限消令', en: 'False report or breaking the restriction' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: { zh: '罚款、拘留后仍拒不执行的，属情节严重。', en: 'Serious, if fine or detention did not help.' },
        source: { ...refusing, article: { zh: '第三条第（四）项', en: 'art. 3(4)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.givingAway',
    term: { zh: '放弃债权、虚假转让', en: 'Giving away or sham transfers' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: { zh: '致使判决无法执行的，属情节严重。', en: 'Serious, where the judgment cannot be enforced for it.' },
        source: { ...refusing, article: { zh: '第三条第（一）项', en: 'art. 3(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.afterSuitBegan',
    term: { zh: '诉讼开始后转移财产', en: 'Moving assets after the suit began' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: {
          zh: '判决生效后仍拒不执行的，可以追究。',
          en: 'It counts, if he refuses once the judgment is in force.',
        },
        source: { ...refusing, article: { zh: '第六条第一款', en: 'art. 6 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.payingHelps',
    term: { zh: '起诉前履行', en: 'Performing before the charge' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: {
          zh: '情节轻微的可以不起诉，判决前履行可以从轻或者免除。',
          en: 'No charge in a minor case; lighter or none before the judgment.',
        },
        source: { ...refusing, article: { zh: '第十一条', en: 'art. 11' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.otherInstruments',
    term: { zh: '支付令、调解书等', en: 'Payment orders, mediation statements' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: { zh: '为执行支付令、调解书等所作的裁定也包括在内。', en: 'Rulings that enforce them count as well.' },
        source: { ...refusing, article: { zh: '第二条', en: 'art. 2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.privateProsecution',
    term: { zh: '自诉', en: 'Private prosecution' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2024-12-01',
        until: null,
        value: {
          zh: '公安、检察机关不追究的，申请执行人可以自诉。',
          en: 'Possible where police and procuratorate do not act.',
        },
        source: { ...refusing, article: { zh: '第十四条第一款第（二）项', en: 'art. 14 §1(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.policeDays',
    term: { zh: '公安决定立案期限', en: 'The police decide in' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2025-07-01',
        until: null,
        value: 7,
        source: { ...refusingReferral, article: { zh: '移送与立案', en: 'referral and filing' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.refusing.policeComplexDays',
    term: { zh: '公安决定立案期限（复杂案件）', en: 'The police decide in, complex cases' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2025-07-01',
        until: null,
        value: 30,
        source: { ...refusingReferral, article: { zh: '移送与立案', en: 'referral and filing' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.seizedThings.mostYears',
    term: { zh: '处置被查封财产罪', en: 'Disposing of what is seized: most' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2015-11-01',
        until: null,
        value: 3,
        source: { ...criminalLaw, article: { zh: '第三百一十四条', en: 'art. 314' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.callsNeeded',
    term: { zh: '恶意透支：有效催收次数', en: 'Malicious overdraft: effective demands' },
    unit: 'count',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 2,
        source: { ...cardCrime, article: { zh: '第六条第一款', en: 'art. 6 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.monthsAfterCalls',
    term: { zh: '恶意透支：催收后的月数', en: 'Malicious overdraft: months after the demands' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 3,
        source: { ...cardCrime, article: { zh: '第六条第一款', en: 'art. 6 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.callsApartDays',
    term: { zh: '恶意透支：两次催收间隔', en: 'Malicious overdraft: days between the demands' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 30,
        source: { ...cardCrime, article: { zh: '第七条第一款第（三）项', en: 'art. 7 §1(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.largeFrom',
    term: { zh: '恶意透支：数额较大', en: 'Malicious overdraft: large, from' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 5_000_000,
        source: { ...cardCrime, article: { zh: '第八条', en: 'art. 8' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.hugeFrom',
    term: { zh: '恶意透支：数额巨大', en: 'Malicious overdraft: huge, from' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 50_000_000,
        source: { ...cardCrime, article: { zh: '第八条', en: 'art. 8' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.hugestFrom',
    term: { zh: '恶意透支：数额特别巨大', en: 'Malicious overdraft: especially huge, from' },
    unit: 'fen',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: 500_000_000,
        source: { ...cardCrime, article: { zh: '第八条', en: 'art. 8' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.principalOnly',
    term: { zh: '恶意透支：只算本金', en: 'Malicious overdraft: principal only' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: {
          zh: '不包括利息、复利、违约金等；还款先算作本金。',
          en: 'Without interest and fees; payments count as principal.',
        },
        source: { ...cardCrime, article: { zh: '第九条第一款', en: 'art. 9 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.notByNonPayment',
    term: { zh: '不还款本身不是恶意透支', en: 'Not paying alone is no malicious overdraft' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: { zh: '不得只凭没有还款认定非法占有目的。', en: 'It does not by itself prove intent.' },
        source: { ...cardCrime, article: { zh: '第六条第二款', en: 'art. 6 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.hiding',
    term: { zh: '逃避催收可作为依据', en: 'Hiding from the bank may be evidence' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: {
          zh: '逃匿、改变联系方式逃避催收的，可以认定。',
          en: 'Running away or changing numbers to evade may show intent.',
        },
        source: { ...cardCrime, article: { zh: '第六条第三款第（三）项', en: 'art. 6 §3(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.paidBeforeCharge',
    term: { zh: '起诉前全部归还', en: 'Paid before the charge' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: {
          zh: '数额较大的可以不起诉；判决前归还可以免予处罚。',
          en: 'Large: no charge possible; before the judgment: no punishment possible.',
        },
        source: { ...cardCrime, article: { zh: '第十条', en: 'art. 10' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'crime.card.disguisedLoans',
    term: { zh: '变相贷款不适用', en: 'Not for disguised loans' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2018-12-01',
        until: null,
        value: {
          zh: '银行违规以透支变相放贷的，不适用。',
          en: 'Not where the bank lent against the rules by overdraft.',
        },
        source: { ...cardCrime, article: { zh: '第十一条', en: 'art. 11' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
];
