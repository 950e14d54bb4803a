import type { Account, Posting, Timeline } from '../../src/engine/index.ts';
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

/** What happens on a road and when, and what is settled whole by it: all but the amounts. */
export function eventsOf({ postings, stages, agreedOn, brokenOn, end }: Timeline): unknown {
  return [withoutAmounts(postings), stages.map(({ id, on }) => [id, on]), agreedOn, brokenOn, end];
}
