import { describe, expect, it } from 'vitest';
import { rate } from './rate.ts';
import { floorDivide, floorOf, roundHalfUp, roundHalfUpBig } from './round.ts';

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

  it('stays exact where a product leaves the safe integers', () => {
    expect(roundHalfUp(2 ** 52, rate(999_999, 1_000_000))).toBe(4_503_595_123_770_869);
    expect(() => roundHalfUpBig(2n ** 60n, 1n)).toThrow(RangeError);
  });
});

describe('floorDivide and floorOf', () => {
  it('round down, below zero too', () => {
    expect([floorDivide(7, 2), floorDivide(-7, 2), floorDivide(-8, 2)]).toEqual([3, -4, -4]);
    expect(floorOf(1_000, rate(4, 5))).toBe(800);
    expect(floorOf(999, rate(4, 5))).toBe(799);
    expect(floorOf(2 ** 52, rate(999_999, 1_000_000))).toBe(4_503_595_123_770_868);
  });
});
