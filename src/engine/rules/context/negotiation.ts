import { checkedOn, lenderPractice } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';

/** Between what limits offers are usually taken: ranges of practice, estimates all. */
export const negotiationRules: readonly Rule[] = [
  {
    id: 'negotiation.settlementShareLeast',
    term: { zh: '减免结清：最低付总额', en: 'Settlement: least share paid' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '7/10',
        source: {
          ...lenderPractice,
          article: {
            zh: '逾期 3 至 6 个月，减免总额 10% 至 30%',
            en: '3 to 6 months overdue, 10 to 30 % of the whole waived',
          },
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'negotiation.settlementShareMost',
    term: { zh: '减免结清：最高付总额', en: 'Settlement: most share paid' },
    unit: 'share',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '9/10',
        source: {
          ...lenderPractice,
          article: {
            zh: '逾期 3 至 6 个月，减免总额 10% 至 30%',
            en: '3 to 6 months overdue, 10 to 30 % of the whole waived',
          },
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'negotiation.planRateLeast',
    term: { zh: '分期利率：最低', en: 'Rate of a plan: least' },
    unit: 'ratePerDay',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '0',
        source: {
          ...lenderPractice,
          article: { zh: '二次分期按合同利率或免息', en: 'a second plan at the contract rate or at none' },
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
