import { addDays, breakPoints, isoDate, knownDate, type IsoDate, type Timeline } from '../../src/engine/index.ts';

/** The days of a road on which something can go wrong: every break point, the day after it, and the middle of what follows. */
export function watchedDays(timeline: Timeline): IsoDate[] {
  const points = breakPoints(timeline);
  const days = new Set<IsoDate>();
  points.forEach((point, index) => {
    days.add(point);
    const next = points[index + 1];
    if (next === undefined) return;
    const [from, to] = [knownDate(point), knownDate(next)];
    days.add(isoDate(addDays(from, 1)));
    days.add(isoDate(addDays(from, Math.floor((to - from) / 2))));
  });
  return [...days].sort();
}

export function dayBefore(date: IsoDate): IsoDate {
  return isoDate(addDays(knownDate(date), -1));
}
