import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { ROADS } from '../roads/road.ts';
import { compare, compareTimelines } from './compare.ts';

function caseOf(told: object = {}) {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('compare', () => {
  it('names the cheapest road, what it saves, and the road that is free first', () => {
    const { timelines, cheapest, saved, freeFirst } = compare(caseOf(), ROADS);
    const burdens = timelines.map(({ totals }) => totals.burden);
    expect(timelines.map(({ road }) => road)).toEqual(ROADS);
    expect(timelines.find(({ road }) => road === cheapest)?.totals.burden).toBe(Math.min(...burdens));
    expect(saved).toBe(Math.max(...burdens) - Math.min(...burdens));
    expect([cheapest, freeFirst]).toEqual(['payInFull', 'payInFull']);
  });

  it('names the earlier road on a tie', () => {
    // Where nobody can pay, whether they refuse an offer or are never made one comes to the same.
    expect(compare(caseOf(), ['theyRefuse', 'refuse']).cheapest).toBe('theyRefuse');
    expect(compare(caseOf(), ['refuse', 'theyRefuse'])).toMatchObject({
      cheapest: 'refuse',
      saved: 0,
      freeFirst: null,
    });
  });

  it('refuses to compare nothing', () => {
    expect(() => compareTimelines([])).toThrow(RangeError);
  });
});
