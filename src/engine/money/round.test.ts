import { describe, expect, it } from 'vitest';
import { rate } from './rate.ts';
import { floorDivide, floorOf, roundHalfUp, roundHalfUpBig } from './round.ts';

/** Seven times this, and a little, is a safe integer; twice or three times as much is none. */
const M = 1_000_000_000_000_001;

describe('roundHalfUp', () => {
  it.each([
    ['0.499 of a fen falls away', 499, 0],
    ['half a fen goes up', 500, 1],
    ['1.5 fen go up to 2', 1_500, 2],
    ['minus half a fen goes up, to nothing', -500, 0],
    ['minus 1.501 fen go to minus 2', -1_501, -2],
  ])('%s', (_what, thousandths, expected) => {
    const rounded = roundHalfUp(thousandths, rate(1, 1_000));
    expect(rounded).toBe(expected);
    expect(Object.is(rounded, -0)).toBe(false);
  });

  it('takes the part of a quantity', () => {
    // 1.5, 2.25, 6.75
    expect([2, 3, 9].map((quantity) => roundHalfUp(quantity, rate(3, 4)))).toEqual([2, 2, 7]);
  });

  it('stays exact where a product leaves the safe integers', () => {
    expect(roundHalfUp(2 ** 52, rate(999_999, 1_000_000))).toBe(4_503_595_123_770_869);
    for (const [rest, rounded] of [0, 0, 0, 0, 1, 1, 1].entries()) {
      expect(roundHalfUp(7 * M + rest, rate(1, 7)), `a seventh of 7m + ${rest}`).toBe(M + rounded);
    }
  });

  it('of products beyond safe integers goes up at the half, below zero too', () => {
    const rounded = [499n, 500n, -500n, -501n, -1_500n, -1_501n].map((dividend) => roundHalfUpBig(dividend, 1_000n));
    expect(rounded).toEqual([0, 1, 0, -1, -1, -2]);
    expect(roundHalfUpBig(3n * 10n ** 30n, 2n * 10n ** 30n)).toBe(2);
    expect(() => roundHalfUpBig(2n ** 60n, 1n)).toThrow(new RangeError(`beyond exact whole numbers: ${2n ** 60n}`));
  });
});

describe('floorDivide and floorOf', () => {
  it('round down, below zero too', () => {
    expect([floorDivide(7, 2), floorDivide(-7, 2), floorDivide(-8, 2)]).toEqual([3, -4, -4]);
    expect(floorOf(1_000, rate(4, 5))).toBe(800);
    expect(floorOf(999, rate(4, 5))).toBe(799);
    expect(floorOf(2 ** 52, rate(999_999, 1_000_000))).toBe(4_503_595_123_770_868);
  });

  it('are exact up to the largest safe integers', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    for (const divisor of [1, 2, 3, 7, 719, 94_906_265, 94_906_267, largest - 1, largest]) {
      const most = Math.floor(largest / divisor);
      for (const quotient of [-most, -1, 0, 1, most]) {
        const product = quotient * divisor;
        expect(floorDivide(product, divisor), `${product} / ${divisor}`).toBe(quotient);
        if (product > -largest) expect(floorDivide(product - 1, divisor), `${product} - 1`).toBe(quotient - 1);
      }
    }
    expect(Object.is(floorDivide(-0, 5), 0)).toBe(true);
  });

  it('stay exact where a product leaves the safe integers', () => {
    for (const [rest, floor] of [0, 0, 0, 1, 1, 2, 2].entries()) {
      expect(floorOf(7 * M + rest, rate(3, 7)), `three sevenths of 7m + ${rest}`).toBe(3 * M + floor);
    }
  });
});
