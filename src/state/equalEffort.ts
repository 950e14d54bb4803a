import {
  addMonthsClamped,
  balanceOn,
  isoDate,
  knownDate,
  simulate,
  type CaseFile,
  type NegotiationChoices,
  type Timeline,
} from '../engine/index.ts';
import { planEnd } from './planEnd.ts';

/** The same money a month as a court would take, offered as a plan. */
export interface EqualEffort {
  /** What the court takes a month, in fen. */
  readonly monthly: number;
  readonly instalments: number;
  /** The case with that plan, and its negotiated road. */
  readonly timeline: Timeline;
}

const LONGEST_PLAN = 60;

/** The most that is taken on one of the monthly wage days, in fen; 0 where no wages are taken. */
function monthlyRecovery({ stages, postings }: Timeline): number {
  const wagesFrom = stages.find(({ id }) => id === 'wagesWithheld')?.on;
  if (wagesFrom === undefined) return 0;
  const others = new Set<string>(
    stages.filter(({ id }) => id === 'depositsTaken' || id === 'auction').map(({ on }) => on),
  );
  const taken = new Map<string, number>();
  for (const { kind, date, amount } of postings) {
    if (kind === 'recovery') taken.set(date, (taken.get(date) ?? 0) + amount);
  }
  let most = 0;
  for (let month = 0; month <= 12 * LONGEST_PLAN; month += 1) {
    const day = isoDate(addMonthsClamped(knownDate(wagesFrom), month));
    if (!others.has(day)) most = Math.max(most, taken.get(day) ?? 0);
    if (most > 0 && month > 12) break;
  }
  return most;
}

type Changeable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The case with a plan of so many instalments that is kept. */
function withInstalments(caseFile: CaseFile, instalments: number): Timeline {
  const plan: Changeable<NegotiationChoices> = { ...caseFile.negotiate, instalments };
  delete plan.breaksAfter;
  return simulate({ ...caseFile, negotiate: plan }, 'negotiate');
}

/**
 * Where being sued looks cheaper, or over sooner, only because the court takes more a month than the plan asks for: the
 * plan with the largest instalment that is no more than what the court would take. Otherwise null.
 */
export function equalEffort(refuse: Timeline, negotiate: Timeline): EqualEffort | null {
  const { instalment, debtFreeOn } = negotiate.totals;
  const monthly = monthlyRecovery(refuse);
  if (instalment === null || monthly <= instalment) return null;
  const day = planEnd(negotiate);
  const burdenOn = (timeline: Timeline) => {
    const { paid, owed } = balanceOn(timeline, day);
    return paid + owed;
  };
  const isSooner = refuse.totals.debtFreeOn !== null && (debtFreeOn === null || refuse.totals.debtFreeOn < debtFreeOn);
  if (!isSooner && burdenOn(refuse) >= burdenOn(negotiate)) return null;
  let [tooFew, enough] = [0, LONGEST_PLAN];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    const offered = withInstalments(refuse.case, middle).totals.instalment;
    if (offered !== null && offered <= monthly) enough = middle;
    else tooFew = middle;
  }
  return { monthly, instalments: enough, timeline: withInstalments(refuse.case, enough) };
}
