import { isoDate, knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import { CAPPED_ACCOUNTS } from '../ledger/account.ts';
import type { Run } from '../ledger/run.ts';
import { signOfSum } from '../money/exactSum.ts';
import { equalRates, multiplyRates, rate, type Rate } from '../money/rate.ts';
import type { Moment } from './moment.ts';
import type { Timeline } from './timeline.ts';

type PlainMoment = Moment<number, Rate>;
type PlainRun = Run<number, Rate>;

function runsOf({ runs }: PlainMoment): readonly PlainRun[] {
  return [runs.notYetDue, runs.overdue, runs.compound, runs.plan, runs.doubled];
}

function basesDiffer(earlier: PlainMoment, later: PlainMoment): boolean {
  const before = runsOf(earlier);
  return runsOf(later).some((run, index) => {
    const other = before[index];
    return other !== undefined && (run.base !== other.base || (run.base !== 0 && !equalRates(run.rate, other.rate)));
  });
}

/** What bends `upheld`: whether what was charged is above the ceiling, and whether that is all there is to cut. */
interface CapState {
  readonly above: boolean;
  readonly all: boolean;
}

/** After a judgment all that is owed is upheld. */
const NOT_ABOVE: CapState = { above: false, all: false };

/** The cap's state on a day between this moment and the next, in exact values. */
function capState(moment: PlainMoment, day: number): CapState {
  const { contract, runs, ledger } = moment;
  const perDay = multiplyRates(contract.capPerYear, rate(1, contract.capDaysPerYear));
  const quantities: number[] = [];
  const rates: Rate[] = [];
  const open: number[] = [];
  const openRates: Rate[] = [];
  for (const run of [runs.notYetDue, runs.overdue, runs.compound]) {
    const sinceMoment = run.base * (day - run.since);
    quantities.push(run.allFenDays + sinceMoment);
    rates.push(run.rate);
    open.push(-(run.fenDays + sinceMoment));
    openRates.push(run.rate);
    if (run === runs.compound) continue;
    quantities.push(-(run.allFenDays + sinceMoment));
    rates.push(perDay);
  }
  const above = signOfSum(moment.countedCharges, quantities, rates) > 0;
  if (!above) return { above, all: false };
  let held = 0;
  for (const account of CAPPED_ACCOUNTS) held += ledger.balances[account];
  const rest = signOfSum(moment.countedCharges - held, [...quantities, ...open], [...rates, ...openRates]);
  return { above, all: rest >= 0 };
}

function sameState(left: CapState, right: CapState): boolean {
  return left.above === right.above && left.all === right.all;
}

/** Adds the first day of every new state between two days; each state changes at most once in between, since all is linear. */
function addBends(moment: PlainMoment, first: number, last: number, add: (day: number) => void): CapState {
  const start = capState(moment, first);
  const end = last > first ? capState(moment, last) : start;
  if (sameState(start, end)) return end;
  for (const part of ['above', 'all'] as const) {
    if (start[part] === end[part]) continue;
    let [before, after] = [first, last];
    while (after - before > 1) {
      const middle = (before + after) >> 1;
      if (capState(moment, middle)[part] === start[part]) before = middle;
      else after = middle;
    }
    add(after);
  }
  return end;
}

/**
 * The days between which every account is linear, within the rounding of one fen a run: a chart needs only these.
 * In order, from the first due date to the end of the road.
 */
export function breakPoints(timeline: Timeline): IsoDate[] {
  const first = knownDate(timeline.dueDate);
  const last = knownDate(timeline.end);
  const days = new Set<number>([first, last]);
  const add = (day: number) => {
    if (day >= first && day <= last) days.add(day);
  };
  add(knownDate(timeline.asOf));
  for (const { date } of timeline.postings) {
    const day = knownDate(date);
    add(day);
    add(day - 1);
  }
  for (const { on } of timeline.stages) add(knownDate(on));
  let earlier: PlainMoment | undefined;
  let state: CapState | undefined;
  timeline.moments.forEach((moment, index) => {
    // Where first days count too, a day is put in on days on which nothing else need move.
    const countsBothDays = moment.contract.conventions.dayCount === 'bothDays';
    if (earlier !== undefined && (countsBothDays || basesDiffer(earlier, moment))) add(moment.today);
    const { retroactiveDays } = moment.contract;
    if (index === 0 && retroactiveDays !== null && retroactiveDays > 0) add(first + 1);
    earlier = moment;
    const addWithDayBefore = (day: number) => {
      add(day);
      add(day - 1);
    };
    const until = (timeline.moments[index + 1]?.today ?? last + 1) - 1;
    const now = moment.judged ? NOT_ABOVE : capState(moment, moment.today);
    if (state !== undefined && !sameState(state, now)) addWithDayBefore(moment.today);
    state = now;
    if (!moment.judged) state = addBends(moment, moment.today, until, addWithDayBefore);
  });
  return [...days].sort((left, right) => left - right).map((day) => isoDate(day as LocalDate));
}
