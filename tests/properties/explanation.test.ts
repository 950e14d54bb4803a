import { describe, expect, it } from 'vitest';
import { explain, simulate, type Figure, type IsoDate, type Road, type Timeline } from '../../src/engine/index.ts';
import roads from '../golden/road-examples.json' with { type: 'json' };
import { leavesOf } from '../oracle/evaluate.ts';
import { derivationFaults, nothingChecked } from '../support/checkDerivation.ts';
import { dayFigures, eventFigures } from '../support/figures.ts';
import { knownCase } from '../support/knownCase.ts';
import { PATIENCE } from '../support/propertyRuns.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';

/** Holds that every figure of a road, and those of these days, is explained: its value, its formula, its leaves. */
function holdExplained(timeline: Timeline, days: readonly IsoDate[]): void {
  const checked = nothingChecked();
  for (const { figure, shown } of [...eventFigures(timeline), ...dayFigures(timeline, days)]) {
    const derivation = explain(timeline, figure);
    expect(derivation?.value ?? null, JSON.stringify(figure)).toBe(shown);
    if (derivation === null) continue;
    expect(derivationFaults(derivation, timeline.case, checked), JSON.stringify(figure)).toEqual([]);
  }
}

describe('21. the explanation of a figure', () => {
  it('comes exactly to the figure, from the case and the rules, on random roads', PATIENCE, () => {
    let turn = 0;
    holdOnRandomRoads(({ timeline }) => {
      turn += 1;
      holdExplained(
        timeline,
        watchedDays(timeline).filter((_, index) => index % 6 === turn % 6),
      );
    });
  });

  describe('comes exactly to the figure on every road of the golden examples', () => {
    for (const { about, case: told, roads: walked } of roads.examples) {
      it(about, () => {
        const caseFile = knownCase(told);
        for (const [road, { balances }] of Object.entries(walked) as [Road, { balances: { date: string }[] }][]) {
          const timeline = simulate(caseFile, road);
          holdExplained(
            timeline,
            balances.map(({ date }) => date as IsoDate),
          );
        }
      });
    }
  });

  it('of the last instalment and of a broken plan names what decides it', () => {
    const offer = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
    const leavesFor = (negotiate: object, figure: Figure): string[] => {
      const derivation = explain(simulate(knownCase({ ...offer, negotiate }), 'negotiate'), figure);
      return derivation === null ? [] : leavesOf(derivation).map(({ from }) => from.case ?? from.rule ?? '');
    };
    const paidOff: Figure = { kind: 'total', total: 'debtFreeOn' };
    expect(leavesFor({ instalments: 12 }, paidOff)).toContain('negotiate.instalments');
    expect(leavesFor({}, paidOff)).toContain('agreement.instalments');
    const suit: Figure = { kind: 'stage', stage: 'claimFiled' };
    expect(leavesFor({ instalments: 12, breaksAfter: 11 }, suit)).toContain('negotiate.breaksAfter');
    expect(leavesFor({ instalments: 12, breaksAfter: 11 }, suit)).not.toContain('negotiate.instalments');
  });

  it('is null where the road has no such figure, and a throw before the first due date', () => {
    const caseFile = knownCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 });
    const timeline = simulate(caseFile, 'notSued');
    expect(explain(timeline, { kind: 'stage', stage: 'judgment' })).toBeNull();
    expect(explain(timeline, { kind: 'posting', index: timeline.postings.length })).toBeNull();
    expect(explain(timeline, { kind: 'total', total: 'instalment' })).toBeNull();
    expect(() => explain(timeline, { kind: 'balance', of: 'owed', on: '2026-08-25' as IsoDate })).toThrow(RangeError);
  });
});
