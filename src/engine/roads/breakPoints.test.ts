import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { breakPoints } from './breakPoints.ts';
import type { Road } from './road.ts';
import { simulate } from './simulate.ts';

function pointsOf(told: object, road: Road) {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const timeline = simulate(read.value, road);
  return { timeline, points: breakPoints(timeline) };
}

describe('break points', () => {
  it('are the due date, the as-of date, the end, every stage, and what is posted with the day before it', () => {
    const { points } = pointsOf({ horizon: 30, payments: [{ date: '2026-12-01', amount: 100_000 }] }, 'notSued');
    expect(points).toEqual([
      '2026-08-26',
      '2026-08-27',
      '2026-09-01',
      '2026-09-25',
      '2026-10-26',
      '2026-11-24',
      '2026-11-25',
      '2026-11-30',
      '2026-12-01',
      '2026-12-23',
      '2026-12-24',
    ]);
  });

  it('hold each day once, in order, from the due date to the end of the road', () => {
    const { points, timeline } = pointsOf({}, 'refuse');
    expect(points).toEqual([...new Set(points)].sort());
    expect([points[0], points.at(-1)]).toEqual([timeline.dueDate, timeline.end]);
  });

  it('hold the day on which interest first comes to be above the ceiling, and the day before', () => {
    // 0.1 % a day and 12 % a year: above from the first day on; at 0.04 % never; with 35 retroactive days a fee decides.
    const at = (penaltyRatePerDay: string) =>
      pointsOf({ terms: { penaltyRatePerDay }, court: { capPerYear: '0.12' }, horizon: 400 }, 'notSued').points;
    expect(at('0.001').length).toBe(at('0.0003').length);
    const cut = pointsOf(
      { product: 'creditCard', terms: { lateFeeCap: 6_000 }, court: { capPerYear: '0.2' }, horizon: 800 },
      'notSued',
    );
    const { timeline, points } = cut;
    const stages = new Set(timeline.stages.map(({ on }) => on));
    const posted = new Set(timeline.postings.map(({ date }) => date));
    const bends = points.filter((date, index) => {
      const next = points[index + 1];
      return !stages.has(date) && !posted.has(date) && next !== undefined && !posted.has(next);
    });
    expect(bends.length).toBeGreaterThan(0);
  });
});
