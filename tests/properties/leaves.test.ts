import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain, simulate, type Derivation, type Timeline } from '../../src/engine/index.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import { evaluateDerivation, leavesOf, shownAs, type ShownDerivation, type ShownInput } from '../oracle/evaluate.ts';
import type { Fraction } from '../oracle/fraction.ts';
import { eventsOf } from '../support/events.ts';
import { dayFigures, eventFigures, stepsOf, type ShownFigure } from '../support/figures.ts';
import { nudgedLeaf } from '../support/nudgedLeaf.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { walkRoad } from '../support/walkedRoad.ts';

function caseLeaves(derivations: readonly (Derivation | null)[]): ShownInput[] {
  const leaves = new Map<string, ShownInput>();
  const seen = new Set<Derivation>();
  for (const derivation of derivations) {
    for (const leaf of derivation === null ? [] : leavesOf(derivation, seen)) {
      if (leaf.from.case !== undefined) leaves.set(leaf.from.case, leaf);
    }
  }
  return [...leaves.values()];
}

/** The tiers that the fees of a road reach: a claim in another tier is reckoned by another formula. */
function tiersReached(timeline: Timeline): unknown {
  return timeline.postings.map(({ account }, index) => {
    const derivation = account.endsWith('Fee') ? explain(timeline, { kind: 'posting', index }) : null;
    const steps = derivation === null ? [] : [...stepsOf(derivation)];
    const parts = steps.flatMap(({ inputs }) =>
      Object.values(inputs).flatMap(({ from }) => ('rule' in from ? [`${from.rule} ${from.part ?? ''}`] : [])),
    );
    return [...new Set(parts)].filter((part) => part.includes('tiers')).sort();
  });
}

/** The figures of the changed case that the explanations of the first, with the leaf's new value, do not come to. */
function figuresMissed(
  explained: readonly (Derivation | null)[],
  now: readonly ShownFigure[],
  path: string,
  value: Fraction,
): string[] {
  const known = new Map<ShownDerivation, Fraction>();
  return now.flatMap(({ figure, shown }, index) => {
    const derivation = explained[index] ?? null;
    if (derivation === null) return shown === null ? [] : [`${JSON.stringify(figure)} is ${shown}, was not there`];
    const replaced = ({ from }: ShownInput) => (from.case === path ? value : undefined);
    const evaluated = shownAs(evaluateDerivation(derivation, replaced, known), derivation.unit);
    return evaluated === shown ? [] : [`${path} in ${JSON.stringify(figure)}: ${shown}, explained as ${evaluated}`];
  });
}

it('21. a leaf changed by its smallest unit: the explanation comes to what the changed case comes to', PATIENCE, () => {
  const tally = { tried: 0, still: 0, figures: 0 };
  fc.assert(
    fc.property(arbitraryCaseAndRoad, fc.nat(6), ({ caseJson, road }, turn) => {
      const { timeline, caseFile } = walkRoad(caseJson, road);
      const days = watchedDays(timeline).filter((_, index) => index % 7 === turn);
      const explained = [...eventFigures(timeline), ...dayFigures(timeline, days)].map(({ figure }) =>
        explain(timeline, figure),
      );
      for (const leaf of caseLeaves(explained)) {
        const nudged = nudgedLeaf(caseFile, leaf);
        if (nudged === undefined) continue;
        tally.tried += 1;
        const other = simulate(nudged.caseFile, road);
        if (!isDeepStrictEqual(eventsOf(other), eventsOf(timeline))) continue;
        tally.still += 1;
        const now = [...eventFigures(other), ...dayFigures(other, days)];
        const missed = figuresMissed(explained, now, leaf.from.case ?? '', nudged.value);
        if (missed.length > 0 && !isDeepStrictEqual(tiersReached(other), tiersReached(timeline))) continue;
        expect(missed).toEqual([]);
        tally.figures += now.length;
      }
    }),
    propertyRuns(0.75),
  );
  // Enough of it happened to mean something.
  expect(tally.still / tally.tried).toBeGreaterThan(0.3);
  expect(tally.figures).toBeGreaterThan(100 * propertyRuns().numRuns);
});
