import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explain,
  knownDate,
  ruleBook,
  simulate,
  type Derivation,
  type Rule,
  type RuleId,
  type Timeline,
} from '../../src/engine/index.ts';
import { engineRules as typedRules } from '../../src/engine/rules/engineRules.ts';
import { createRuleBook } from '../../src/engine/rules/ruleBook.ts';
import { eventsOf } from '../support/events.ts';
import { dayFigures, eventFigures, stepsOf, type ShownFigure } from '../support/figures.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads, walkRoad } from '../support/walkedRoad.ts';
import { nudgedRule } from '../support/nudgedRule.ts';

const engineRules: readonly Rule[] = typedRules;
const ids = new Set<string>(engineRules.map(({ id }) => id));

describe('18. every posting and every stage', () => {
  it('names rules of the book, at least one of them in force on its date', PATIENCE, () => {
    holdOnRandomRoads(({ timeline: { postings, stages, effects } }) => {
      const dated = [
        ...postings.map(({ date, rules, account, kind }) => ({ date, rules, what: `${kind} ${account}` })),
        ...stages.map(({ on, rules, id }) => ({ date: on, rules, what: id })),
        ...effects.map(({ from, rules, id }) => ({ date: from, rules, what: id })),
      ];
      for (const { date, rules, what } of dated) {
        expect(
          rules.filter((id) => !ids.has(id)),
          what,
        ).toEqual([]);
        expect(
          rules.some((id) => ruleBook.covers(id, knownDate(date))),
          `${date} ${what}`,
        ).toBe(true);
      }
    });
  });

  it('stands on an instrument, an article and a day on which somebody looked', () => {
    for (const { id, versions } of engineRules) {
      for (const { source, checkedOn } of versions) {
        const texts = [source.instrument.zh, source.instrument.en, source.article.zh, source.article.en];
        expect(
          texts.every((text) => text.trim() !== ''),
          id,
        ).toBe(true);
        expect(checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('19. the versions of a rule', () => {
  it('never overlap, and leave no gap in the dates that a case can reach', () => {
    const date = fc.integer({ min: 14_610, max: 35_400 });
    fc.assert(
      fc.property(fc.constantFrom(...engineRules), date, ({ id, versions }, day) => {
        const holds = versions.filter(
          ({ from, until }) => knownDate(from as never) <= day && (until === null || day <= knownDate(until as never)),
        );
        expect(holds.length).toBeLessThanOrEqual(1);
        expect(ruleBook.covers(id as RuleId, day as never)).toBe(holds.length === 1);
        const first = knownDate(versions[0].from as never);
        const last = versions.at(-1)?.until ?? null;
        if (day >= first && (last === null || day <= knownDate(last as never))) expect(holds).toHaveLength(1);
      }),
      propertyRuns(20),
    );
  });
});

/** The rules that a figure's derivation stands on. */
function rulesOf(derivation: Derivation | null): Set<string> {
  const named = new Set<string>();
  for (const { inputs } of derivation === null ? [] : stepsOf(derivation)) {
    for (const { from } of Object.values(inputs)) if ('rule' in from) named.add(from.rule);
  }
  return named;
}

/** The stages that both roads have; on which day all is paid is decided by the events that have moved. */
function commonStages(timeline: Timeline, other: Timeline): [ShownFigure[], ShownFigure[]] {
  const stagesOf = (one: Timeline, another: Timeline) =>
    one.stages
      .filter(({ id }) => id !== 'paidOff' && another.stages.some((stage) => stage.id === id))
      .map(({ id, on }): ShownFigure => ({ figure: { kind: 'stage', stage: id }, shown: on }))
      .sort((left, right) => JSON.stringify(left.figure).localeCompare(JSON.stringify(right.figure)));
  return [stagesOf(timeline, other), stagesOf(other, timeline)];
}

/** The book with one rule a little higher. */
function bookWith(changed: Rule) {
  return createRuleBook(engineRules.map((rule) => (rule.id === changed.id ? changed : rule)));
}

const nudged = engineRules.flatMap((rule) => nudgedRule(rule) ?? []);

describe('20. changing one rule', () => {
  it('changes only figures whose derivation names it, as long as no event moves', PATIENCE, () => {
    const tally = { changed: 0, unchanged: 0, moved: 0 };
    fc.assert(
      fc.property(arbitraryCaseAndRoad, fc.nat(), ({ caseJson, road }, pick) => {
        const { timeline, caseFile } = walkRoad(caseJson, road);
        const figures = eventFigures(timeline);
        const inUse = new Set(figures.flatMap(({ figure }) => [...rulesOf(explain(timeline, figure))]));
        const candidates = nudged.filter(({ id }) => inUse.has(id));
        const rule = candidates[pick % candidates.length];
        if (rule === undefined) return;
        const other = simulate(caseFile, road, bookWith(rule));
        const days = watchedDays(timeline).filter((_, index) => index % 5 === pick % 5);
        const isStill = isDeepStrictEqual(eventsOf(other), eventsOf(timeline));
        if (!isStill) tally.moved += 1;
        const [before, after] = isStill
          ? [
              [...figures, ...dayFigures(timeline, days)],
              [...eventFigures(other), ...dayFigures(other, days)],
            ]
          : commonStages(timeline, other);
        before.forEach(({ figure, shown }, index) => {
          if (after[index]?.shown === shown) tally.unchanged += 1;
          else {
            tally.changed += 1;
            const named = rulesOf(explain(timeline, figure));
            expect(named.has(rule.id), `${rule.id} ${JSON.stringify(figure)}`).toBe(true);
          }
        });
      }),
      propertyRuns(),
    );
    expect(tally.changed).toBeGreaterThan(5 * propertyRuns().numRuns);
    expect(tally.unchanged).toBeGreaterThan(tally.changed);
  });
});
