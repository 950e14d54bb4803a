import { describe, expect, it } from 'vitest';
import { roundedSum, signOfSum } from './exactSum.ts';
import { rate } from './rate.ts';

/** Two primes: what is reckoned over both leaves the safe integers. */
const [P, Q] = [999_999_929, 999_999_937];

describe('a sum of products', () => {
  it('is what is fixed where there is nothing else', () => {
    expect(roundedSum(5_000, [], [])).toBe(5_000);
    expect(signOfSum(0, [], [])).toBe(0);
  });

  it('is rounded once, at its end, half up', () => {
    // Each of them is 0.4 alone, together 1.2.
    expect(roundedSum(0, [1, 1, 1], [rate(2, 5), rate(2, 5), rate(2, 5)])).toBe(1);
    // 50 + 1,000 × 1 % + 900 × 0.5 % = 64.5.
    expect(roundedSum(50, [1_000, 900], [rate(1, 100), rate(1, 200)])).toBe(65);
    expect(roundedSum(50, [1_000, 899], [rate(1, 100), rate(1, 200)])).toBe(64);
  });

  it('adds what has different denominators', () => {
    // 1/3 + 1/6 is a half; 1/3 + 1/7 is 10/21; 2/3 + 5/7 is 29/21; 6/7 + 1/3 is 25/21.
    expect(roundedSum(0, [1, 1], [rate(1, 3), rate(1, 6)])).toBe(1);
    expect(roundedSum(0, [1, 1], [rate(1, 3), rate(1, 7)])).toBe(0);
    expect(roundedSum(0, [1, 1], [rate(2, 3), rate(5, 7)])).toBe(1);
    expect(roundedSum(0, [1, 1], [rate(6, 7), rate(1, 3)])).toBe(1);
    expect(roundedSum(0, [2, 3, 4], [rate(1, 2), rate(1, 3), rate(1, 4)])).toBe(3);
  });

  it('rounds up below zero, too', () => {
    expect(roundedSum(0, [-500], [rate(1, 1_000)])).toBe(0);
    expect(roundedSum(0, [-501], [rate(1, 1_000)])).toBe(-1);
    expect(roundedSum(3, [-7], [rate(1, 2)])).toBe(0);
  });

  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
  ])('is exact where a product leaves the safe integers: three sevenths of 7m + %d', (rest, rounded) => {
    const m = 643_371_375_338_640;
    expect(roundedSum(0, [7 * m + rest], [rate(3, 7)])).toBe(3 * m + rounded);
  });

  it('is exact where the common denominator leaves the safe integers', () => {
    // (p + 1) / 2p + (q − 1) / 2q + 1/2 is a hair above 1.5 where p is the smaller, else a hair below.
    const nearlyOneAndAHalf = (p: number, q: number) =>
      [
        [(p + 1) / 2, (q - 1) / 2, 1],
        [rate(1, p), rate(1, q), rate(1, 2)],
      ] as const;
    expect(roundedSum(0, ...nearlyOneAndAHalf(P, Q))).toBe(2);
    expect(roundedSum(0, ...nearlyOneAndAHalf(Q, P))).toBe(1);
    expect(roundedSum(100, ...nearlyOneAndAHalf(Q, P))).toBe(101);
  });

  it('is refused where the sum itself is beyond exact whole numbers, or a quantity has no rate', () => {
    expect(() => roundedSum(Number.MAX_SAFE_INTEGER, [1], [rate(1, 1)])).toThrow('beyond exact whole numbers');
    expect(() => roundedSum(0, [1], [])).toThrow(new RangeError('a quantity without a rate'));
  });
});

describe('the sign of a sum', () => {
  const sign = (...sum: Parameters<typeof signOfSum>) => Math.sign(signOfSum(...sum));

  it('is that of the exact sum, not of the rounded one', () => {
    expect(sign(0, [1], [rate(1, 1_000)])).toBe(1);
    expect(sign(0, [-1], [rate(1, 1_000)])).toBe(-1);
    expect(sign(-1, [2], [rate(1, 3)])).toBe(-1);
    expect(sign(-1, [4], [rate(1, 3)])).toBe(1);
    expect(sign(7, [1], [rate(1, 2)])).toBe(1);
  });

  it('is nothing where the parts come to nothing', () => {
    expect(sign(-5, [10], [rate(1, 2)])).toBe(0);
    expect(sign(-1, [1, 1], [rate(1, 2), rate(1, 2)])).toBe(0);
    expect(sign(-1, [1, 1], [rate(1, 3), rate(2, 3)])).toBe(0);
  });

  it('is exact where nothing fits the safe integers', () => {
    const beyond = 2 ** 52 + 1;
    expect(sign(0, [beyond, -beyond], [rate(5, 3), rate(5, 3)])).toBe(0);
    expect(sign(0, [beyond, -beyond], [rate(5, 3), rate(4, 3)])).toBe(1);
    expect(sign(0, [beyond, -beyond], [rate(4, 3), rate(5, 3)])).toBe(-1);
    expect(sign(-1, [(P + 1) / 2, (Q - 1) / 2], [rate(1, P), rate(1, Q)])).toBe(1);
    expect(sign(-1, [(Q + 1) / 2, (P - 1) / 2], [rate(1, Q), rate(1, P)])).toBe(-1);
  });
});
