import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buffersOf,
  forecast,
  FORECAST_ROADS,
  ForecastWalk,
  summarise,
  type Percentiles,
} from '../../src/engine/forecast/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import { knownCase } from '../support/knownCase.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';

const RUNS = 12;
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function isInOrder({ p10, p25, p50, p75, p90 }: Percentiles): boolean {
  return p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90;
}

describe('22. the same case and seed', () => {
  it('give the same bytes, in one go or in parts that were walked apart', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCase, seeds, fc.integer({ min: 1, max: RUNS - 1 }), (caseJson, seed, cut) => {
        const caseFile = knownCase(caseJson);
        const whole = JSON.stringify(forecast(caseFile, FORECAST_ROADS, { runs: RUNS, seed }));
        const later = new ForecastWalk(knownCase(structuredClone(caseJson)), FORECAST_ROADS, seed);
        later.skip(cut);
        const last = later.walk(RUNS - cut);
        const first = new ForecastWalk(caseFile, FORECAST_ROADS, seed).walk(cut);
        const parts = [structuredClone(last, { transfer: buffersOf(last) }), first];
        expect(JSON.stringify(summarise(parts))).toBe(whole);
      }),
      propertyRuns(0.25),
    );
  });
});

describe('23. a forecast', () => {
  it('has percentiles in order, chances in [0, 1] that never fall, and groups that are all futures', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCase, seeds, (caseJson, seed) => {
        const { roads, runs } = forecast(knownCase(caseJson), FORECAST_ROADS, { runs: RUNS, seed });
        for (const { groups, stages } of Object.values(roads)) {
          const counts = Object.values(groups).map(({ count }) => count);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(runs);
          for (const { count, debtFree, months } of Object.values(groups)) {
            expect(debtFree).toBeLessThanOrEqual(count);
            for (const { date, owed, burden } of months) {
              expect(isInOrder(owed) && isInOrder(burden), date).toBe(true);
              const amounts: readonly number[] = [owed, burden].flatMap(({ p10, p25, p50, p75, p90 }) => [
                p10,
                p25,
                p50,
                p75,
                p90,
              ]);
              expect(
                amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0),
                date,
              ).toBe(true);
            }
          }
          for (const { id, chanceBy } of stages) {
            const chances = chanceBy.map(({ chance }) => chance);
            expect(
              chances.every((chance, month) => chance >= (chances[month - 1] ?? 0) && chance <= 1),
              id,
            ).toBe(true);
          }
        }
      }),
      propertyRuns(0.25),
    );
  });
});
