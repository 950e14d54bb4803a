import { ROADS, simulate, type CaseFile, type Road, type Timeline } from '../engine/index.ts';
import { offeredPlan } from './planEnd.ts';

/** The engine's roads, and two that are one of them walked otherwise: out of reach, and with a plan that breaks. */
export const VIEW_ROADS = [...ROADS, 'hiding', 'brokenPlan'] as const;
export type ViewRoad = (typeof VIEW_ROADS)[number];

/** How many instalments of the plan are paid before it breaks: as said, or half of them; never all. */
export function paidBeforeBreak(caseFile: CaseFile, said: number | null): number {
  const { instalments } = offeredPlan({ case: caseFile });
  return Math.min(said ?? Math.floor(instalments / 2), instalments - 1);
}

/** A road of the case, walked. `breaksAfter` is the broken plan's: how many instalments are paid before. */
export function walk(caseFile: CaseFile, road: ViewRoad, breaksAfter: number | null): Timeline {
  if (road === 'hiding') return simulate({ ...caseFile, refuse: { ...caseFile.refuse, reachable: false } }, 'refuse');
  if (road !== 'brokenPlan') return simulate(caseFile, road satisfies Road);
  const plan = { ...caseFile.negotiate, breaksAfter: paidBeforeBreak(caseFile, breaksAfter) };
  return simulate({ ...caseFile, negotiate: plan }, 'negotiate');
}
