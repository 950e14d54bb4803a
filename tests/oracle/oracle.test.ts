import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseJson, Road } from './caseFile';
import { isoOf, parseDay } from './civilDay';
import { delayedPerformanceInterest, oracleFee, oracleLevelInstalment, upheldCharges } from './calculators';
import { parseFraction } from './fraction';
import {
  oracle,
  oracleCompare,
  oraclePrincipalFromOwed,
  oracleWaiting,
  type OracleBalance,
  type OracleStage,
} from './oracle';
import type { Totals } from './totals';

function golden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8'));
}

interface RoadExamples {
  examples: {
    about: string;
    case: CaseJson;
    roads: Partial<
      Record<
        Road,
        {
          totals: Totals;
          stages: Pick<OracleStage, 'id' | 'on' | 'basis'>[];
          balances: (Omit<OracleBalance, 'paid'> & { date: string })[];
        }
      >
    >;
  }[];
}

interface WorkedExamples {
  fees: Record<
    'amount' | 'acceptance' | 'acceptanceSimplified' | 'paymentOrder' | 'enforcement' | 'preservation',
    number
  >[];
  accrual: {
    product: CaseJson['product'];
    principal: number;
    dueDate?: string;
    overdueDays: number;
    contractRatePerDay?: string;
    annualRate?: string;
    unpaidInterest?: number;
    retroactiveInterestDays?: number;
    lateFeeCap?: number;
    contractInterest?: number;
    penaltyInterest?: number;
    compoundInterest?: number;
    lateFee?: number;
  }[];
  delayedPerformance: {
    base: number;
    performanceEnds: string;
    paidOn?: string;
    payments?: { date: string; amount: number }[];
    doubledPart: number;
  }[];
  cap: { principal: number; days: number; annual: string; upheldAtMost: number }[];
  plan: { total: number; instalments: number; each: number; last: number }[];
}

describe('the oracle agrees with the road examples', () => {
  for (const example of (golden('road-examples.json') as RoadExamples).examples) {
    for (const [road, expected] of Object.entries(example.roads)) {
      it(`${example.about} (${road})`, () => {
        const result = oracle(example.case, road as Road);
        expect(result.stages.map(({ id, on, basis }) => ({ id, on, basis }))).toEqual(expected.stages);
        expect(result.totals).toEqual(expected.totals);
        for (const { date, ...balance } of expected.balances) {
          const { owed, upheld, accounts } = result.on(date);
          expect({ date, owed, upheld, accounts }).toEqual({ date, ...balance });
        }
      });
    }
  }
});

describe('the oracle agrees with the worked examples', () => {
  const worked = golden('worked-examples.json') as WorkedExamples;

  it.each(worked.fees)('fees on $amount', (fees) => {
    for (const kind of ['acceptance', 'acceptanceSimplified', 'paymentOrder', 'enforcement', 'preservation'] as const) {
      expect(oracleFee(kind, fees.amount), kind).toBe(fees[kind]);
    }
  });

  it.each(worked.accrual)('$product $principal after $overdueDays days', (example) => {
    const { product, principal, overdueDays, dueDate } = example;
    const terms: NonNullable<CaseJson['terms']> = {};
    if (example.contractRatePerDay !== undefined) terms.contractRatePerDay = example.contractRatePerDay;
    if (example.annualRate !== undefined) terms.annualRate = example.annualRate;
    if (example.unpaidInterest !== undefined) terms.unpaidInterest = example.unpaidInterest;
    if (example.retroactiveInterestDays !== undefined) terms.retroactiveInterestDays = example.retroactiveInterestDays;
    if (example.lateFeeCap !== undefined) terms.lateFeeCap = example.lateFeeCap;
    const asOf = isoOf(parseDay(dueDate ?? '2026-01-01') + overdueDays);
    const far = { claimFiled: 20_000, mediationInvited: 20_000 };
    const result = oracle({ asOf, product, principal, overdueDays, terms, stageDays: far }, 'notSued');
    const { accounts } = result.on(asOf);
    const opening = product === 'bankLoan' ? (example.unpaidInterest ?? 0) : 0;
    expect((accounts.contractInterest ?? 0) - opening).toBe(example.contractInterest ?? 0);
    expect(accounts.penaltyInterest ?? 0).toBe(example.penaltyInterest ?? 0);
    expect(accounts.compoundInterest ?? 0).toBe(example.compoundInterest ?? 0);
    if (example.lateFee !== undefined) expect(accounts.lateFee ?? 0).toBe(example.lateFee);
  });

  it.each(worked.delayedPerformance)('doubled part on $base', (example) => {
    const payments = example.payments ?? [{ date: example.paidOn!, amount: example.base }];
    const { base, performanceEnds } = example;
    expect(delayedPerformanceInterest(base, performanceEnds, payments)).toBe(example.doubledPart);
  });

  it.each(worked.cap)('cap on $principal for $days days', ({ principal, days, annual, upheldAtMost }) => {
    expect(upheldCharges(principal, days, parseFraction(annual))).toBe(upheldAtMost);
  });

  it.each(worked.plan)('a plan of $total in $instalments', ({ total, instalments, each, last }) => {
    const date = '2026-11-24';
    const negotiate = { agreedAfterDays: 0, instalments };
    const plan: CaseJson = { asOf: date, product: 'huabei', principal: total, overdueDays: 0, negotiate };
    const result = oracle(plan, 'negotiate');
    expect(result.totals.instalment).toBe(each);
    expect(result.postings.filter((posting) => posting.kind === 'payment').at(-1)?.amount).toBe(last);
  });
});

describe('the other answers of the oracle', () => {
  const caseJson: CaseJson = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

  it('compares roads', () => {
    const { cheapest, saved, freeFirst } = oracleCompare(caseJson, ['refuse', 'notSued', 'negotiate']);
    expect({ cheapest, saved, freeFirst }).toEqual({
      cheapest: 'negotiate',
      saved: 2_667_703 - 1_258_200,
      freeFirst: 'negotiate',
    });
  });

  it('says what waiting costs', () => {
    const rows = oracleWaiting(caseJson, 60, 30);
    expect(rows.map((row) => [row.contactAfterDays, row.agreedOn, row.burden])).toEqual([
      [0, '2026-12-01', 1_258_200],
      [30, '2026-12-31', 1_276_200],
      [60, '2027-01-30', 1_294_200],
    ]);
  });

  it('finds the principal behind what is owed', () => {
    expect(oraclePrincipalFromOwed(caseJson, 1_254_000)).toBe(1_200_000);
    expect(oraclePrincipalFromOwed(caseJson, 1_253_999)).toBe(1_199_999);
  });

  it('finds the level instalment of a plan', () => {
    const offer = { balance: 100_000, costs: 0, ratePerDay: '1/1000', start: '2026-01-01', firstMonth: 1, count: 1 };
    expect(oracleLevelInstalment(offer)).toBe(103_100);
    expect(oracleLevelInstalment({ ...offer, ratePerDay: '0', count: 3 })).toBe(33_333);
  });
});
