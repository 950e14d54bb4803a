/** The line above which a court cuts: 24 % a year, or four times the LPR of the contract's day. */

import { parseDay } from './civilDay';
import { fraction, type Fraction } from './fraction';

/** one-year LPR in hundredths of a per cent, from its day on */
const loanPrimeRates: [from: string, rate: number][] = [
  ['2019-08-20', 425],
  ['2019-09-20', 420],
  ['2019-11-20', 415],
  ['2020-02-20', 405],
  ['2020-04-20', 385],
  ['2021-12-20', 380],
  ['2022-01-20', 370],
  ['2022-08-22', 365],
  ['2023-06-20', 355],
  ['2023-08-21', 345],
  ['2024-07-22', 335],
  ['2024-10-21', 310],
  ['2025-05-20', 300],
];

/** The last day on which the rate was seen; a private contract may be one month younger. */
export const lastLprSeen = '2026-08-20';

const licensed = fraction(24, 100);

export function capPerYear(creditor: string | undefined, contractDate: string | undefined): Fraction {
  if (creditor !== 'private' || contractDate === undefined) return licensed;
  let cap = licensed;
  for (const [from, rate] of loanPrimeRates) {
    if (parseDay(from) <= parseDay(contractDate)) cap = fraction(4 * rate, 10_000);
  }
  return cap;
}
