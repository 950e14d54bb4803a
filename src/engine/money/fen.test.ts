import { describe, expect, it } from 'vitest';
import { fen, LARGEST_PRINCIPAL, SMALLEST_PRINCIPAL } from './fen.ts';

describe('fen', () => {
  it('takes whole numbers, and makes no negative zero', () => {
    expect(fen(1_254_000)).toBe(1_254_000);
    expect(fen(-5)).toBe(-5);
    expect(Object.is(fen(-0), 0)).toBe(true);
  });

  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %s: nothing is a part of a fen', (amount) => {
    expect(() => fen(amount)).toThrow(new RangeError(`not a whole number of fen: ${amount}`));
  });

  it('reaches from one fen to a hundred million yuan', () => {
    expect([SMALLEST_PRINCIPAL, LARGEST_PRINCIPAL]).toEqual([1, 100_000_000_00]);
  });
});
