import { describe, expect, it } from 'vitest';
import { breakPoints, knownDate } from '../../src/engine/index.ts';
import { countedWork } from '../support/countedWork.ts';
import { knownCase } from '../support/knownCase.ts';
import { PATIENCE } from '../support/propertyRuns.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';

const theCase = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

/** A budget that does not depend on the machine; `npm run bench` has the milliseconds. */
describe('the work of a road, counted', () => {
  it.each([
    ['refuse', { moments: 20, postings: 6, steps: 220 }],
    ['negotiate', { moments: 33, postings: 28, steps: 600 }],
    ['notSued', { moments: 10, postings: 3, steps: 70 }],
  ] as const)('%s: five years of Huabei', (road, budget) => {
    const work = countedWork(knownCase(theCase), road);
    expect(work.moments).toBeLessThanOrEqual(budget.moments);
    expect(work.postings).toBeLessThanOrEqual(budget.postings);
    expect(work.steps).toBeLessThanOrEqual(budget.steps);
  });

  it('grows with the months and the events, never with the days', PATIENCE, () => {
    holdOnRandomRoads(({ caseFile, road, timeline }) => {
      const { moments, steps } = countedWork(caseFile, road);
      expect(moments).toBe(timeline.moments.length);
      const months = (knownDate(timeline.end) - knownDate(timeline.dueDate)) / 30;
      expect(moments).toBeLessThanOrEqual(2 * months + 40);
      expect(steps).toBeLessThanOrEqual(400 + 100 * moments);
      expect(breakPoints(timeline).length).toBeLessThanOrEqual(3 * moments + 10);
    });
  });

  it('is the same for a fen and for a hundred million yuan', () => {
    const ofPrincipal = (principal: number) => countedWork(knownCase({ ...theCase, principal }), 'refuse').moments;
    expect(ofPrincipal(10_000_000_000)).toBe(ofPrincipal(1));
  });
});
