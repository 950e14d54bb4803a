import type { StageId } from '../case/caseFile.ts';
import { PROTECTED, type Protected } from '../case/debtsFile.ts';
import { waitingPoint } from '../compare/waitingCost.ts';
import { simulate, type WalkRoad } from '../roads/simulate.ts';
import type { StageEvent } from '../roads/timeline.ts';
import { STAGE_PLACE } from '../stages/stageTable.ts';
import type { Together } from './together.ts';

/** Why a debt is called about where it stands in the order: what hangs on it, a court has it, or what a week costs. */
export type CallReason = Protected | 'inCourt' | 'weekCosts';

/** One debt's place in the order of the calls. */
export interface Call {
  /** Its place among the debts. */
  readonly place: number;
  readonly reason: CallReason;
  /** What calling in a week costs more than calling today, in fen; less than nothing where a share of a fee falls away. */
  readonly weekCosts: number;
  /** What comes next on the road without an agreement; null where nothing more does. */
  readonly next: StageEvent | null;
}

const WEEK = 7;
const FIRST_OF_COURT: StageId = 'claimFiled';

/** The stages after which something is different for good: what a call can still come before. */
const TURNS: ReadonlySet<StageId> = new Set([
  'creditReported',
  'acceleration',
  'outsourced',
  'mediationInvited',
  'claimFiled',
  'judgment',
  'performanceEnds',
  'enforcementFiled',
  'consumptionRestricted',
  'depositsTaken',
  'wagesWithheld',
  'auction',
] satisfies StageId[]);

function rank({ reason }: Call): number {
  const place = PROTECTED.findIndex((word) => word === reason);
  if (place !== -1) return place;
  return reason === 'inCourt' ? PROTECTED.length : PROTECTED.length + 1;
}

function isSooner(left: Call, right: Call): number {
  const [one, other] = [left.next?.on ?? '9999', right.next?.on ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * In which order to call. First the debts on which a home, the car for work or somebody's surety hangs: losing these costs
 * more than interest. Then what a court has already. Then by what each week of waiting costs, the dearest first; of two
 * that cost the same, the one for which something comes sooner.
 */
export function callOrder(
  { debts, asOf }: Pick<Together, 'debts' | 'asOf'>,
  protects: readonly (Protected | null)[],
  walk: WalkRoad = simulate,
): Call[] {
  const calls = debts.map(({ caseFile, timelines }, place): Call => {
    const { stages } = timelines.refuse;
    const isInCourt = stages.some(
      ({ id, on, basis }) => basis === 'fact' && on <= asOf && STAGE_PLACE[id] >= STAGE_PLACE[FIRST_OF_COURT],
    );
    const isCalledToday = (caseFile.negotiate?.contactAfterDays ?? 0) === 0;
    const today = isCalledToday ? timelines.negotiate.totals.burden : waitingPoint(caseFile, 0, walk).burden;
    return {
      place,
      reason: protects[place] ?? (isInCourt ? 'inCourt' : 'weekCosts'),
      weekCosts: waitingPoint(caseFile, WEEK, walk).burden - today,
      next: stages.find(({ id, on }) => on > asOf && TURNS.has(id)) ?? null,
    };
  });
  return calls.sort(
    (left, right) =>
      rank(left) - rank(right) || right.weekCosts - left.weekCosts || isSooner(left, right) || left.place - right.place,
  );
}
