import type { Account, IsoDate, Posting, Timeline } from '../../src/engine/index.ts';
import { signedAmount } from './ledgerSums.ts';

/** Each posting without its amount, and whether it leaves anything on its account. */
function withoutAmounts(postings: readonly Posting[]): unknown[] {
  const balances: Partial<Record<Account, number>> = {};
  return postings.map((posting) => {
    const { date, account, kind } = posting;
    const balance = (balances[account] ?? 0) + signedAmount(posting);
    balances[account] = balance;
    return [date, account, kind, balance === 0];
  });
}

/** The first day on which the most is paid and taken; undefined where nothing is. */
function dearestDay(postings: readonly Posting[]): IsoDate | undefined {
  const paid = new Map<IsoDate, number>();
  for (const { date, kind, amount } of postings) {
    if (kind === 'payment' || kind === 'recovery') paid.set(date, (paid.get(date) ?? 0) + amount);
  }
  const most = Math.max(...paid.values());
  return [...paid].find(([, amount]) => amount === most)?.[0];
}

/** What happens on a road and when, what is settled whole by it, and which day is the dearest: all but the amounts. */
export function eventsOf({ postings, stages, agreedOn, brokenOn, end }: Timeline): unknown {
  const days = [agreedOn, brokenOn, end, dearestDay(postings)];
  return [withoutAmounts(postings), stages.map(({ id, on }) => [id, on]), days];
}
