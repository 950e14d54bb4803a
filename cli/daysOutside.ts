import type { IsoDate, Timeline } from '../src/engine/index.ts';
import type { Refusal } from './problem.ts';

/** Refuses days before the first due date or after the horizon; both are the same on all roads of a case. */
export function daysOutside(
  { dueDate, horizonEnd }: Pick<Timeline, 'dueDate' | 'horizonEnd'>,
  days: readonly IsoDate[],
): Refusal | undefined {
  const outside = days.filter((day) => day < dueDate || day > horizonEnd);
  if (outside.length === 0) return undefined;
  return {
    ok: false,
    problems: outside.map((date) => ({
      field: 'on',
      code: 'dayOutsideRoad',
      details: { date, earliest: dueDate, latest: horizonEnd },
    })),
  };
}
