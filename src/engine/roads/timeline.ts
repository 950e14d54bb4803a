import type { IsoDate } from '../calendar/localDate.ts';
import type { CaseFile, StageId } from '../case/caseFile.ts';
import type { Account } from '../ledger/account.ts';
import type { Posting } from '../ledger/posting.ts';
import type { Rate } from '../money/rate.ts';
import type { RuleId } from '../rules/ruleBook.ts';
import type { StageBasis } from '../stages/schedule.ts';
import type { LifeEffect } from '../stages/lifeEffects.ts';
import type { Moment } from './moment.ts';
import type { Road } from './road.ts';

/** A stage is a point: the day on which it begins. `earliest` and `latest` are the same schedule at the low and the high pace. */
export interface StageEvent {
  readonly id: StageId;
  readonly on: IsoDate;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly basis: StageBasis;
  readonly rules: readonly RuleId[];
}

/** What is outstanding at the end of a day, in fen; accounts that hold nothing are left out. */
export interface Balance {
  readonly date: IsoDate;
  readonly owed: number;
  /** What a court would uphold of it. */
  readonly upheld: number;
  /** Payments and recoveries up to the day. */
  readonly paid: number;
  readonly accounts: Readonly<Partial<Record<Account, number>>>;
}

/** Totals of a road up to its end: paid off, or the horizon. Amounts in fen. */
export interface Totals {
  readonly paid: number;
  readonly owedAtEnd: number;
  readonly burden: number;
  readonly extra: number;
  readonly waived: number;
  readonly reduced: number;
  readonly byAccount: Readonly<Partial<Record<Account, number>>>;
  readonly instalment: number | null;
  readonly largestPayment: number;
  readonly surplus: number;
  readonly debtFreeOn: IsoDate | null;
  readonly creditRecordUntil: IsoDate | null;
  readonly daysRestricted: number;
}

/** The result of one road: everything that a chart, a table or a file needs. */
export interface Timeline {
  readonly case: CaseFile;
  readonly road: Road;
  /** Version of the rule book. */
  readonly ruleBook: string;
  readonly dueDate: IsoDate;
  readonly asOf: IsoDate;
  /** The last day: paid off, or the horizon. */
  readonly end: IsoDate;
  readonly horizonEnd: IsoDate;
  readonly postings: readonly Posting[];
  readonly stages: readonly StageEvent[];
  readonly effects: readonly LifeEffect[];
  readonly totals: Totals;
  /** The agreement's day, and the day on which its plan broke; null where there was none. */
  readonly agreedOn: IsoDate | null;
  readonly brokenOn: IsoDate | null;
  /** The debt at the end of every day on which something moved: any day's balance follows from the last one before it. */
  readonly moments: readonly Moment<number, Rate>[];
}
