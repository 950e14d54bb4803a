import {
  agreeingAfter,
  daysBetween,
  knownDate,
  simulate,
  type CaseFile,
  type IsoDate,
  type StageId,
  type Timeline,
} from '../../engine/index.ts';
import { offeredPlan } from '../../state/planEnd.ts';

/** What it comes to when one gets off at a stop: an agreement on that day. Amounts in fen. */
export interface Exit {
  /** Days from the as-of date to the agreement. */
  readonly days: number;
  readonly instalments: number;
  readonly burden: number;
  readonly instalment: number | null;
  /** What it comes to beyond an agreement today. */
  readonly more: number;
  readonly acceptanceFee: number;
  readonly isJudged: boolean;
  readonly isFiled: boolean;
  readonly isRestricted: boolean;
}

function agreement(caseFile: CaseFile, days: number): Timeline {
  return simulate(agreeingAfter(caseFile, days), 'negotiate');
}

/** An agreement on the day of a stop; null where the debt is over before it, or the day lies behind the as-of date. */
export function exitOn(caseFile: CaseFile, on: IsoDate): Exit | null {
  const days = daysBetween(knownDate(caseFile.asOf), knownDate(on));
  if (days < 0) return null;
  const road = agreement(caseFile, days);
  const { agreedOn, stages, totals } = road;
  if (agreedOn === null) return null;
  const hasBegun = (stage: StageId) => stages.some(({ id, on: begun }) => id === stage && begun <= agreedOn);
  return {
    days,
    instalments: offeredPlan(road).instalments,
    burden: totals.burden,
    instalment: totals.instalment,
    more: totals.burden - agreement(caseFile, 0).totals.burden,
    acceptanceFee: totals.byAccount.acceptanceFee ?? 0,
    isFiled: hasBegun('claimFiled'),
    isJudged: hasBegun('judgment'),
    isRestricted: hasBegun('consumptionRestricted'),
  };
}
