import type { Account, IsoDate, Posting } from '../../src/engine/index.ts';

/** What is outstanding on each account, as posted, in fen. */
export type LedgerSums = Partial<Record<Account, number>>;

/** Charges and waivers that come back go up, all else goes down. */
export function signedAmount({ kind, amount }: Posting): number {
  return kind === 'charge' || kind === 'reinstatement' ? amount : -amount;
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The postings added up, account by account, up to and with the last day. */
export function postedUpTo(postings: readonly Posting[], last: IsoDate): LedgerSums {
  const sums: LedgerSums = {};
  for (const posting of postings) {
    if (posting.date > last) break;
    sums[posting.account] = (sums[posting.account] ?? 0) + signedAmount(posting);
  }
  return sums;
}
