import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn, isoDate, knownDate, parseCase, simulate, type Timeline } from '../../src/engine/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads, walkRoad } from '../support/walkedRoad.ts';
import { without } from '../support/without.ts';

function performanceEnds({ stages }: Timeline) {
  return stages.find(({ id }) => id === 'performanceEnds')?.on;
}

describe('15. the doubled part', () => {
  it('is zero before the time for performance ends', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      const ends = performanceEnds(timeline);
      for (const date of watchedDays(timeline)) {
        if (ends !== undefined && date > ends) break;
        expect(balanceOn(timeline, date).accounts.delayedPerformanceInterest ?? 0, date).toBe(0);
      }
    });
  });

  it('is zero when all is paid in time, the last day included', PATIENCE, () => {
    let held = 0;
    fc.assert(
      fc.property(arbitraryCase, fc.nat(40), (caseJson, earlier) => {
        const told = without(caseJson, 'horizon', 'payments');
        const ends = performanceEnds(walkRoad({ ...told, refuse: { reachable: true } }, 'refuse').timeline);
        if (ends === undefined) return;
        const today = knownDate(walkRoad(told, 'payInFull').timeline.asOf);
        const contactAfterDays = knownDate(ends) - today - earlier;
        if (contactAfterDays < 0) return;
        const inTime = parseCase({ ...told, negotiate: { ...told.negotiate, contactAfterDays } });
        if (!inTime.ok) return;
        held += 1;
        const { postings, totals } = simulate(inTime.value, 'payInFull');
        expect(totals.debtFreeOn).toBe(isoDate((today + contactAfterDays) as typeof today));
        expect(postings.filter(({ account }) => account === 'delayedPerformanceInterest')).toEqual([]);
      }),
      propertyRuns(),
    );
    expect(held).toBeGreaterThan(propertyRuns().numRuns / 4);
  });
});
