/** The postings of a road and what they leave outstanding. */

import { accounts, type Account, type Kind } from './caseFile';
import type { Day } from './civilDay';

export interface Posting {
  day: Day;
  account: Account;
  kind: Kind;
  amount: bigint;
}

export type Balances = Record<Account, bigint>;

export function noBalances(): Balances {
  return Object.fromEntries(accounts.map((account) => [account, 0n])) as Balances;
}

const raises: ReadonlySet<Kind> = new Set<Kind>(['charge', 'reinstatement']);

export class Ledger {
  readonly postings: Posting[] = [];
  outstanding: Balances = noBalances();

  post(day: Day, account: Account, kind: Kind, amount: bigint): void {
    if (amount === 0n) return;
    if (amount < 0n) throw new Error(`a negative ${kind} on ${account}`);
    const left = this.outstanding[account] + (raises.has(kind) ? amount : -amount);
    if (left < 0n) throw new Error(`more than is outstanding: ${kind} on ${account}`);
    this.postings.push({ day, account, kind, amount });
    this.outstanding = { ...this.outstanding, [account]: left };
  }

  total(): bigint {
    return accounts.reduce((sum, account) => sum + this.outstanding[account], 0n);
  }

  sum(kinds: Kind[], account?: Account): bigint {
    let sum = 0n;
    for (const posting of this.postings) {
      if (kinds.includes(posting.kind) && (account === undefined || posting.account === account)) sum += posting.amount;
    }
    return sum;
  }
}
