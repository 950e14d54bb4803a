import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  balanceOn,
  isoDate,
  knownDate,
  parseCase,
  ROADS,
  simulate,
  type IsoDate,
  type Timeline,
} from '../../src/engine/index.ts';
import { arbitraryCase, arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { rowOf } from '../oracle/stageTable.ts';
import { holdStraight } from '../support/holdStraight.ts';
import { knownCase } from '../support/knownCase.ts';
import { sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { dayBefore, watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads, walkRoad } from '../support/walkedRoad.ts';
import { without } from '../support/without.ts';

/** What the postings of a day, of these kinds, come to. */
function postedOn({ postings }: Timeline, date: IsoDate, kinds: readonly string[]): number {
  return sumOf(postings.filter((one) => one.date === date && kinds.includes(one.kind)).map(({ amount }) => amount));
}

function asBytes(timeline: Timeline): string {
  return JSON.stringify(without(timeline, 'moments'));
}

/** A case with another horizon, or undefined where the gate refuses that. */
function withHorizon(caseJson: CaseJson, horizon: number) {
  const read = parseCase({ ...caseJson, horizon });
  return read.ok ? read.value : undefined;
}

describe('time', () => {
  it('6. never lowers what is owed, but by what was paid, taken, waived or cut, and is posted', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      for (const date of watchedDays(timeline)) {
        if (date === timeline.dueDate) continue;
        const before = balanceOn(timeline, dayBefore(date)).owed;
        const lowered = postedOn(timeline, date, ['payment', 'recovery', 'waiver', 'reduction']);
        expect(balanceOn(timeline, date).owed + lowered, date).toBeGreaterThanOrEqual(before);
      }
    });
  });

  it('6. lets a judgment lower what is owed by exactly what was above what is upheld', PATIENCE, () => {
    let cuts = 0;
    holdOnRandomRoads(({ timeline }) => {
      const judged = timeline.stages.find(({ id }) => id === 'judgment')?.on;
      const cut = sumOf(timeline.postings.filter(({ kind }) => kind === 'reduction').map(({ amount }) => amount));
      expect(timeline.totals.reduced).toBe(cut);
      if (judged === undefined) expect(cut).toBe(0);
      else {
        expect(postedOn(timeline, judged, ['reduction'])).toBe(cut);
        const { owed, upheld } = balanceOn(timeline, judged);
        expect(upheld).toBe(owed);
        cuts += cut > 0 ? 1 : 0;
      }
    }, 2);
    expect(cuts).toBeGreaterThan(0);
  });

  it('7. is not changed by looking: asking for days in any order changes no total', PATIENCE, () => {
    holdOnRandomRoads(({ caseFile, road, timeline }) => {
      const days = watchedDays(timeline);
      const looked = days.map((date) => balanceOn(timeline, date));
      const again = days.toReversed().map((date) => balanceOn(timeline, date));
      expect(again.toReversed()).toEqual(looked);
      expect(timeline).toEqual(simulate(caseFile, road));
    }, 0.5);
  });

  it('7. is not changed by a stage that moves no base and no rate', PATIENCE, () => {
    holdOnRandomRoads(({ caseJson, road, timeline }) => {
      if (caseJson.happened?.homeVisit !== undefined) return;
      const court = { ...caseJson.court, include: [...(caseJson.court?.include ?? []), 'homeVisit'] };
      const visited = walkRoad({ ...caseJson, court: { ...court, include: [...new Set(court.include)] } }, road);
      expect(visited.timeline.postings).toEqual(timeline.postings);
      expect(visited.timeline.totals).toEqual(timeline.totals);
    });
  });

  it('7. adds up: a longer horizon changes nothing on the days of the shorter', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, fc.integer({ min: 1, max: 2_000 }), ({ caseJson, road }, longer) => {
        const horizon = caseJson.horizon ?? 700;
        const [short, long] = [
          withHorizon(caseJson, horizon),
          withHorizon(caseJson, Math.min(10_950, horizon + longer)),
        ];
        if (short === undefined || long === undefined) return;
        const [first, second] = [simulate(short, road), simulate(long, road)];
        for (const date of watchedDays(first)) expect(balanceOn(second, date)).toEqual(balanceOn(first, date));
        const before = ({ postings }: Timeline) => postings.filter(({ date }) => date < first.horizonEnd);
        expect(before(second)).toEqual(before(first));
      }),
      propertyRuns(),
    );
  });

  it('8. is a straight line between break points, within one fen a run, on every day', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      holdStraight(timeline);
    });
  });

  it('9. orders events: postings and stages by their days, no stage before what triggers it', PATIENCE, () => {
    const inOrder = (dates: readonly IsoDate[]) =>
      dates.every((date, index) => index === 0 || date >= dates[index - 1]!);
    holdOnRandomRoads(({ timeline: { postings, stages, dueDate, end } }) => {
      expect(inOrder(postings.map(({ date }) => date))).toBe(true);
      expect(inOrder(stages.map(({ on }) => on))).toBe(true);
      const on = new Map<string, IsoDate>(stages.map((stage) => [stage.id, stage.on]));
      expect(on.size).toBe(stages.length);
      for (const stage of stages) {
        expect(stage.on >= dueDate && stage.on <= end, stage.id).toBe(true);
        expect(stage.earliest <= stage.on && stage.on <= stage.latest, stage.id).toBe(true);
        if (stage.id === 'paidOff') continue;
        const triggers = stage.id === 'hearing' ? ['served', 'publicNotice'] : [rowOf(stage.id).trigger];
        const begun = triggers.map((trigger) => on.get(trigger)).filter((day) => day !== undefined);
        expect(
          begun.every((day) => day <= stage.on),
          stage.id,
        ).toBe(true);
        expect(begun.length > 0 || triggers.includes('dueDate'), stage.id).toBe(true);
      }
    });
  });

  it('9. keeps one past: up to the as-of date all roads of a case are the same', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const caseFile = knownCase(caseJson);
        const pasts = ROADS.map((road) => {
          const timeline = simulate(caseFile, road);
          const { asOf, postings, stages } = timeline;
          const yesterday = asOf === timeline.dueDate ? undefined : balanceOn(timeline, dayBefore(asOf));
          return {
            postings: postings.filter(({ date }) => date < asOf),
            // Only who pays all on the as-of date has paid off by then.
            stages: stages
              .filter(({ id, on }) => on < asOf || (on === asOf && id !== 'paidOff'))
              .map(({ id, on, earliest, latest, basis }) => ({ id, on, earliest, latest, basis })),
            yesterday,
          };
        });
        for (const past of pasts) expect(past).toEqual(pasts[0]);
      }),
      propertyRuns(),
    );
  });

  it('10. keeps the past when the as-of date moves and the due date stays', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, fc.integer({ min: 1, max: 400 }), ({ caseJson, road }, days) => {
        const later = {
          ...caseJson,
          asOf: isoDate(addDays(knownDate(caseJson.asOf as IsoDate), days)),
          overdueDays: caseJson.overdueDays + days,
        };
        const read = parseCase(later);
        if (!read.ok) return;
        const { timeline } = walkRoad(caseJson, road);
        const moved = simulate(read.value, road);
        expect(moved.dueDate).toBe(timeline.dueDate);
        const { asOf } = timeline;
        const past = ({ postings, stages }: Timeline) => ({
          postings: postings.filter(({ date }) => date < asOf),
          stages: stages.filter(({ on }) => on < asOf),
        });
        expect(past(moved)).toEqual(past(timeline));
        if (asOf === timeline.dueDate) return;
        const yesterday = dayBefore(asOf);
        expect(balanceOn(moved, yesterday)).toEqual(balanceOn(timeline, yesterday));
      }),
      propertyRuns(),
    );
  });
});

describe('the same case', () => {
  it('gives the same bytes every time', PATIENCE, () => {
    holdOnRandomRoads(({ caseJson, road, timeline }) => {
      const again = simulate(knownCase(structuredClone(caseJson)), road);
      expect(asBytes(again)).toBe(asBytes(timeline));
    }, 0.25);
  });
});
