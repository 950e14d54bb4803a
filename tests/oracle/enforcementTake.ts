/** Section 7: what enforcement settles out of the money that it finds, its own fee taken first. */

import { enforcementFee } from './courtFees';

export interface Found {
  money: bigint;
  /** outstanding, enforcement fees left out */
  owed: bigint;
  /** settled by earlier recoveries, enforcement fees left out */
  before: bigint;
}

/** The largest x ≤ owed with x + fee(before + x) − fee(before) ≤ money. */
export function enforcementTake({ money, owed, before }: Found): { settled: bigint; fee: bigint } {
  const feeOf = (settled: bigint): bigint => enforcementFee(before + settled) - enforcementFee(before);
  let settled = 0n;
  let tooMuch = owed + 1n;
  while (tooMuch - settled > 1n) {
    const middle = (settled + tooMuch) / 2n;
    if (middle + feeOf(middle) <= money) settled = middle;
    else tooMuch = middle;
  }
  return { settled, fee: feeOf(settled) };
}
