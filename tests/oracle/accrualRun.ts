/** An accumulator of fen-days at one rate for one account. */

import type { Account } from './caseFile';
import { roundHalfUp, type Fraction } from './fraction';

export interface AccrualRun {
  name: 'principal' | 'contract' | 'compound' | 'doubled' | 'plan';
  account: Account;
  rate: Fraction;
  fenDays: bigint;
  /** whether it is running at all */
  runs: boolean;
}

export function runValue(run: { fenDays: bigint; rate: Fraction }): bigint {
  return roundHalfUp(run.fenDays * run.rate.n, run.rate.d);
}
