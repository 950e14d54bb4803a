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
  type CivilDay,
  type IsoDate,
  type LocalDate,
} from './localDate.ts';

const day = (text: string) => knownDate(text as IsoDate);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day of these years, from the lengths of the months alone. */
function* daysOf(firstYear: number, lastYear: number): Generator<CivilDay> {
  for (let year = firstYear; year <= lastYear; year += 1) {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    for (const [index, length] of MONTH_LENGTHS.entries()) {
      const last = index === 1 && isLeap ? 29 : length;
      for (let count = 1; count <= last; count += 1) yield { year, month: index + 1, day: count };
    }
  }
}

describe('civil days', () => {
  it('count from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(localDate({ year: 2026, month: 11, day: 24 })).toBe(20_781);
    expect(civilDay(day('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('count on by one, and back, on every day of four centuries and a little', () => {
    let expected: number = localDate({ year: 1598, month: 1, day: 1 });
    const wrong: CivilDay[] = [];
    for (const one of daysOf(1598, 2003)) {
      const back = civilDay(expected as LocalDate);
      const isSame = back.year === one.year && back.month === one.month && back.day === one.day;
      if (!isSame || localDate(one) !== expected) wrong.push(one);
      expected += 1;
    }
    expect(wrong).toEqual([]);
    // 1 January 2004 is 34 years after the first day, of which eight have 29 February.
    expect(expected).toBe(34 * 365 + 8);
  });

  it.each([
    ['0001-01-01', -719_162],
    ['1582-10-15', -141_427],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['9999-12-31', 2_932_896],
  ])('%s is day %d', (text, count) => {
    expect(day(text)).toBe(count);
    expect(isoDate(count as LocalDate)).toBe(text);
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
    expect(isoDate(addMonthsClamped(day('2026-11-30'), 1))).toBe('2026-12-30');
    expect(isoDate(addMonthsClamped(day('2026-12-30'), 2))).toBe('2027-02-28');
  });

  it('know the length of a month', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(Array.from(MONTH_LENGTHS, (_, index) => daysInMonth(2026, index + 1))).toEqual(MONTH_LENGTHS);
    expect([2023, 2024, 1900, 2000].map(isLeapYear)).toEqual([false, true, false, true]);
  });

  it('are read only as they are written', () => {
    const none = ['2026-11-24 ', ' 2026-11-24', '24-11-2026', '2026/11/24', '12026-11-24', '2026-11-240'];
    const noDay = ['2026-11-31', '2026-11-00', '2026-00-10', '2026-13-01', '0000-01-01'];
    for (const text of [...none, ...noDay]) expect(readIsoDate(text), text).toBeUndefined();
    for (const text of ['2026-12-31', '2026-01-01', '0001-01-01']) expect(isoDate(day(text))).toBe(text);
    expect(() => knownDate('2026-02-30' as IsoDate)).toThrow(new RangeError('not a date: 2026-02-30'));
  });
});
