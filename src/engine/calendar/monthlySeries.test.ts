import { describe, expect, it } from 'vitest';
import { isoDate, knownDate, type IsoDate, type LocalDate } from './localDate.ts';
import { MonthlySeries } from './monthlySeries.ts';

const day = (text: string) => knownDate(text as IsoDate);
const standsAt = ({ month, day: at }: MonthlySeries) => [month, isoDate(at as LocalDate)];

describe('a monthly series', () => {
  it('moves on by months counted from its start, clamped to each month’s end', () => {
    const series = new MonthlySeries(day('2026-01-31'), 0);
    const stands = [standsAt(series)];
    for (let count = 0; count < 3; count += 1) {
      series.advance();
      stands.push(standsAt(series));
    }
    expect(stands).toEqual([
      [0, '2026-01-31'],
      [1, '2026-02-28'],
      [2, '2026-03-31'],
      [3, '2026-04-30'],
    ]);
  });

  it('may lie some days after the month’s day', () => {
    const lateFees = new MonthlySeries(day('2026-01-31'), 1, 1);
    expect(standsAt(lateFees)).toEqual([1, '2026-03-01']);
    lateFees.advance();
    expect(standsAt(lateFees)).toEqual([2, '2026-04-01']);
  });

  it('moves on to its first day that is not before a day, and no further', () => {
    const series = new MonthlySeries(day('2026-01-15'), 1);
    series.advanceTo(day('2026-06-15'));
    expect(standsAt(series)).toEqual([5, '2026-06-15']);
    series.advanceTo(day('2026-06-16'));
    expect(standsAt(series)).toEqual([6, '2026-07-15']);
    series.advanceTo(day('2026-03-01'));
    expect(standsAt(series)).toEqual([6, '2026-07-15']);
  });
});
