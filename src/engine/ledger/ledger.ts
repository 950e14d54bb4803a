import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { RuleId } from '../rules/ruleBook.ts';
import { ACCOUNTS, type Account } from './account.ts';
import type { PostingKind } from './posting.ts';

/** A posting as the simulation makes it: its date and amount know how they came about. */
export interface LedgerLine<Whole> {
  readonly date: Whole;
  readonly account: Account;
  readonly kind: PostingKind;
  readonly amount: Whole;
  readonly rules: readonly RuleId[];
}

/** What is outstanding on each account, in fen, and every line that made it so. */
export interface Ledger<Whole> {
  readonly balances: Record<Account, Whole>;
  readonly lines: LedgerLine<Whole>[];
}

export function emptyLedger<Whole, Ratio>({ zero }: Arithmetic<Whole, Ratio>): Ledger<Whole> {
  return {
    balances: {
      principal: zero,
      contractInterest: zero,
      penaltyInterest: zero,
      compoundInterest: zero,
      lateFee: zero,
      acceptanceFee: zero,
      preservationFee: zero,
      noticeFee: zero,
      attorneyFee: zero,
      enforcementFee: zero,
      planInterest: zero,
      delayedPerformanceInterest: zero,
    },
    lines: [],
  };
}

/**
 * Writes a line and moves the account's balance. A line of nothing is not written.
 * @throws RangeError if the account would fall below zero: a bug
 */
export function post<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  ledger: Ledger<Whole>,
  line: LedgerLine<Whole>,
): void {
  const amount = arithmetic.value(line.amount);
  if (amount === 0) return;
  const { account, kind } = line;
  const balance = ledger.balances[account];
  if (kind === 'charge' || kind === 'reinstatement') {
    ledger.balances[account] = arithmetic.plus(balance, line.amount);
  } else if (amount === arithmetic.value(balance)) {
    ledger.balances[account] = arithmetic.zero;
  } else {
    ledger.balances[account] = arithmetic.minus(balance, line.amount);
    if (amount > arithmetic.value(balance)) throw new RangeError(`${account} would fall below zero`);
  }
  ledger.lines.push(line);
}

/** Whether nothing is outstanding as posted: no account ever falls below zero. */
export function isSettled<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, { balances }: Ledger<Whole>): boolean {
  for (const account of ACCOUNTS) if (arithmetic.value(balances[account]) !== 0) return false;
  return true;
}

/** Everything outstanding as posted, in fen. */
export function totalBalance<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, ledger: Ledger<Whole>): Whole {
  let total = arithmetic.zero;
  for (const account of ACCOUNTS) {
    const balance = ledger.balances[account];
    if (arithmetic.value(balance) !== 0) total = arithmetic.plus(total, balance);
  }
  return total;
}
