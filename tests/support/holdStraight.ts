import { expect } from 'vitest';
import {
  addDays,
  balanceOn,
  breakPoints,
  isoDate,
  knownDate,
  type Account,
  type Timeline,
} from '../../src/engine/index.ts';
import { sumOf } from './ledgerSums.ts';

function runsOf(account: Account): number {
  return account === 'contractInterest' ? 2 : 1;
}

/** Holds that everything is a straight line between break points, within one fen a run, on every day. */
export function holdStraight(timeline: Timeline): void {
  const points = breakPoints(timeline);
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return;
    const [from, to] = [knownDate(point), knownDate(next)];
    const [start, end] = [balanceOn(timeline, point), balanceOn(timeline, next)];
    const accounts = [...new Set([...Object.keys(start.accounts), ...Object.keys(end.accounts)])] as Account[];
    const runs = sumOf(accounts.map(runsOf));
    const step = to - from > 60 ? 7 : 1;
    for (let day = from + 1; day < to; day += step) {
      const now = balanceOn(timeline, isoDate(addDays(from, day - from)));
      const off = (at: number, first: number, last: number) =>
        Math.abs(at - (first + ((last - first) * (day - from)) / (to - from)));
      const wrong = accounts.filter(
        (name) => off(now.accounts[name] ?? 0, start.accounts[name] ?? 0, end.accounts[name] ?? 0) > runsOf(name),
      );
      expect(wrong, now.date).toEqual([]);
      expect(off(now.owed, start.owed, end.owed), now.date).toBeLessThanOrEqual(runs);
      // The excess is rounded once more.
      expect(off(now.upheld, start.upheld, end.upheld), now.date).toBeLessThanOrEqual(runs + 1);
      expect(off(now.paid, start.paid, end.paid), now.date).toBe(0);
    }
  });
}
