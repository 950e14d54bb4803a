import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  civilDay,
  daysBetween,
  daysInMonth,
  isLeapYear,
  isoDate,
  knownDate,
  localDate,
  readIsoDate,
  type IsoDate,
} from './localDate.ts';

const day = (text: string) => knownDate(text as IsoDate);

describe('civil days', () => {
  it('count from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(localDate({ year: 2026, month: 11, day: 24 })).toBe(20_781);
    expect(civilDay(day('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('count the first day and not the last 算头不算尾', () => {
    expect(daysBetween(day('2024-03-10'), day('2024-09-10'))).toBe(184);
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2025-02-28'), day('2025-03-01'))).toBe(1);
    expect(isoDate(addDays(day('2026-12-31'), 1))).toBe('2027-01-01');
  });

  it('a month later is the same day, clamped to the month’s end and counted from the original day', () => {
    const due = day('2026-01-31');
    const days = [1, 2, 3, 13, 25].map((months) => isoDate(addMonthsClamped(due, months)));
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2027-02-28', '2028-02-29']);
    expect(isoDate(addMonthsClamped(day('2026-01-15'), -13))).toBe('2024-12-15');
  });

  it('know the length of a month', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([2023, 2024, 1900, 2000].map(isLeapYear)).toEqual([false, true, false, true]);
  });

  it('are read only as they are written', () => {
    for (const text of ['2026-11-24 ', '24-11-2026', '2026/11/24', '2026-11-31', '0000-01-01']) {
      expect(readIsoDate(text), text).toBeUndefined();
    }
    expect(() => knownDate('2026-02-30' as IsoDate)).toThrow(RangeError);
  });
});
