import { describe, expect, it } from 'vitest';
import {
  addRates,
  compareRates,
  equalRates,
  multiplyRates,
  NO_RATE,
  rate,
  rateText,
  readRate,
  smallerRate,
} from './rate.ts';

describe('rate', () => {
  it('is reduced, with a positive denominator', () => {
    expect(rate(10, 20_000)).toEqual({ numerator: 1, denominator: 2_000 });
    expect(rate(0, 7)).toEqual(NO_RATE);
    expect(() => rate(1, 0)).toThrow(new RangeError('not an exact rate: 1/0'));
    expect(() => rate(0.5, 2)).toThrow(RangeError);
    expect(() => rate(1, 2.5)).toThrow(RangeError);
    expect(() => rate(1, -2)).toThrow(RangeError);
    expect(rate(-6, 4)).toEqual({ numerator: -3, denominator: 2 });
  });

  it.each([
    ['1/2000', 1, 2_000],
    ['0.0005', 1, 2_000],
    ['0.072', 9, 125],
    ['0', 0, 1],
    ['3', 3, 1],
    ['2/4', 1, 2],
    ['12.5', 25, 2],
    ['123456789/1000', 123_456_789, 1_000],
    ['999999999.999999', 999_999_999_999_999, 1_000_000],
  ])('%s is read exactly', (text, numerator, denominator) => {
    expect(readRate(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '1/0', '-1', '1/2/3', '0,5', '5 %', '1e-3', 'half', '.5', '1.', '1234567890', '999999999.999999999999'])(
    '%s is no rate',
    (text) => {
      expect(readRate(text)).toBeUndefined();
    },
  );

  it('is written as it is reckoned with', () => {
    expect(rateText(rate(5, 10_000))).toBe('1/2000');
    expect(rateText(rate(4, 2))).toBe('2');
  });

  it('multiplies and adds exactly', () => {
    expect(multiplyRates(rate(3, 2), rate(1, 2_500))).toEqual(rate(3, 5_000));
    expect(multiplyRates(rate(3, 4), rate(2, 9))).toEqual(rate(1, 6));
    expect(multiplyRates(NO_RATE, rate(2, 9))).toEqual(NO_RATE);
    expect(addRates(rate(1, 3), rate(1, 6))).toEqual(rate(1, 2));
    expect(addRates(rate(2, 3), rate(3, 5))).toEqual(rate(19, 15));
  });

  it('cancels before it multiplies, so that nothing leaves the safe integers on the way', () => {
    const [left, right] = [rate(999_999_999_989, 999_983), rate(9_999_991, 999_999_999_989)];
    expect(multiplyRates(left, right)).toEqual(rate(9_999_991, 999_983));
    expect(multiplyRates(right, left)).toEqual(rate(9_999_991, 999_983));
  });

  it.each([
    [rate(1, 3), rate(333_333, 1_000_000), 1],
    [rate(4, 1), rate(7, 2), 1],
    [rate(7, 2), rate(4, 1), -1],
    [rate(2, 4), rate(1, 2), 0],
    // Their cross products are beyond the safe integers, and differ by one.
    [rate(1_000_000_000, 1_000_000_001), rate(1_000_000_001, 1_000_000_002), -1],
    [rate(1_000_000_001, 1_000_000_002), rate(1_000_000_000, 1_000_000_001), 1],
    [rate(999_999_999_989, 1_000_000_000_000), rate(999_999_999_989, 1_000_000_000_000), 0],
  ])('%j beside %j: %d', (left, right, sign) => {
    expect(Math.sign(compareRates(left, right))).toBe(sign);
  });

  it('finds the smaller, the left one of two that are equal', () => {
    const [half, sameHalf, third] = [rate(1, 2), rate(2, 4), rate(1, 3)];
    expect(smallerRate(half, third)).toBe(third);
    expect(smallerRate(third, half)).toBe(third);
    expect(smallerRate(half, sameHalf)).toBe(half);
  });

  it('is equal in both parts or not at all', () => {
    expect(equalRates(rate(1, 2), rate(2, 4))).toBe(true);
    expect(equalRates(rate(1, 2), rate(1, 3))).toBe(false);
    expect(equalRates(rate(1, 3), rate(2, 3))).toBe(false);
    expect(equalRates(rate(1, 3), rate(2, 5))).toBe(false);
  });
});
