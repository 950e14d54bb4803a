import { checkedOn, civilCode } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { bankCards, limitation } from './instruments.ts';

/** Limitation, and each thing that starts it again. */
export const limitationRules: readonly Rule[] = [
  {
    id: 'limitation.longestYears',
    term: { zh: '最长诉讼时效', en: 'Longest limitation' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: 20,
        source: { ...civilCode, article: { zh: '第一百八十八条第二款', en: 'art. 188 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.instalments',
    term: { zh: '分期债务的起算', en: 'Start for instalments' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '自最后一期履行期限届满之日起计算。', en: 'From the day the last instalment was due.' },
        source: { ...civilCode, article: { zh: '第一百八十九条', en: 'art. 189' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.lastDay',
    term: { zh: '期间的最后一日', en: 'Last day of a period' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '开始当日不算，到期月的对应日是最后一日；没有对应日的，是月末日。',
          en: 'The day of the same date; where the month has none, its last day. The first day does not count.',
        },
        source: { ...civilCode, article: { zh: '第二百零一条第一款、第二百零二条', en: 'arts 201 §1, 202' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.afterExpiry',
    term: { zh: '时效届满的后果', en: 'After expiry' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: {
          zh: '可以拒绝履行；同意履行或者已经履行的，不得反悔。',
          en: 'One may refuse; who has agreed or paid cannot go back.',
        },
        source: { ...civilCode, article: { zh: '第一百九十二条第一款', en: 'art. 192 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.notByCourt',
    term: { zh: '法院不主动适用时效', en: 'The court does not raise it' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十三条', en: 'art. 193' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.firstInstance',
    term: { zh: '一审期间提出', en: 'To be raised in first instance' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '一审没有提出的，二审一般不予支持。', en: 'Not raised there, generally lost.' },
        source: { ...limitation, article: { zh: '第三条第一款', en: 'art. 3 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.suspensionMonths',
    term: { zh: '时效中止后的期间', en: 'Time left after a suspension' },
    unit: 'months',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: 6,
        source: { ...civilCode, article: { zh: '第一百九十四条第二款', en: 'art. 194 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.noWaiverInAdvance',
    term: { zh: '不得预先放弃时效', en: 'No waiver in advance' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十七条第二款', en: 'art. 197 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.demand',
    term: { zh: '时效重新计算：权利人催收', en: 'Limitation starts again: demand for payment' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十五条第（一）项', en: 'art. 195(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.consent',
    term: { zh: '时效重新计算：债务人同意履行', en: 'Limitation starts again: the debtor agrees to pay' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十五条第（二）项', en: 'art. 195(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.suit',
    term: { zh: '时效重新计算：起诉或者申请仲裁', en: 'Limitation starts again: a suit or arbitration' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十五条第（三）项', en: 'art. 195(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.equivalent',
    term: { zh: '时效重新计算：同等效力的其他情形', en: 'Limitation starts again: what is equal to a suit' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...civilCode, article: { zh: '第一百九十五条第（四）项', en: 'art. 195(4)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.writtenDemand',
    term: { zh: '时效重新计算：书面催收送达', en: 'Limitation starts again: a written demand received' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第八条第一款第（一）项', en: 'art. 8 §1(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.message',
    term: { zh: '时效重新计算：信件、短信等到达', en: 'Limitation starts again: a letter or message that arrives' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第八条第一款第（二）项', en: 'art. 8 §1(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.debit',
    term: { zh: '时效重新计算：金融机构从账户扣款', en: 'Limitation starts again: a bank debits the account' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第八条第一款第（三）项', en: 'art. 8 §1(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.pressNotice',
    term: {
      zh: '时效重新计算：下落不明时的登报公告',
      en: 'Limitation starts again: a press notice if the debtor is missing',
    },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第八条第一款第（四）项', en: 'art. 8 §1(4)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.partOfClaim',
    term: { zh: '时效重新计算：主张部分债权', en: 'Limitation starts again: a demand for a part' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第九条', en: 'art. 9' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.paymentOrder',
    term: { zh: '时效重新计算：申请支付令', en: 'Limitation starts again: applying for a payment order' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十一条第（一）项', en: 'art. 11(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.preSuitPreservation',
    term: { zh: '时效重新计算：申请诉前保全', en: 'Limitation starts again: preservation before a suit' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十一条第（四）项', en: 'art. 11(4)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.enforcement',
    term: { zh: '时效重新计算：申请强制执行', en: 'Limitation starts again: applying for enforcement' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十一条第（五）项', en: 'art. 11(5)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.mediation',
    term: { zh: '时效重新计算：向调解组织提出请求', en: 'Limitation starts again: a request to a mediation committee' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十二条', en: 'art. 12' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.police',
    term: { zh: '时效重新计算：报案或者控告', en: 'Limitation starts again: a report to the police' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十三条第一款', en: 'art. 13 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.promise',
    term: {
      zh: '时效重新计算：分期、延期承诺或者部分还款',
      en: 'Limitation starts again: a promise, a plan or part payment',
    },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十四条', en: 'art. 14' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.assignment',
    term: { zh: '时效重新计算：债权转让通知到达', en: 'Limitation starts again: notice of an assignment' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: true,
        source: { ...limitation, article: { zh: '第十七条第一款', en: 'art. 17 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.cardDebit',
    term: { zh: '时效重新计算：信用卡：账户扣划', en: 'Limitation starts again: card: the account is debited' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-05-25',
        until: null,
        value: true,
        source: { ...bankCards, article: { zh: '第三条第（一）项', en: 'art. 3(1)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.cardMessage',
    term: {
      zh: '时效重新计算：信用卡：短信、信件、邮件催收',
      en: 'Limitation starts again: card: message, letter or e-mail',
    },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-05-25',
        until: null,
        value: true,
        source: { ...bankCards, article: { zh: '第三条第（二）项', en: 'art. 3(2)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.restart.cardPolice',
    term: { zh: '时效重新计算：信用卡：报案', en: 'Limitation starts again: card: a report to the police' },
    unit: 'yesNo',
    kind: 'law',
    versions: [
      {
        from: '2021-05-25',
        until: null,
        value: true,
        source: { ...bankCards, article: { zh: '第三条第（三）项', en: 'art. 3(3)' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'limitation.signingAfterExpiry',
    term: { zh: '届满后签收催收单', en: 'Signing a dunning notice after expiry' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-01-01',
        until: null,
        value: { zh: '能够认定同意履行的，不得再以时效抗辩。', en: 'Where it shows consent, the defence is lost.' },
        source: { ...limitation, article: { zh: '第十九条第三款', en: 'art. 19 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
];
