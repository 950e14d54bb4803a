import { ROADS, simulate, type CaseFile, type Road, type Timeline } from '../engine/index.ts';
import { offeredPlan } from './planEnd.ts';

/** The engine's roads, and two that are one of them walked otherwise: out of reach, and with a plan that breaks. */
export const VIEW_ROADS = [...ROADS, 'hiding', 'brokenPlan'] as const;
export type ViewRoad = (typeof VIEW_ROADS)[number];

/** How many instalments of the plan are paid before it breaks, where nobody has said: half of them. */
export function halfOfPlan(caseFile: CaseFile): number {
  return Math.floor(offeredPlan({ case: caseFile }).instalments / 2);
}

/** A road of the case, walked. `breaksAfter` is the broken plan's: how many instalments are paid before. */
export function walk(caseFile: CaseFile, road: ViewRoad, breaksAfter: number | null): Timeline {
  if (road === 'hiding') return simulate({ ...caseFile, refuse: { ...caseFile.refuse, reachable: false } }, 'refuse');
  if (road !== 'brokenPlan') return simulate(caseFile, road satisfies Road);
  const paid = breaksAfter ?? halfOfPlan(caseFile);
  return simulate({ ...caseFile, negotiate: { ...caseFile.negotiate, breaksAfter: paid } }, 'negotiate');
}
