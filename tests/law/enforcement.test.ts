import { describe, expect, it } from 'vitest';
import { sumOf } from '../support/ledgerSums.ts';
import { date, daysFrom, scenario } from './scenario.ts';

/** Enforcement has been asked for, and the notice came today. */
const noticed = { happened: { judgment: '2026-09-01', enforcementNotice: '2026-11-24' } };

describe('deposits (民诉法 253)', () => {
  it('are taken once, above what must be left', () => {
    const { posted, dayOf } = scenario({ ...noticed, means: { deposits: 500_000, exemptIncome: 300_000 } });
    const taken = posted('enforcementFee', 'recovery')[0];
    expect(taken?.date).toBe(dayOf('depositsTaken'));
    expect(taken?.rules).toContain('enforcement.deposits');
  });

  it('are not taken where there is no more than must be left', () => {
    const { dayOf, timeline } = scenario({ ...noticed, means: { deposits: 300_000, exemptIncome: 300_000 } });
    expect(dayOf('depositsTaken')).toBeUndefined();
    expect(timeline.totals.paid).toBe(0);
  });

  it('bear the enforcement fee out of the money that is taken, never in advance (481号 arts 20, 38)', () => {
    const { total, timeline } = scenario({ ...noticed, means: { deposits: 500_000, exemptIncome: 300_000 } });
    // Of 2,000 yuan, 50 are the fee on what is settled: at most 10,000 yuan.
    expect(total('enforcementFee')).toBe(5_000);
    expect(timeline.totals.paid).toBe(200_000);
    expect(scenario(noticed).total('enforcementFee')).toBe(0);
  });

  it('that were taken before today are facts of the past, not recoveries to come', () => {
    const told = { judgment: '2026-06-01', enforcementNotice: '2026-08-26', depositsTaken: '2026-11-23' };
    const taken = scenario({ overdueDays: 300, happened: told, means: { deposits: 500_000, exemptIncome: 300_000 } });
    expect(taken.timeline.totals.paid).toBe(0);
  });
});

describe('wages (民诉法 254)', () => {
  const means = { attachableWages: 600_000, exemptIncome: 500_000 };

  it('are withheld every month, above what the debtor and dependants need', () => {
    const { timeline, dayOf } = scenario({ ...noticed, means });
    const from = dayOf('wagesWithheld') ?? date('');
    const recoveries = timeline.postings.filter(({ kind }) => kind === 'recovery');
    const first = recoveries.filter((one) => one.date === from);
    expect(sumOf(first.map(({ amount }) => amount))).toBe(100_000);
    expect(first[0]?.rules).toContain('enforcement.income');
    expect(timeline.totals.debtFreeOn).not.toBeNull();
  });

  it('are not withheld for a surplus that the smallest fee of 50 yuan would eat up', () => {
    const surplusOf = (fen: number) => scenario({ ...noticed, means: { ...means, attachableWages: 500_000 + fen } });
    expect(surplusOf(5_000).dayOf('wagesWithheld')).toBeUndefined();
    expect(surplusOf(5_001).dayOf('wagesWithheld')).toBeDefined();
  });

  it('are not withheld where nothing was told of income: nothing is taken that nobody spoke of', () => {
    expect(scenario(noticed).dayOf('wagesWithheld')).toBeUndefined();
  });

  it('are left alone while an agreement is kept, and withheld again from the day on which it breaks', () => {
    const offer = { ...noticed, means, negotiate: { instalments: 24, breaksAfter: 3 } };
    const { timeline } = scenario(offer, 'negotiate');
    const [agreed, broken] = [timeline.agreedOn ?? date(''), timeline.brokenOn ?? date('')];
    const during = timeline.postings.filter(({ kind, date: on }) => kind === 'recovery' && agreed <= on && on < broken);
    expect(during).toEqual([]);
    expect(timeline.postings.some(({ kind, date: on }) => kind === 'recovery' && on >= broken)).toBe(true);
  });
});

describe('belongings (民诉法 255, 法释〔2016〕18号)', () => {
  const car = { name: '车', value: 4_000_000, exempt: false };

  it('are auctioned at 70 % of their value unless told', () => {
    const { timeline, dayOf } = scenario({ ...noticed, principal: 100_000_00, means: { assets: [car] } });
    const sold = timeline.postings.filter(({ kind, date: on }) => kind === 'recovery' && on === dayOf('auction'));
    expect(sumOf(sold.map(({ amount }) => amount))).toBe(2_800_000);
    expect(sold[0]?.rules).toEqual(expect.arrayContaining(['enforcement.property', 'auction.priceShare']));
  });

  it('that are exempt are neither seized nor sold', () => {
    const { dayOf } = scenario({ ...noticed, means: { assets: [{ ...car, exempt: true }] } });
    expect(dayOf('assetsSeized')).toBeUndefined();
    expect(dayOf('auction')).toBeUndefined();
  });
});

describe('终本: enforcement is suspended (法〔2016〕373号 art. 1)', () => {
  it('when nothing is left to enforce, more than three months after it was asked for, and after the order', () => {
    const { dayOf, timeline } = scenario(noticed);
    expect(daysFrom(dayOf('enforcementFiled'), dayOf('suspended'))).toBeGreaterThan(92);
    expect((dayOf('suspended') ?? '') >= (dayOf('consumptionRestricted') ?? 'x')).toBe(true);
    expect(timeline.totals.owedAtEnd).toBeGreaterThan(0);
  });

  it('the debt stays, and the doubled part goes on', () => {
    const { timeline, dayOf } = scenario(noticed);
    const last = timeline.postings.at(-1);
    expect(last?.account).toBe('delayedPerformanceInterest');
    expect((last?.date ?? '') > (dayOf('suspended') ?? 'x')).toBe(true);
  });

  it('never while wages are withheld, and not before the last sale', () => {
    expect(scenario({ ...noticed, means: { attachableWages: 900_000 } }).dayOf('suspended')).toBeUndefined();
    const flat = { name: '房', value: 300_000, exempt: false };
    const { dayOf } = scenario({ ...noticed, means: { assets: [flat] } });
    expect(dayOf('suspended')).toBe(dayOf('auction'));
  });
});
