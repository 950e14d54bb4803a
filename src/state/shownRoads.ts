import { chanceOfSuit, isoDate, knownDate, type IsoDate, type LocalDate, type Timeline } from '../engine/index.ts';
import type { RoadsState } from './currentRoads.ts';
import { planEnd } from './planEnd.ts';
import { roadTrace, type RoadTrace } from './roadTrace.ts';
import { hasBeenSued } from './suit.ts';
import { VIEW_ROADS, type ViewRoad } from './viewRoads.ts';

/** The roads that a chart or a picture draws, as plain numbers. */
export interface ShownRoads {
  readonly traces: readonly RoadTrace[];
  /** The day on which the plan would end, on which all roads are compared. */
  readonly planEndDay: number;
  /** Being sued is so unlikely that the road without a suit leads. */
  readonly isSuitUnlikely: boolean;
}

const UNLIKELY_BELOW = 0.1;

/** Once a claim has been filed there is no road without a suit. */
function isDrawn(road: ViewRoad, refuse: Timeline | undefined): boolean {
  return road !== 'notSued' || refuse === undefined || !hasBeenSued(refuse);
}

/** Traces the roads to draw, each with its exact balances on every day on which something happens on any of them. */
export function shownRoads(
  { timelines, caseFile }: Pick<RoadsState, 'timelines' | 'caseFile'>,
  roads: readonly ViewRoad[],
): ShownRoads {
  const drawn = roads.flatMap((road) => {
    const timeline = timelines[road];
    return timeline !== undefined && isDrawn(road, timelines.refuse) ? [{ road, timeline }] : [];
  });
  const shown =
    drawn.length > 0
      ? drawn
      : VIEW_ROADS.flatMap((road) => (timelines[road] ? [{ road, timeline: timelines[road] }] : [])).slice(0, 1);
  const plan = timelines.negotiate ?? shown[0]?.timeline;
  const end = plan === undefined ? caseFile.asOf : planEnd(plan);
  const days = new Set<IsoDate>([end]);
  for (const { stages, totals } of shown.map(({ timeline }) => timeline)) {
    for (const { on } of stages) days.add(on);
    if (totals.debtFreeOn !== null) days.add(totals.debtFreeOn);
  }
  const suit = chanceOfSuit(caseFile);
  return {
    traces: shown.map(({ road, timeline }) => roadTrace(road, timeline, [...days])),
    planEndDay: knownDate(end),
    isSuitUnlikely: suit !== null && suit.likely.numerator < UNLIKELY_BELOW * suit.likely.denominator,
  };
}

/** The civil day of a day count. */
export function dateOf(day: number): IsoDate {
  return isoDate(day as LocalDate);
}

/** The day count of a civil day. */
export function dayOf(date: IsoDate): number {
  return knownDate(date);
}
