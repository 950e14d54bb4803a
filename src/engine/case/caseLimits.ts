import { isoDate, localDate } from '../calendar/localDate.ts';
import { LARGEST_PRINCIPAL, SMALLEST_PRINCIPAL } from '../money/fen.ts';

/**
 * What the gate accepts. These are limits of this program (engine.md 2, 8, 10), not of the law:
 * within them every figure stays an exact whole number.
 */
export const CASE_LIMITS = {
  earliestAsOf: isoDate(localDate({ year: 2020, month: 1, day: 1 })),
  latestAsOf: isoDate(localDate({ year: 2035, month: 12, day: 31 })),
  smallestPrincipal: SMALLEST_PRINCIPAL,
  /** Also the largest of every other amount of a case but a payment, in fen. */
  largestAmount: LARGEST_PRINCIPAL,
  /** A payment may be larger than any principal, with its interest: what is too much is surplus. In fen. */
  largestPayment: 100_000_000_000,
  overdueDays: 3_650,
  horizonDays: 10_950,
  remainingInstalments: 360,
  instalments: 60,
  graceMonths: 60,
  /** Days from the as-of date to contact and to agreement, of a stage from its trigger, of interest put in at the start. */
  days: 3_650,
  /** A day on which compounding or late fees end may lie anywhere in the longest road. */
  endsAfterDays: 3_650 + 10_950,
  /** A daily payment for the longest road, and more. */
  payments: 20_000,
  papers: 100,
  assets: 1_000,
  assetNameCharacters: 200,
  /** One fen a fen a day. */
  ratePerDay: 1,
  annualRate: 10,
  capPerYear: 1,
  share: 1,
  /** A reduced rate's denominator, so that a year's rate times 3/2 by 365 days is still exact. */
  rateDenominator: 1_000_000_000_000,
} as const;
