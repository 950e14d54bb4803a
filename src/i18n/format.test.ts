import { describe, expect, test } from 'vitest';
import { formatDate, formatDayOfYear, formatDays, formatMonth, formatShare, formatYuan } from './format.ts';
import { axisUnit, formatMonthAxis, formatYuanAxis } from './formatAxis.ts';
import { formatCount, formatInstalments, formatRatePercentPerDay, formatRatePercentPerYear } from './formatRates.ts';
import { formatMonthCount } from './formatMonthCount.ts';

describe('amounts', () => {
  test.each([
    [1_258_200, '¥12,582'],
    [52_425, '¥524.25'],
    [1, '¥0.01'],
    [0, '¥0'],
    [-300, '-¥3'],
    [10_000_000_000, '¥100,000,000'],
  ])('%d fen read %s', (fen, text) => {
    expect(formatYuan(fen, 'zh-CN')).toBe(text);
    expect(formatYuan(fen, 'en')).toBe(text);
  });

  test('cents where they are asked for, and none where they are not wanted', () => {
    expect(formatYuan(1_200_000, 'zh-CN', { cents: true })).toBe('¥12,000.00');
    expect(formatYuan(52_450, 'zh-CN', { whole: true })).toBe('¥525');
    expect(formatYuan(-20, 'zh-CN', { whole: true })).toBe('¥0');
  });

  test('hidden amounts do not leak their size', () => {
    expect(formatYuan(1, 'zh-CN', { hidden: true })).toBe(formatYuan(9_999_999_999, 'en', { hidden: true }));
  });

  test('an axis has one unit', () => {
    expect(formatYuanAxis(1_250_000, 'zh-CN')).toBe('1.25万');
    expect(formatYuanAxis(1_250_000, 'en')).toBe('12.5k');
    expect(formatYuanAxis(800_000, 'zh-CN')).toBe('8,000');
    expect(formatYuanAxis(10_000_000_000, 'zh-CN')).toBe('1亿');
    expect(formatYuanAxis(10_000_000_000, 'en')).toBe('100M');
    expect(formatYuanAxis(800_000, 'zh-CN', axisUnit(1_600_000, 'zh-CN'))).toBe('0.8万');
    expect(formatYuanAxis(0, 'zh-CN', 'wan')).toBe('0');
  });
});

test('dates and months', () => {
  expect(formatDate('2026-11-24', 'zh-CN')).toBe('2026年11月24日');
  expect(formatDate('2026-11-04', 'en')).toBe('4 Nov 2026');
  expect(formatDayOfYear('2026-08-26', 'zh-CN')).toBe('8月26日');
  expect(formatDayOfYear('2026-08-26', 'en')).toBe('26 Aug');
  expect(formatMonth('2027-04-01', 'zh-CN')).toBe('2027年4月');
  expect(formatMonth('2027-04-01', 'en')).toBe('Apr 2027');
  expect(formatMonthAxis('2027-07-01', 'zh-CN')).toBe('2027.7');
  expect(formatMonthAxis('2027-07-01', 'en')).toBe('Jul 2027');
});

test('counts do not break from their unit', () => {
  expect(formatDays(182, 'zh-CN')).toBe('182\u00A0天');
  expect(formatDays(1, 'en')).toBe('1\u00A0day');
  expect(formatDays(3650, 'en')).toBe('3,650\u00A0days');
  expect(formatInstalments(24, 'zh-CN')).toBe('24\u00A0期');
  expect(formatInstalments(1, 'en')).toBe('1\u00A0instalment');
  expect(formatCount(-12_000)).toBe('-12,000');
});

test('rates and shares come out exact', () => {
  expect(formatRatePercentPerDay({ numerator: 1, denominator: 2000 })).toBe('0.05%');
  expect(formatRatePercentPerDay({ numerator: 1, denominator: 3000 })).toBe('0.033333%');
  expect(formatRatePercentPerYear({ numerator: 24, denominator: 100 })).toBe('24%');
  expect(formatShare({ numerator: 1, denominator: 20 })).toBe('5%');
  expect(formatShare(0.125)).toBe('12.5%');
});

test('months are counted in both languages', () => {
  expect([formatMonthCount(1, 'en'), formatMonthCount(3, 'en'), formatMonthCount(3, 'zh-CN')]).toEqual([
    '1\u00A0month',
    '3\u00A0months',
    '3\u00A0个月',
  ]);
});
