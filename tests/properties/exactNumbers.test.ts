import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedSum, signOfSum } from '../../src/engine/money/exactSum.ts';
import { rate, type Rate } from '../../src/engine/money/rate.ts';
import { floorDivide, floorOf, roundHalfUp, roundHalfUpBig } from '../../src/engine/money/round.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { floorDivide as bigFloor, roundHalfUp as bigRound } from '../oracle/fraction.ts';
import { propertyRuns } from '../support/propertyRuns.ts';

const runs = propertyRuns(25);

/** Whole numbers up to the largest fen-days, and those around which a product leaves the safe integers. */
const quantity = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
  fc.integer({ min: 2 ** 40, max: 2 ** 46 }),
);

const anyRate: fc.Arbitrary<Rate> = fc.oneof(
  fc.constantFrom(rate(1, 2000), rate(3, 5000), rate(7, 40_000), rate(1, 3), rate(0, 1), rate(1, 2), rate(1, 1)),
  fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([numerator, denominator]) => rate(Math.min(numerator, denominator), denominator)),
  fc
    .integer({ min: 1, max: 10 ** 12 })
    .chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => rate(numerator, denominator))),
);

const big = ({ numerator, denominator }: Rate) => ({ n: BigInt(numerator), d: BigInt(denominator) });

function isSafe(value: bigint): boolean {
  return Number.isSafeInteger(Number(value));
}

describe('plain numbers and BigInt give the same', () => {
  it('rounding half up', () => {
    fc.assert(
      fc.property(quantity, anyRate, (amount, share) => {
        const { n, d } = big(share);
        const expected = bigRound(BigInt(amount) * n, d);
        fc.pre(isSafe(expected));
        expect(roundHalfUp(amount, share)).toBe(Number(expected));
        expect(roundHalfUpBig(BigInt(amount) * n, d)).toBe(Number(expected));
      }),
      runs,
    );
  });

  it('rounding down', () => {
    fc.assert(
      fc.property(quantity, anyRate, (amount, share) => {
        const { n, d } = big(share);
        expect(floorOf(amount, share)).toBe(Number(bigFloor(BigInt(amount) * n, d)));
        expect(floorDivide(amount, share.denominator)).toBe(Number(bigFloor(BigInt(amount), d)));
      }),
      runs,
    );
  });

  it('a sum of products, rounded once at its end, and its sign', () => {
    const products = fc.array(fc.tuple(quantity, anyRate), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), products, (fixed, terms) => {
        let [n, d] = [BigInt(fixed), 1n];
        for (const [amount, share] of terms) {
          const own = big(share);
          [n, d] = [n * own.d + BigInt(amount) * own.n * d, d * own.d];
        }
        const expected = bigRound(n, d);
        fc.pre(isSafe(expected));
        const [amounts, shares] = [terms.map(([amount]) => amount), terms.map(([, share]) => share)];
        expect(roundedSum(fixed, amounts, shares)).toBe(Number(expected));
        expect(Math.sign(signOfSum(fixed, amounts, shares))).toBe(n < 0n ? -1 : n > 0n ? 1 : 0);
      }),
      runs,
    );
  });

  it('a part of an amount in proportion', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(2 ** 45), fc.integer({ min: 1, max: 2 ** 45 }), (amount, part, whole) => {
        const [smaller, larger] = [Math.min(part, whole), whole];
        const expected = bigRound(BigInt(amount) * BigInt(smaller), BigInt(larger));
        expect(plainArithmetic.proportion(amount, smaller, larger)).toBe(Number(expected));
      }),
      runs,
    );
  });

  it('the largest amount that money settles beside a growing fee', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 10 }),
        fc.nat(10 ** 9),
        fc.nat(10 ** 6),
        fc.integer({ min: 1, max: 100 }).map((n) => rate(n, 1_000)),
        (available, settledBefore, feeAtLower, feeRate) => {
          const terms = { available, settledBefore, lower: 1_000_000, feeAtLower, rate: feeRate };
          const costs = (x: number) => x + feeAtLower + roundHalfUp(settledBefore + x - terms.lower, feeRate);
          const largest = plainArithmetic.largestWithFee(terms);
          expect(costs(largest)).toBeLessThanOrEqual(available);
          expect(costs(largest + 1)).toBeGreaterThan(available);
        },
      ),
      runs,
    );
  });
});
