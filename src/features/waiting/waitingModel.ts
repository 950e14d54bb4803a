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
const STEP = 15;

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
}

/** What waiting costs, with what the screen says of it. Amounts in fen. */
export interface WaitingModel {
  readonly today: WaitingPoint;
  readonly week: WaitingPoint;
  readonly halfYear: WaitingPoint;
  /** In order of the days; each turn with its last day before and its first day after. */
  readonly points: readonly WaitingPoint[];
  readonly turns: readonly Turn[];
  /** The claim, where it is still ahead of an agreement of today. */
  readonly claim: Turn | undefined;
  /** Whether a claim is filed before an agreement of today. */
  readonly isFiled: boolean;
  /** Days from the call to the agreement. */
  readonly agreedAfterDays: number;
  /** How many are offered. */
  readonly instalments: number;
}

function isTurn(id: StageId): id is TurnId {
  return (TURNS as readonly StageId[]).includes(id);
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
  const turns: Turn[] = [];
  for (const stage of latest.stages) {
    const { id } = stage;
    const contactAfterDays = daysBetween(asOf, knownDate(stage.on)) - agreedAfterDays;
    if (!isTurn(id) || contactAfterDays < 0 || contactAfterDays >= LONGEST_WAIT) continue;
    const [before, after] = [at(contactAfterDays).burden, at(contactAfterDays + 1).burden];
    // What changes nothing of this case is no turn of it.
    if (id === 'acceleration' && before === after) continue;
    turns.push({ id, stage, contactAfterDays, before, after });
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
    isFiled: latest.stages.some(({ id, on }) => id === 'claimFiled' && on < agreedToday),
    claim: turns.find(({ id }) => id === 'claimFiled'),
    agreedAfterDays,
    instalments: offeredPlan(latest).instalments,
  };
}

/** The day of a call. */
export function callDay(caseFile: CaseFile, contactAfterDays: number): IsoDate {
  return isoDate(addDays(knownDate(caseFile.asOf), contactAfterDays));
}
