import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn, breakPoints, parseCase, simulate, type CaseFile } from '../../src/engine/index.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import { oracle } from '../oracle/oracle.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';

/** Other cases every time: where the two opinions agreed yesterday is not asked again. */
const { numRuns } = propertyRuns(4 / 3);

function known(input: unknown): CaseFile {
  const parsed = parseCase(input);
  // A dear debt that compounds for decades is refused by the gate, and rightly: it is no case for either opinion.
  fc.pre(parsed.ok || parsed.problems.some(({ code }) => code !== 'growsBeyondMeasure'));
  if (!parsed.ok) throw new Error(`the gate refuses a valid case: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

function inBookOrder(postings: readonly { date: string; account: string; kind: string; amount: number }[]): string[] {
  return postings.map(({ date, account, kind, amount }) => `${date} ${account} ${kind} ${amount}`).sort();
}

describe('the engine and an independent oracle', () => {
  it(`agree on every figure of ${numRuns} random roads`, PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        const timeline = simulate(known(caseJson), road);
        const expected = oracle(caseJson, road);
        expect(
          timeline.stages.map(({ id, on, earliest, latest, basis }) => ({ id, on, earliest, latest, basis })),
        ).toEqual(expected.stages);
        expect(inBookOrder(timeline.postings)).toEqual(inBookOrder(expected.postings));
        expect(timeline.totals).toEqual(expected.totals);
        const points = breakPoints(timeline);
        expect(points).toEqual(expected.breakPoints);
        for (const date of points) {
          const { owed, upheld, paid, accounts } = balanceOn(timeline, date);
          expect({ date, owed, upheld, paid, accounts }).toEqual({ date, ...expected.on(date) });
        }
      }),
      { numRuns },
    );
  });
});
