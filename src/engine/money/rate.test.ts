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
    expect(() => rate(1, 0)).toThrow(RangeError);
    expect(() => rate(0.5, 2)).toThrow(RangeError);
  });

  it.each([
    ['1/2000', 1, 2_000],
    ['0.0005', 1, 2_000],
    ['0.072', 9, 125],
    ['0', 0, 1],
    ['3', 3, 1],
    ['2/4', 1, 2],
  ])('%s is read exactly', (text, numerator, denominator) => {
    expect(readRate(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '1/0', '-1', '1/2/3', '0,5', '5 %', '1e-3', 'half', '.5'])('%s is no rate', (text) => {
    expect(readRate(text)).toBeUndefined();
  });

  it('is written as it is reckoned with', () => {
    expect(rateText(rate(5, 10_000))).toBe('1/2000');
    expect(rateText(rate(4, 2))).toBe('2');
  });

  it('multiplies, adds and compares exactly', () => {
    expect(multiplyRates(rate(3, 2), rate(1, 2_500))).toEqual(rate(3, 5_000));
    expect(addRates(rate(1, 3), rate(1, 6))).toEqual(rate(1, 2));
    expect(compareRates(rate(1, 3), rate(333_333, 1_000_000))).toBeGreaterThan(0);
    // Their cross products are beyond the safe integers.
    expect(compareRates(rate(999_999_999_989, 1_000_000_000_000), rate(999_999_999_988, 999_999_999_989))).toBeLessThan(
      0,
    );
    expect(smallerRate(rate(1, 2), rate(2, 4))).toEqual(rate(1, 2));
    expect(equalRates(rate(1, 2), rate(2, 4))).toBe(true);
  });
});
