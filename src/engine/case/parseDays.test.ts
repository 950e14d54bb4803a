import { describe, expect, test } from 'vitest';
import { localDate } from '../calendar/localDate.ts';
import { parseOverdueDays } from './parseDays.ts';

const asOf = localDate({ year: 2026, month: 11, day: 24 });
const read = (text: string, today = asOf) => {
  const outcome = parseOverdueDays(text, today);
  return outcome.ok ? outcome.value : outcome.problems[0]?.code;
};

describe('parseOverdueDays', () => {
  test.each([
    ['逾期90天', 90],
    ['90 days', 90],
    ['九十天', 90],
    ['九十', 90],
    ['1,000', 1_000],
    ['-0', 0],
    ['90.0', 90],
    ['三个月', 92],
    ['2周', 14],
    ['1年', 365],
    ['2026.8.26', 90],
    ['2026 年 8 月 26 日', 90],
    ['２０２６－０８－２６', 90],
    ['20260826', 90],
    ['8月26日', 90],
    ['8月26号', 90],
    ['26 Aug 2026', 90],
    ['August 26, 2026', 90],
    ['2026-11-24', 0],
    ['11月24日', 0],
    ['11月25日', 364],
    ['2月29日', 999],
  ])('%s is %d days', (text, days) => {
    expect(read(text)).toBe(days);
  });

  test.each([
    ['3月', 'daysUnclear'],
    ['半年', 'daysUnclear'],
    ['26/8/2026', 'daysUnclear'],
    ['2026-8/26', 'daysUnclear'],
    ['2月30日', 'noSuchDate'],
    ['31 Jun 2026', 'noSuchDate'],
    ['2016-11-24', 'daysTooMany'],
    ['20年', 'daysTooMany'],
    ['99999999天', 'daysTooMany'],
    ['1'.repeat(201), 'textTooLong'],
  ])('%s is %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('a month back is the same day, clamped to the end of the month', () => {
    expect(read('1个月', localDate({ year: 2026, month: 3, day: 31 }))).toBe(31);
  });
});
