import type { Rate } from '../money/rate.ts';
import type { DerivationUnit } from './derivation.ts';

/** Where a told number stands in the case file, such as `terms.notYetDue`. */
export type CasePath = string;

/** A version of a rule, as it was read for one day. */
export interface RuleReading {
  readonly id: string;
  readonly version: string;
}

/** A quantity times a rate: one summand of an exact sum. */
export interface Product<Whole, Ratio> {
  readonly quantity: Whole;
  readonly rate: Ratio;
}

/** What {@link Arithmetic.levelInstalment} needs: fen, and the days on which instalments fall. */
export interface LevelInstalmentTerms<Whole, Ratio> {
  /** What the plan is about, `costs` in it, in fen. */
  readonly balance: Whole;
  /** The part of it that is settled before plan interest, in fen. */
  readonly costs: Whole;
  readonly ratePerDay: Ratio;
  /** The agreement's day. */
  readonly start: Whole;
  /** Months from `start` to the first instalment. */
  readonly firstMonth: Whole;
  readonly count: Whole;
}

/** What {@link Arithmetic.largestWithFee} needs: money that pays a debt and the proportional fee on what it settles. */
export interface ProportionalFee<Whole, Ratio> {
  /** The money, with the fee on what was settled before added, in fen. */
  readonly available: Whole;
  readonly settledBefore: Whole;
  /** The tier's lower limit and the fee at it, in fen. */
  readonly lower: Whole;
  readonly feeAtLower: Whole;
  readonly rate: Ratio;
}

/**
 * The arithmetic that the whole engine is written in, once. It has two interpretations: plain numbers for speed, and
 * numbers that carry how they came about. So no figure can differ from its explanation.
 *
 * `Whole` is an exact whole number: fen, fen-days, days, a date, a count. `Ratio` is an exact rational: a rate, a share.
 */
export interface Arithmetic<Whole, Ratio> {
  /** Whether derivations are kept; the plain interpretation skips what only they need. */
  readonly tracing: boolean;
  readonly zero: Whole;
  /** The bare number. */
  value(of: Whole): number;
  rate(of: Ratio): Rate;

  /** A whole number that is part of the formula itself, such as the 3 of a third month. */
  literal(value: number): Whole;
  field(path: CasePath, unit: DerivationUnit, value: number): Whole;
  rule(reading: RuleReading, unit: DerivationUnit, value: number, part?: string): Whole;
  ratioField(path: CasePath, unit: DerivationUnit, value: Rate): Ratio;
  ratioRule(reading: RuleReading, unit: DerivationUnit, value: Rate, part?: string): Ratio;

  plus(left: Whole, right: Whole): Whole;
  minus(left: Whole, right: Whole): Whole;
  smaller(left: Whole, right: Whole): Whole;
  larger(left: Whole, right: Whole): Whole;
  /** `base × days`, in fen-days, or any product of two whole numbers. */
  times(base: Whole, days: Whole): Whole;
  daysBetween(earlier: Whole, later: Whole): Whole;
  addDays(date: Whole, days: Whole): Whole;
  /** Clamped to the month's end. */
  addMonths(date: Whole, months: Whole): Whole;

  /** `roundHalfUp(quantity × rate)`. */
  rounded(quantity: Whole, rate: Ratio): Whole;
  /** `roundHalfUp(Σ added − Σ subtracted)`, exact until the one rounding. */
  roundedSum(
    added: readonly Product<Whole, Ratio>[],
    subtracted: readonly Product<Whole, Ratio>[],
    fixed: Whole,
  ): Whole;
  /** `roundHalfUp(amount × part / whole)`. */
  proportion(amount: Whole, part: Whole, whole: Whole): Whole;
  /** `floor(amount / count)`. */
  floorDivide(amount: Whole, count: Whole): Whole;
  /** The largest `x` with `x + roundHalfUp(feeAtLower + rate × (settledBefore + x − lower)) ≤ available`. */
  largestWithFee(terms: ProportionalFee<Whole, Ratio>): Whole;
  /** The smallest amount `A` such that the last of `count` payments is at most `A` when all others pay `A`. */
  levelInstalment(terms: LevelInstalmentTerms<Whole, Ratio>): Whole;

  timesRatio(left: Ratio, right: Ratio): Ratio;
  dividedRatio(ratio: Ratio, divisor: Whole): Ratio;
  smallerRatio(left: Ratio, right: Ratio): Ratio;

  /** Gives a figure its name; it can be opened, and is shown as a step of what is built on it. */
  named(label: string, unit: DerivationUnit, figure: Whole): Whole;
  namedRatio(label: string, unit: DerivationUnit, figure: Ratio): Ratio;
  /** Like `named`, and a step that later figures build on as one input, so that explanations stay as small as the story is long. */
  remembered(label: string, unit: DerivationUnit, figure: Whole): Whole;
}
