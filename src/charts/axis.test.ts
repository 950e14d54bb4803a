import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import { timeTicks, valueAxis } from './axis.ts';
import { dateOfDay } from './dateOfDay.ts';

const words = (smallest: number, largest: number, language: 'zh-CN' | 'en') => {
  const { ticks, unit } = valueAxis(smallest, largest, language);
  return ticks.map((tick) => formatYuanAxis(tick, language, unit));
};

describe('valueAxis', () => {
  test('is cut one step below values that are close together', () => {
    expect(words(1_200_000, 1_559_444, 'zh-CN')).toEqual(['1.1万', '1.2万', '1.3万', '1.4万', '1.5万', '1.6万']);
    expect(valueAxis(1_200_000, 1_559_444, 'zh-CN').startsAtZero).toBe(false);
  });

  test('starts at zero where the smallest is under 40 % of the largest', () => {
    expect(valueAxis(399, 1000, 'en').startsAtZero).toBe(true);
    expect(words(105, 7_624, 'zh-CN')).toEqual(['0', '20', '40', '60', '80']);
  });

  test('speaks 亿, and M in English, once for all ticks', () => {
    expect(words(10_000_000_000, 22_400_000_000, 'zh-CN').at(-1)).toMatch(/亿$/);
    expect(words(10_000_000_000, 22_400_000_000, 'en').every((word) => word.endsWith('M'))).toBe(true);
  });

  test('has 3 to 5 nice steps and holds all values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (one, other) => {
        const [smallest, largest] = one < other ? [one, other] : [other, one];
        const { from, to, ticks, step, startsAtZero } = valueAxis(smallest, largest, 'zh-CN');
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(from).toBeLessThanOrEqual(smallest);
        expect(to).toBeGreaterThanOrEqual(largest);
        expect([1, 2, 2.5, 5]).toContain(step / 10 ** Math.floor(Math.log10(step)));
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(startsAtZero).toBe(from === 0);
        if (smallest < 0.4 * largest) expect(from).toBe(0);
      }),
    );
  });
});

test('time ticks are firsts of months at even steps, no more than fit', () => {
  const [first, last] = [20_000, 21_800];
  const ticks = timeTicks(first, last, 6);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(ticks.length).toBeGreaterThan(2);
  for (const { day, year, month } of ticks) {
    expect(dateOfDay(day)).toBe(`${year}-${String(month).padStart(2, '0')}-01`);
  }
});
