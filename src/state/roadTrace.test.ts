import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOn, knownDate, parseCase, ROADS, simulate, type CaseFile, type IsoDate } from '../engine/index.ts';
import { cutSeries, roadSeries, valueOn } from '../charts/series.ts';
import { planEnd } from './planEnd.ts';
import { roadTrace } from './roadTrace.ts';
import { dateOf } from './shownRoads.ts';

function caseOf(input: Readonly<Record<string, unknown>>): CaseFile {
  const outcome = parseCase({ asOf: '2026-11-24', ...input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const cases = fc.record({
  product: fc.constantFrom('huabei', 'creditCard', 'jiebei'),
  principal: fc.integer({ min: 100, max: 100_000_000 }),
  overdueDays: fc.integer({ min: 0, max: 1500 }),
});

test('a line goes through what balanceOn says, on break points exactly and between them within the rounding', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...ROADS), fc.nat({ max: 1_000_000 }), (input, road, pick) => {
      const told = caseOf(input);
      const timeline = simulate(told, road);
      const end: IsoDate = planEnd(simulate(told, 'negotiate'));
      const trace = roadTrace(road, timeline, [end]);
      const burden = roadSeries(trace.balances, 'burden');
      const exact = (day: number) => {
        const { owed, paid } = balanceOn(timeline, dateOf(day));
        return { owed, burden: owed + paid };
      };
      const [first, last] = [burden[0]!, burden.at(-1)!];
      expect(first.value).toBe(exact(first.day).burden);
      expect(last.value).toBe(exact(last.day).burden);
      const planDay = Math.min(knownDate(end), last.day);
      expect(cutSeries(burden, first.day, planDay).at(-1)?.value).toBe(exact(planDay).burden);
      const day = first.day + (pick % (last.day - first.day + 1));
      const owed = roadSeries(trace.balances, 'owed');
      // A break point is exact to a fen a run; a chart's pixel is hundreds of them.
      const allowed = 8 + input.principal * 1e-6;
      expect(Math.abs(valueOn(owed, day) - exact(day).owed)).toBeLessThanOrEqual(allowed);
      expect(Math.abs(valueOn(burden, day) - exact(day).burden)).toBeLessThanOrEqual(allowed);
    }),
    { numRuns: 60 },
  );
});
