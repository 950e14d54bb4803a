import type { IsoDate } from '../calendar/localDate.ts';
import type { CaseFile, StageId } from '../case/caseFile.ts';
import { simulate, type WalkRoad } from '../roads/simulate.ts';

/** What it comes to when one calls that many days from the as-of date. */
export interface WaitingPoint {
  readonly contactAfterDays: number;
  /** The agreement's day; null where the debt is paid off, or the horizon reached, before it. */
  readonly agreedOn: IsoDate | null;
  /** Where the case stands on that day: the last stage that has begun. */
  readonly stage: StageId | null;
  /** Paid and still owed at the end, in fen. */
  readonly burden: number;
  readonly debtFreeOn: IsoDate | null;
}

export interface WaitingRange {
  /** The last day of calling, from the as-of date. */
  readonly until?: number;
  /** Days from one point to the next. */
  readonly step?: number;
}

/** What it comes to when one calls `contactAfterDays` days from the as-of date: the negotiated road of that call. */
export function waitingPoint(caseFile: CaseFile, contactAfterDays: number, walk: WalkRoad = simulate): WaitingPoint {
  const { agreedOn, stages, totals } = walk(callingAfter(caseFile, contactAfterDays), 'negotiate');
  const begun = agreedOn === null ? stages : stages.filter(({ on }) => on <= agreedOn);
  return {
    contactAfterDays,
    agreedOn,
    stage: begun.at(-1)?.id ?? null,
    burden: totals.burden,
    debtFreeOn: totals.debtFreeOn,
  };
}

/** The case of somebody who calls that many days from the as-of date. */
export function callingAfter(caseFile: CaseFile, contactAfterDays: number): CaseFile {
  return { ...caseFile, negotiate: { ...caseFile.negotiate, contactAfterDays } };
}

/** The case of somebody who agrees on a plan that many days from the as-of date, whenever they called. */
export function agreeingAfter(caseFile: CaseFile, days: number): CaseFile {
  return { ...caseFile, negotiate: { ...caseFile.negotiate, contactAfterDays: days, agreedAfterDays: 0 } };
}

/** What each day of waiting costs: the negotiated road for every day of the call. */
export function waitingCost(caseFile: CaseFile, { until = 720, step = 30 }: WaitingRange = {}): WaitingPoint[] {
  const points: WaitingPoint[] = [];
  for (let contactAfterDays = 0; contactAfterDays <= until; contactAfterDays += step) {
    points.push(waitingPoint(caseFile, contactAfterDays));
  }
  return points;
}
