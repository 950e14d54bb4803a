import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  isoDate,
  knownDate,
  limitation,
  parseCase,
  simulate,
  type LimitationEntry,
  type LimitationPeriod,
} from '../../src/engine/index.ts';
import { contextRules, engineRules } from '../../src/engine/rules/context.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';

const rules = [...engineRules, ...contextRules];

/** The first last day of the claim's period on which nothing had started it anew; Infinity where there is none. */
function firstEnd(entries: readonly LimitationEntry[]): number {
  for (const [index, { endsOn, period }] of entries.entries()) {
    const next = entries[index + 1];
    if (period !== 'claim' || endsOn === null) continue;
    if (next === undefined || next.restartedOn > endsOn) return knownDate(endsOn);
  }
  return Infinity;
}

describe('the limitation period', () => {
  it(
    'goes forward: entries by days, no end before its start or before an earlier one, nothing after the road',
    PATIENCE,
    () => {
      holdOnRandomRoads(({ timeline }) => {
        const entries = limitation(timeline, rules);
        expect(entries[0]?.restartedOn).toBe(timeline.dueDate);
        const latest: Record<LimitationPeriod, string> = { claim: '', enforcement: '' };
        let before = '';
        for (const { restartedOn, endsOn, because, period, basis } of entries) {
          expect(restartedOn >= before && restartedOn <= timeline.end).toBe(true);
          before = restartedOn;
          if (basis === 'fact') expect(restartedOn <= timeline.asOf).toBe(true);
          if (endsOn === null) expect(because).not.toBeNull();
          else {
            expect(endsOn > restartedOn && endsOn >= latest[period]).toBe(true);
            latest[period] = endsOn;
          }
        }
        const periods = entries.map(({ period }) => period);
        expect(periods.lastIndexOf('claim')).toBeLessThan(
          periods.includes('enforcement') ? periods.indexOf('enforcement') : Infinity,
        );
      });
    },
  );

  it('never ends earlier for a payment more', PATIENCE, () => {
    let later = 0;
    fc.assert(
      fc.property(arbitraryCase, fc.nat({ max: 3_650 }), (caseJson, after) => {
        const due = knownDate(caseJson.asOf as Parameters<typeof knownDate>[0]) - caseJson.overdueDays;
        const day = Math.min(due + after, due + caseJson.overdueDays);
        const date = isoDate(addDays(0 as Parameters<typeof addDays>[0], day));
        const [without, withOne] = [caseJson.payments ?? [], [...(caseJson.payments ?? []), { date, amount: 1 }]].map(
          (payments) => {
            const read = parseCase({ ...caseJson, payments });
            return read.ok ? firstEnd(limitation(simulate(read.value, 'notSued'), rules)) : null;
          },
        );
        if (typeof without !== 'number' || typeof withOne !== 'number') return;
        expect(withOne).toBeGreaterThanOrEqual(without);
        if (withOne > without) later += 1;
      }),
      propertyRuns(),
    );
    expect(later).toBeGreaterThan(0);
  });
});
