import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { Account } from './account.ts';

/** An accumulator of fen-days 积数 at one rate for one account. It is exact; rounding happens once, when it closes. */
export interface Run<Whole, Ratio> {
  readonly account: Account;
  rate: Ratio;
  /** What bears interest now, in fen. */
  base: Whole;
  /** The day up to which `fenDays` counts. */
  since: Whole;
  /** Fen-days since the run last closed. */
  fenDays: Whole;
  /** Fen-days since the first day, over all closings. */
  allFenDays: Whole;
}

export function openRun<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  account: Account,
  rate: Ratio,
  since: Whole,
): Run<Whole, Ratio> {
  const { zero } = arithmetic;
  return { account, rate, base: zero, since, fenDays: zero, allFenDays: zero };
}

/** Counts the base's fen-days up to a day. */
export function accrueRun<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  run: Run<Whole, Ratio>,
  date: Whole,
): void {
  if (arithmetic.value(run.base) !== 0 && arithmetic.value(run.since) < arithmetic.value(date)) {
    addFenDays(arithmetic, run, arithmetic.times(run.base, arithmetic.daysBetween(run.since, date)));
  }
  run.since = date;
}

/** Puts fen-days into the run that no passing day brought, such as a card's retroactive interest. */
export function addFenDays<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  run: Run<Whole, Ratio>,
  fenDays: Whole,
): void {
  run.fenDays = arithmetic.plus(run.fenDays, fenDays);
  run.allFenDays = arithmetic.plus(run.allFenDays, fenDays);
}

/** Changes what bears interest from a day on. This closes nothing; where nothing changes, nothing is split. */
export function changeBase<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  run: Run<Whole, Ratio>,
  base: Whole,
  date: Whole,
): void {
  if (arithmetic.value(run.base) === arithmetic.value(base)) return;
  accrueRun(arithmetic, run, date);
  run.base = base;
}

/** What the run comes to on a day, in fen: `roundHalfUp(fenDays × rate)`. It must have accrued up to that day. */
export function runValue<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, run: Run<Whole, Ratio>): Whole {
  if (arithmetic.value(run.fenDays) === 0) return arithmetic.zero;
  const fenDays = arithmetic.named('fenDays', 'fenDays', run.fenDays);
  return arithmetic.named(`charge.${run.account}`, 'fen', arithmetic.rounded(fenDays, run.rate));
}

/** What the run comes to on a later day on which nothing has moved since; the run stays as it is. */
export function runValueOn<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  run: Run<Whole, Ratio>,
  date: Whole,
): Whole {
  let { fenDays } = run;
  if (arithmetic.value(run.base) !== 0 && arithmetic.value(run.since) < arithmetic.value(date)) {
    fenDays = arithmetic.plus(fenDays, arithmetic.times(run.base, arithmetic.daysBetween(run.since, date)));
  }
  return arithmetic.value(fenDays) === 0 ? arithmetic.zero : arithmetic.rounded(fenDays, run.rate);
}
