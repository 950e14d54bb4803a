import { balanceOn, type Account, type Posting, type Timeline } from '../../src/engine/index.ts';
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

/** How many instalments a plan has: as offered, or as many as there are fen; none without a plan. */
function instalments(timeline: Timeline): number {
  const { agreedOn, case: told } = timeline;
  if (agreedOn === null) return 0;
  return Math.min(balanceOn(timeline, agreedOn).owed, told.negotiate?.instalments ?? 24);
}

/**
 * What happens on a road and when, and what is settled whole by it: all but the amounts. Some of it leaves no
 * posting, such as an end of compounding where nothing was billed: the moments have its day.
 */
export function eventsOf(timeline: Timeline): unknown {
  const { postings, stages, moments, agreedOn, brokenOn } = timeline;
  const compoundingEnds = moments[0]?.contract.compoundingEnds;
  const days = [agreedOn, brokenOn, compoundingEnds, ...moments.map(({ today }) => today)];
  return [withoutAmounts(postings), stages.map(({ id, on }) => [id, on]), days, instalments(timeline)];
}
