import { addDays, isoDate, knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import type { DebtsFile } from '../case/debtsFile.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import { breakPoints } from '../roads/breakPoints.ts';
import { simulate, type WalkRoad } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { shareMeans } from './sharedMeans.ts';

/** The roads that are added up: agree with all · refuse all and be sued by all · refuse all and be sued by none. */
export const TOGETHER_ROADS = ['negotiate', 'refuse', 'notSued'] as const;
export type TogetherRoad = (typeof TOGETHER_ROADS)[number];

/** One debt among others: its case with its part of the shared means, and its roads. */
export interface DebtAmongOthers {
  readonly caseFile: CaseFile;
  readonly timelines: Readonly<Record<TogetherRoad, Timeline>>;
}

/** Paid and still owed, over all debts, on one day; in fen. */
export interface TogetherBalance {
  readonly date: IsoDate;
  readonly paid: number;
  readonly owed: number;
  readonly burden: number;
}

/** One road, over all debts. */
export interface TogetherTotals {
  /** On the day on which the last plan would end. */
  readonly atPlanEnd: TogetherBalance;
  /** Each debt to the end of its own road, added up; in fen. */
  readonly paid: number;
  readonly owedAtEnd: number;
  readonly burden: number;
  /** What is paid a month while all plans run; 0 where nothing was agreed. */
  readonly instalment: number;
  /** The day on which the last debt is paid off; null where one is not. */
  readonly debtFreeOn: IsoDate | null;
}

/** All debts of one person beside each other. */
export interface Together {
  readonly asOf: IsoDate;
  readonly debts: readonly DebtAmongOthers[];
  /** The order in which enforcement would come, by places in `debts`: the first takes wages first. */
  readonly enforcementOrder: readonly number[];
  /** The day on which the last plan would end, within what every road has been walked to. */
  readonly planEnd: IsoDate;
  /** The first day on which all debts stand, and the last to which every road has been walked. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly roads: Readonly<Record<TogetherRoad, TogetherTotals>>;
}

function earliest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((first, day) => (day < first ? day : first));
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last));
}

/** What all debts come to on one day of a road, from `from` to `until`. */
export function togetherOn({ debts }: Pick<Together, 'debts'>, road: TogetherRoad, date: IsoDate): TogetherBalance {
  let paid = 0;
  let owed = 0;
  for (const { timelines } of debts) {
    const balance = balanceOn(timelines[road], date);
    paid += balance.paid;
    owed += balance.owed;
  }
  return { date, paid, owed, burden: paid + owed };
}

function totalsOf(debts: readonly DebtAmongOthers[], road: TogetherRoad, planEnd: IsoDate): TogetherTotals {
  const sum = { paid: 0, owedAtEnd: 0, burden: 0, instalment: 0 };
  const free: IsoDate[] = [];
  for (const { timelines } of debts) {
    const { totals } = timelines[road];
    sum.paid += totals.paid;
    sum.owedAtEnd += totals.owedAtEnd;
    sum.burden += totals.burden;
    sum.instalment += totals.instalment ?? 0;
    if (totals.debtFreeOn !== null) free.push(totals.debtFreeOn);
  }
  return {
    ...sum,
    atPlanEnd: togetherOn({ debts }, road, planEnd),
    debtFreeOn: free.length === debts.length ? latest(free) : null,
  };
}

/**
 * Walks the roads of all debts of one person with one shared income ({@link shareMeans}), and adds them up. Nothing is
 * averaged: the sums are those of the single timelines. Refusing is shown at both ends: sued by all, sued by none.
 * @throws RangeError for no debt
 */
export function together(
  { debts, means }: DebtsFile,
  { book = ruleBook, walk = simulate }: { readonly book?: RuleBook; readonly walk?: WalkRoad } = {},
): Together {
  const [first] = debts;
  if (first === undefined) throw new RangeError('no debt to add up');
  const { allotted, order } = shareMeans(debts, means, book, walk);
  const walked = allotted.map(({ caseFile, refuse }): DebtAmongOthers => ({
    caseFile,
    timelines: {
      refuse,
      negotiate: walk(caseFile, 'negotiate', book),
      notSued: walk(caseFile, 'notSued', book),
    },
  }));
  const all = walked.map(({ timelines }) => timelines);
  const until = earliest(all.map(({ refuse }) => refuse.horizonEnd));
  const lastPlan = latest(all.map(({ negotiate }) => negotiate.totals.debtFreeOn ?? negotiate.end));
  // A plan that is paid off before the day of asking still gives a day to look at.
  const tomorrow = isoDate(addDays(knownDate(first.asOf), 1));
  const planEnd = earliest([until, latest([lastPlan, tomorrow])]);
  const totals = (road: TogetherRoad) => totalsOf(walked, road, planEnd);
  return {
    asOf: first.asOf,
    debts: walked,
    enforcementOrder: order,
    planEnd,
    from: latest(all.map(({ refuse }) => refuse.dueDate)),
    until,
    roads: { negotiate: totals('negotiate'), refuse: totals('refuse'), notSued: totals('notSued') },
  };
}

/** The days of a road between which the sum over all debts is linear: those of every debt, from `from` to `until`. */
export function togetherBreakPoints({ debts, from, until, asOf }: Together, road: TogetherRoad): IsoDate[] {
  const days = new Set<IsoDate>([from, asOf, until]);
  for (const { timelines } of debts) {
    for (const day of breakPoints(timelines[road])) if (day > from && day < until) days.add(day);
  }
  return [...days].sort();
}
