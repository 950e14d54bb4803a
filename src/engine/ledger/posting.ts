import type { IsoDate } from '../calendar/localDate.ts';
import type { RuleId } from '../rules/ruleBook.ts';
import type { Account } from './account.ts';

/** Up: charge, reinstatement. Down: payment, recovery (taken by enforcement), waiver, reduction (not upheld by the court). */
export type PostingKind = 'charge' | 'payment' | 'recovery' | 'waiver' | 'reduction' | 'reinstatement';

/** One line of the ledger; `amount` is positive, in fen, and `kind` says its direction. */
export interface Posting {
  readonly date: IsoDate;
  readonly account: Account;
  readonly kind: PostingKind;
  readonly amount: number;
  readonly rules: readonly RuleId[];
}
