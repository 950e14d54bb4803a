import { addMonthsClamped, isoDate, knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { StageId } from '../case/caseFile.ts';
import type { Timeline } from '../roads/timeline.ts';
import type { StageBasis } from '../stages/schedule.ts';

/** Stages in which the creditor demands payment of the debtor; calls to others reach only them. */
const DEMANDS = ['reminder', 'outsourced', 'homeVisit', 'mediationInvited'] as const satisfies readonly StageId[];

const COURT_STAGES = [
  'claimFiled',
  'effective',
  'performanceEnds',
  'enforcementFiled',
  'suspended',
  'paidOff',
] as const satisfies readonly StageId[];

/** What starts, starts anew, stops or ends a limitation period: a stage, or what is none. */
export type LimitationAct =
  | (typeof DEMANDS)[number]
  | (typeof COURT_STAGES)[number]
  | 'acceleration'
  | 'dueDate'
  | 'lastInstalmentDue'
  | 'payment'
  | 'agreement'
  | 'planBroken';

/** An act on its day, and how surely it stands. */
export interface DatedAct {
  readonly on: IsoDate;
  readonly by: LimitationAct;
  readonly basis: StageBasis;
}

export function isDemand(act: LimitationAct): boolean {
  return (DEMANDS as readonly LimitationAct[]).includes(act);
}

/** The acts of one day, in the order in which the road takes them. */
const ORDER_OF_DAY: readonly LimitationAct[] = [
  'dueDate',
  'lastInstalmentDue',
  'acceleration',
  ...DEMANDS,
  'claimFiled',
  'effective',
  'performanceEnds',
  'enforcementFiled',
  'suspended',
  'agreement',
  'planBroken',
  'payment',
  'paidOff',
];

/** Whether a part of the debt falls due after the due date. */
export function hasLaterInstalments({ case: { terms } }: Timeline): boolean {
  return (terms?.notYetDue ?? 0) > 0;
}

/** The day on which the whole of a debt in instalments is due: the last one's own day, or the lender calls it in before. */
function wholeDebtDue(timeline: Timeline): DatedAct {
  const { case: caseFile, dueDate, asOf, stages } = timeline;
  const parts = caseFile.terms?.remainingInstalments ?? 0;
  const last = isoDate(addMonthsClamped(knownDate(dueDate), parts));
  const called = stages.find(({ id }) => id === 'acceleration');
  if (called !== undefined && called.on < last) return { on: called.on, by: 'acceleration', basis: called.basis };
  return { on: last, by: 'lastInstalmentDue', basis: last <= asOf ? 'fact' : 'estimated' };
}

function isIn<Id extends StageId>(ids: readonly Id[], id: StageId): id is Id {
  return (ids as readonly StageId[]).includes(id);
}

/**
 * Everything on a road that bears on limitation, in the order of its days, none after the road's end. Told payments and
 * told stages up to the as-of date are facts; what the road supposes is assumed or estimated.
 */
export function limitationActs(timeline: Timeline): readonly DatedAct[] {
  const { case: caseFile, dueDate, asOf, end, stages, postings, agreedOn, brokenOn } = timeline;
  const acts: DatedAct[] = [{ on: dueDate, by: 'dueDate', basis: 'fact' }];
  const whole = hasLaterInstalments(timeline) ? wholeDebtDue(timeline) : null;
  // What is not yet due on the agreement's day goes into the plan.
  if (whole !== null && (agreedOn === null || whole.on < agreedOn)) acts.push(whole);
  for (const { id, on, basis } of stages) {
    if (isIn(DEMANDS, id) || isIn(COURT_STAGES, id)) acts.push({ on, by: id, basis });
  }
  if (agreedOn !== null) acts.push({ on: agreedOn, by: 'agreement', basis: 'estimated' });
  if (brokenOn !== null) acts.push({ on: brokenOn, by: 'planBroken', basis: 'estimated' });
  const told = new Set(caseFile.payments?.map(({ date }) => date));
  const paidOn = new Set(postings.filter(({ kind }) => kind === 'payment').map(({ date }) => date));
  for (const on of paidOn) {
    acts.push({ on, by: 'payment', basis: on <= asOf && told.has(on) ? 'fact' : 'estimated' });
  }
  return acts
    .filter(({ on }) => on <= end)
    .sort((left, right) =>
      left.on === right.on
        ? ORDER_OF_DAY.indexOf(left.by) - ORDER_OF_DAY.indexOf(right.by)
        : left.on < right.on
          ? -1
          : 1,
    );
}
