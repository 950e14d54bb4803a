import {
  addDays,
  callingAfter,
  daysBetween,
  knownDate,
  isoDate,
  simulate,
  waitingPoint,
  type CaseFile,
  type IsoDate,
  type StageEvent,
  type StageId,
  type WaitingPoint,
} from '../../engine/index.ts';
import { offeredPlan } from '../../state/planEnd.ts';

/** The last day of calling that is shown, from the as-of date. */
export const LONGEST_WAIT = 730;
export const WEEK = 7;
export const HALF_YEAR = 182;
/** Days from one point of the curve to the next. */
export const STEP = 15;
/** Smaller differences, in fen, are rounding. */
const ROUNDING = 10;

/** The stages after which an agreement comes to something else. */
export const TURNS = [
  'acceleration',
  'claimFiled',
  'judgment',
  'performanceEnds',
  'consumptionRestricted',
  'wagesWithheld',
] as const satisfies readonly StageId[];

export type TurnId = (typeof TURNS)[number];

/** A stage that the agreement may come before or after. */
export interface Turn {
  readonly id: TurnId;
  readonly stage: StageEvent;
  /** The last day of calling with which the agreement is not after it. */
  readonly contactAfterDays: number;
  /** What the call comes to on that day, and on the day after, in fen. */
  readonly before: number;
  readonly after: number;
  /** What the day after costs beyond the ordinary day beside it, in fen; 0 where that is rounding only. */
  readonly jump: number;
}

/**
 * How a suit stands to an agreement of today: `ahead` of it, with the last day of calling that is early enough at the
 * earliest, likely and latest pace; likely to come `first`, an estimate; `filed` or `judged` by the as-of date; or `none`
 * within the days that are shown.
 */
export type Suit =
  | { readonly kind: 'ahead'; readonly stage: StageEvent; readonly callBy: CallBy }
  | { readonly kind: 'first'; readonly stage: StageEvent }
  | { readonly kind: 'filed' | 'judged' | 'none' };

/** The last days of calling before a guessed day, from the as-of date; each within the days that are shown. */
export interface CallBy {
  readonly earliest: number;
  readonly likely: number;
  readonly latest: number;
}

/** What waiting costs, with what the screen says of it. Amounts in fen. */
export interface WaitingModel {
  readonly today: WaitingPoint;
  readonly week: WaitingPoint;
  readonly halfYear: WaitingPoint;
  /** In order of the days; each turn with its last day before and its first day after. */
  readonly points: readonly WaitingPoint[];
  readonly turns: readonly Turn[];
  readonly suit: Suit;
  /** Days from the call to the agreement. */
  readonly agreedAfterDays: number;
  /** How many are offered. */
  readonly instalments: number;
}

function isTurn(id: StageId): id is TurnId {
  return (TURNS as readonly StageId[]).includes(id);
}

function suitOf(stages: readonly StageEvent[], asOf: IsoDate, agreedAfterDays: number): Suit {
  if (stages.some(({ id, on }) => id === 'judgment' && on <= asOf)) return { kind: 'judged' };
  const stage = stages.find(({ id }) => id === 'claimFiled');
  if (stage === undefined) return { kind: 'none' };
  if (stage.on <= asOf) return { kind: 'filed' };
  const lastCall = (day: IsoDate): number => daysBetween(knownDate(asOf), knownDate(day)) - agreedAfterDays;
  const likely = lastCall(stage.on);
  if (likely < 0) return { kind: 'first', stage };
  if (likely >= LONGEST_WAIT) return { kind: 'none' };
  const earliest = Math.max(0, lastCall(stage.earliest));
  return { kind: 'ahead', stage, callBy: { earliest, likely, latest: Math.min(LONGEST_WAIT, lastCall(stage.latest)) } };
}

/**
 * The negotiated road by the day of the call: every fifteenth day, and both sides of every turn exactly. Null where the
 * debt ends before an agreement of today.
 */
export function waitingModel(caseFile: CaseFile): WaitingModel | null {
  const found = new Map<number, WaitingPoint>();
  const at = (days: number): WaitingPoint => {
    let point = found.get(days);
    if (point === undefined) found.set(days, (point = waitingPoint(caseFile, days)));
    return point;
  };
  const today = at(0);
  const agreedToday = today.agreedOn;
  if (agreedToday === null) return null;
  const asOf = knownDate(caseFile.asOf);
  const agreedAfterDays = daysBetween(asOf, knownDate(agreedToday));
  const latest = simulate(callingAfter(caseFile, LONGEST_WAIT), 'negotiate');
  const burdenOf = (days: number): number => waitingPoint(caseFile, days).burden;
  const turns: Turn[] = [];
  for (const stage of latest.stages) {
    const { id } = stage;
    const contactAfterDays = daysBetween(asOf, knownDate(stage.on)) - agreedAfterDays;
    if (!isTurn(id) || stage.on <= caseFile.asOf || contactAfterDays < 0 || contactAfterDays >= LONGEST_WAIT) continue;
    const [before, after] = [at(contactAfterDays).burden, at(contactAfterDays + 1).burden];
    const ordinary = contactAfterDays === 0 ? burdenOf(2) - after : before - burdenOf(contactAfterDays - 1);
    const jump = after - before - ordinary;
    // What changes nothing of this case is no turn of it.
    if (id === 'acceleration' && Math.abs(jump) < ROUNDING) continue;
    turns.push({ id, stage, contactAfterDays, before, after, jump: Math.abs(jump) < ROUNDING ? 0 : jump });
  }
  for (let days = 0; days <= LONGEST_WAIT; days += STEP) at(days);
  return {
    today,
    week: at(WEEK),
    halfYear: at(HALF_YEAR),
    points: [...found.values(), at(LONGEST_WAIT)]
      .filter((point, index, all) => all.indexOf(point) === index)
      .toSorted((one, other) => one.contactAfterDays - other.contactAfterDays),
    turns,
    suit: suitOf(latest.stages, caseFile.asOf, agreedAfterDays),
    agreedAfterDays,
    instalments: offeredPlan(latest).instalments,
  };
}

/** Whether calling after a turn comes to less than calling before it. */
export function falls({ before, after }: Turn): boolean {
  return after < before;
}

/** The day of a call. */
export function callDay(caseFile: CaseFile, contactAfterDays: number): IsoDate {
  return isoDate(addDays(knownDate(caseFile.asOf), contactAfterDays));
}
