import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysOf, addMonths, differenceInCalendarDays, formatISO, getDaysInMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  civilDay,
  daysBetween,
  isoDate,
  localDate,
  readIsoDate,
  type LocalDate,
} from '../../src/engine/index.ts';
import { daysInMonth } from '../../src/engine/calendar/localDate.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';

const FIRST = { year: 1900, month: 1, day: 1 };
const LAST = { year: 2100, month: 12, day: 31 };
const MS_PER_DAY = 86_400_000;

function utc(date: LocalDate): UTCDate {
  return new UTCDate(date * MS_PER_DAY);
}

describe('civil days beside date-fns', () => {
  it('are the same, day by day, over two centuries', PATIENCE, () => {
    const wrong: string[] = [];
    const last = localDate(LAST);
    for (let date = localDate(FIRST); date <= last; date = addDays(date, 1)) {
      const theirs = utc(date);
      const { year, month, day } = civilDay(date);
      const isSame =
        year === theirs.getFullYear() &&
        month === theirs.getMonth() + 1 &&
        day === theirs.getDate() &&
        localDate({ year, month, day }) === date &&
        readIsoDate(isoDate(date)) === date &&
        daysInMonth(year, month) === getDaysInMonth(theirs);
      if (!isSame) wrong.push(isoDate(date));
    }
    expect(wrong).toEqual([]);
  });

  it(
    'come to the same day some months later, clamped to the month’s end, for every day of two centuries',
    PATIENCE,
    () => {
      const wrong: string[] = [];
      const last = localDate(LAST);
      let months = 0;
      for (let date = localDate(FIRST); date <= last; date = addDays(date, 1)) {
        months = (months + 7) % 61;
        for (const count of [1, months]) {
          const theirs = addMonths(utc(date), count).getTime() / MS_PER_DAY;
          if (addMonthsClamped(date, count) !== theirs) wrong.push(`${isoDate(date)} + ${count}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('are written, counted and moved alike, on any day and over any span', () => {
    const day = fc.integer({ min: -30_000, max: 60_000 }).map((count) => count as LocalDate);
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -9_000, max: 12_000 }),
        fc.integer({ min: -400, max: 400 }),
        (date, days, months) => {
          const moved = addDays(date, days);
          expect(isoDate(moved)).toBe(formatISO(addDaysOf(utc(date), days), { representation: 'date' }));
          expect(daysBetween(date, moved)).toBe(differenceInCalendarDays(utc(moved), utc(date)));
          expect(addMonthsClamped(date, months)).toBe(addMonths(utc(date), months).getTime() / MS_PER_DAY);
        },
      ),
      propertyRuns(10),
    );
  });

  it('refuse days that do not exist', () => {
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '26-01-01',
      '',
    ]) {
      expect(readIsoDate(text), text).toBeUndefined();
    }
    expect(readIsoDate('2000-02-29')).toBe(localDate({ year: 2000, month: 2, day: 29 }));
  });
});
