import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { rate } from '../money/rate.ts';
import type { FeeTiers } from '../rules/rule.ts';
import type { RuleInForce } from '../rules/ruleBook.ts';
import { tieredFee, tiersOf } from './feeTiers.ts';

/** 30 fen up to 1,000, then 1 % up to 5,000, then 0.5 %, never above 100. */
const rule: RuleInForce<FeeTiers> = {
  id: 'court.preservationFee',
  version: '2007-04-01',
  kind: 'law',
  value: { flatUpTo: 1_000, flat: 30, tiers: [{ upTo: 5_000, rate: '0.01' }, { rate: '0.005' }], cap: 100 },
};
const fee = (amount: number, factor?: ReturnType<typeof rate>) => tieredFee(plainArithmetic, rule, amount, factor);

describe('a fee by cumulative tiers 分段累计', () => {
  it('is flat up to the first limit, the limit itself in the lower tier', () => {
    expect([1, 999, 1_000].map((amount) => fee(amount))).toEqual([30, 30, 30]);
    expect(fee(1_050)).toBe(31);
  });

  it('adds each tier on what lies in it, and stops at its cap', () => {
    expect(fee(5_000)).toBe(30 + 40);
    expect(fee(7_000)).toBe(30 + 40 + 10);
    expect(fee(1_000_000)).toBe(100);
  });

  it('is rounded once: half of it is half of the exact fee', () => {
    // 30.5 fen: 31 in full, 15.25 halved.
    expect([fee(1_050), fee(1_050, rate(1, 2)), fee(1_100, rate(1, 2))]).toEqual([31, 15, 16]);
  });

  it('has the same fee at each limit as the tiers say', () => {
    const tiers = tiersOf(plainArithmetic, rule);
    expect(tiers.map(({ lower, upTo, feeAtLower }) => [lower, upTo, feeAtLower])).toEqual([
      [1_000, 5_000, 30],
      [5_000, Infinity, 70],
    ]);
    for (const { lower, feeAtLower } of tiers) expect(fee(lower)).toBe(feeAtLower);
  });

  it('never falls', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(5_000), (amount, more) => {
        expect(fee(amount + more)).toBeGreaterThanOrEqual(fee(amount));
      }),
    );
  });
});
