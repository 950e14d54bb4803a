import { knownDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import type { Road } from '../roads/road.ts';
import { simulate } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';

/** Several roads of one case beside each other. */
export interface Comparison {
  readonly timelines: readonly Timeline[];
  /** The road with the smallest burden, the earlier named on a tie. */
  readonly cheapest: Road;
  /** Largest less smallest burden, in fen. */
  readonly saved: number;
  /** The road that is debt-free first, the earlier named on a tie; null where none is. */
  readonly freeFirst: Road | null;
}

/** Compares timelines that have been simulated already; there must be at least one. */
export function compareTimelines(timelines: readonly Timeline[]): Comparison {
  const [first] = timelines;
  if (first === undefined) throw new RangeError('no road to compare');
  let cheapest = first;
  let freeFirst: Timeline | null = null;
  let largest = first.totals.burden;
  for (const timeline of timelines) {
    const { burden, debtFreeOn } = timeline.totals;
    if (burden < cheapest.totals.burden) cheapest = timeline;
    if (burden > largest) largest = burden;
    if (debtFreeOn === null) continue;
    const earliest = freeFirst?.totals.debtFreeOn ?? null;
    if (earliest === null || knownDate(debtFreeOn) < knownDate(earliest)) freeFirst = timeline;
  }
  return {
    timelines,
    cheapest: cheapest.road,
    saved: largest - cheapest.totals.burden,
    freeFirst: freeFirst === null ? null : freeFirst.road,
  };
}

/** Simulates the roads of a case and compares them. */
export function compare(caseFile: CaseFile, roads: readonly Road[], book: RuleBook = ruleBook): Comparison {
  return compareTimelines(roads.map((road) => simulate(caseFile, road, book)));
}
