import { outstanding, owed } from '../accrual/debt.ts';
import { excess } from '../accrual/upheld.ts';
import { isoDate, knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import { ACCOUNTS, type Account } from '../ledger/account.ts';
import type { Rate } from '../money/rate.ts';
import { debtOn, type Moment } from './moment.ts';
import type { Balance, Timeline } from './timeline.ts';

/** The last moment that is not after a day; the first one for a day before all. */
export function momentBefore<Whole, Ratio>(
  moments: readonly Moment<Whole, Ratio>[],
  day: number,
): Moment<Whole, Ratio> {
  let low = 0;
  let high = moments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const moment = moments[middle];
    if (moment !== undefined && moment.arithmetic.value(moment.today) <= day) low = middle;
    else high = middle - 1;
  }
  const found = moments[low];
  if (found === undefined) throw new RangeError('a timeline without moments');
  return found;
}

/** What is outstanding at the end of a day, after its payments, in fen. */
export function balanceAt(moment: Moment<number, Rate>, day: LocalDate): Balance {
  const debt = debtOn(moment, day);
  const accounts: Partial<Record<Account, number>> = {};
  for (const account of ACCOUNTS) {
    const amount = outstanding(debt, account);
    if (amount !== 0) accounts[account] = amount;
  }
  const total = owed(debt);
  return { date: isoDate(day), owed: total, upheld: total - excess(debt), paid: debt.paid, accounts };
}

/**
 * What is owed, upheld and paid on a day from the first due date to the horizon; after paying off nothing is owed.
 * @throws RangeError for a day before the first due date
 */
export function balanceOn(timeline: Timeline, date: IsoDate): Balance {
  const day = knownDate(date);
  if (day < knownDate(timeline.dueDate)) throw new RangeError(`${date} lies before the due date`);
  return balanceAt(momentBefore(timeline.moments, day), day);
}
