import { describe, expect, it } from 'vitest';
import { balanceOn, type Conventions } from '../../src/engine/index.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { date, scenario } from './scenario.ts';

/** Due on 26 Aug 2026. */
const START = { asOf: '2026-11-24', overdueDays: 90 } as const;
const DAY = date('2026-12-05');

function accountsOn(changes: Partial<CaseJson>, conventions: Conventions) {
  return balanceOn(scenario({ ...START, ...changes, conventions }).timeline, DAY).accounts;
}

describe('compound interest 复利', () => {
  // 10,000 yuan at 0.1 % a day, billed on the 26th: 310, then 300, then 310 yuan of penalty interest.
  const custom = {
    product: 'custom',
    principal: 1_000_000,
    terms: { penaltyRatePerDay: '1/1000', contractRatePerDay: '1/1000', compounds: true },
  } as const;

  it.each<[NonNullable<Conventions['compoundInterest']>, number]>([
    // 31,000 for 30 days; 61,000 + 930 for 31; 92,000 + 930 + 1,920 for nine.
    ['byContract', 930 + 1_920 + 854],
    ['capitalised', 930 + 1_920 + 854],
    // On what is billed, never on itself: 31,000 for 30 days; 61,000 for 31; 92,000 for nine.
    ['simple', 930 + 1_891 + 828],
  ])('of a contract that bears it, %s', (compoundInterest, expected) => {
    const accounts = accountsOn(custom, { compoundInterest });
    expect(accounts.penaltyInterest).toBe(101_000);
    expect(accounts.compoundInterest).toBe(expected);
  });

  // 1,000 yuan of unpaid interest at 7.3 % a year and half as much again: three ten-thousandths a day, for 101 days.
  const bank = {
    product: 'bankLoan',
    principal: 1_000_000,
    terms: { annualRate: '0.073', unpaidInterest: 100_000 },
  } as const;

  it.each<[NonNullable<Conventions['compoundInterest']>, number]>([
    ['byContract', 3_030],
    ['simple', 3_030],
    // Added to what bears it each month: 100,000 for 31 days, 100,930 for 30, 101,838 for 31, 102,785 for nine.
    ['capitalised', 930 + 908 + 947 + 278],
  ])('of a bank loan, %s', (compoundInterest, expected) => {
    expect(accountsOn(bank, { compoundInterest, daysPerYear: '365' }).compoundInterest).toBe(expected);
  });

  it('is none of a contract without it, whatever the convention', () => {
    for (const compoundInterest of ['byContract', 'simple', 'capitalised'] as const) {
      expect(accountsOn({ product: 'huabei' }, { compoundInterest }).compoundInterest).toBeUndefined();
      const plain = accountsOn({ ...custom, terms: { penaltyRatePerDay: '1/1000' } }, { compoundInterest });
      expect(plain.compoundInterest).toBeUndefined();
    }
  });
});

describe('days', () => {
  it('both ends counted are a day more on what each run bears', () => {
    const penalty = (dayCount: NonNullable<Conventions['dayCount']>) =>
      accountsOn({ product: 'huabei', principal: 1_200_000 }, { dayCount }).penaltyInterest;
    expect([penalty('firstInLastOut'), penalty('bothDays')]).toEqual([60_600, 61_200]);
  });

  it('a year of 360 days makes a rate a year dearer than one of 365', () => {
    const penalty = (daysPerYear: NonNullable<Conventions['daysPerYear']>) =>
      accountsOn({ product: 'bankLoan', principal: 1_000_000, terms: { annualRate: '0.073' } }, { daysPerYear })
        .penaltyInterest;
    // 1,000,000 × 0.1095 × 101 days.
    expect([penalty('365'), penalty('360')]).toEqual([30_300, 30_721]);
  });
});

describe('court fees', () => {
  const sued = {
    product: 'creditCard',
    principal: 3_000_000,
    overdueDays: 400,
    court: { plea: true, capPerYear: '0.1' },
  } as const;

  function feesOf(conventions: Conventions) {
    const { timeline, total, dayOf } = scenario({ ...sued, conventions });
    const claimed = balanceOn(timeline, dayOf('claimFiled') ?? timeline.end);
    return { charged: total('acceptanceFee'), claimed: claimed.owed, upheld: claimed.upheld };
  }

  it('of a claim that is upheld in part fall on the debtor for that part, or whole', () => {
    const split = feesOf({ feeSplit: 'byShareUpheld' });
    const whole = feesOf({ feeSplit: 'onDefendant' });
    expect(split.upheld).toBeLessThan(split.claimed);
    // Half of 50 yuan and 2.5 % of what is above 10,000.
    const half = (50 * 100 + (whole.claimed - 1_000_000) * 0.025) / 2;
    expect(whole.charged).toBe(Math.round(half));
    expect(split.charged).toBe(Math.round((whole.charged * split.upheld) / split.claimed));
  });

  it('come in whole yuan where the court rounds them so', () => {
    const exact = feesOf({ feeSplit: 'onDefendant' });
    const round = feesOf({ feeSplit: 'onDefendant', courtFees: 'wholeYuan' });
    expect(exact.charged % 100).not.toBe(0);
    expect(round.charged).toBe(Math.round(exact.charged / 100) * 100);
    const split = feesOf({ courtFees: 'wholeYuan' });
    expect(split.charged % 100).toBe(0);
    expect(split.charged).toBe(Math.round(((round.charged / 100) * split.upheld) / split.claimed) * 100);
  });

  it('are whole yuan in enforcement too, also the smallest', () => {
    const taken = { product: 'huabei', means: { deposits: 800_000 } } as const;
    const fees = (conventions: Conventions) => scenario({ ...taken, conventions }).total('enforcementFee');
    expect(fees({ courtFees: 'wholeYuan' })).toBe(5_000);
    expect(fees({})).toBe(5_000);
  });
});
