import { addMonthsClamped, type LocalDate } from '../calendar/localDate.ts';
import { roundedSum } from '../money/exactSum.ts';
import { levelInstalment } from '../money/levelInstalment.ts';
import { multiplyRates, rate, smallerRate, type Rate } from '../money/rate.ts';
import { floorDivide, roundHalfUp, roundHalfUpBig } from '../money/round.ts';
import type { Arithmetic, LevelInstalmentTerms, Product, ProportionalFee } from './arithmetic.ts';

/**
 * The exact product of two whole numbers.
 * @throws RangeError if it is not a safe integer: the gate refuses cases that could come to this
 */
function product(left: number, right: number): number {
  const result = left * right;
  if (!Number.isSafeInteger(result)) throw new RangeError(`beyond exact whole numbers: ${left} × ${right}`);
  return result;
}

/** Days from the agreement to the first instalment, and from each to the next. */
export function instalmentDays(start: LocalDate, firstMonth: number, count: number): number[] {
  const days: number[] = [];
  let previous = start;
  for (let index = 0; index < count; index += 1) {
    const date = addMonthsClamped(start, firstMonth + index);
    days.push(date - previous);
    previous = date;
  }
  return days;
}

/** The largest whole `x` with `x + roundHalfUp(feeAtLower + rate × (settledBefore + x − lower)) ≤ available`. */
function largestWithFee(terms: ProportionalFee<number, Rate>): number {
  const { numerator, denominator } = terms.rate;
  const room = 2 * denominator * (terms.available - terms.feeAtLower) + denominator;
  const dividend = room - 2 * numerator * (terms.settledBefore - terms.lower);
  return floorDivide(dividend - 1, 2 * (denominator + numerator));
}

/** Plain numbers: the interpretation that timelines, forecasts and sliders use. */
export const plainArithmetic: Arithmetic<number, Rate> = {
  tracing: false,
  zero: 0,
  value: (of) => of,
  rate: (of) => of,
  literal: (value) => value,
  field: (_path, _unit, value) => value,
  rule: (_reading, _unit, value) => value,
  ratioField: (_path, _unit, value) => value,
  ratioRule: (_reading, _unit, value) => value,
  plus: (left, right) => left + right,
  minus: (left, right) => left - right,
  smaller: (left, right) => (left <= right ? left : right),
  larger: (left, right) => (left >= right ? left : right),
  times: product,
  daysBetween: (earlier, later) => later - earlier,
  addDays: (date, days) => date + days,
  addMonths: (date, months) => addMonthsClamped(date as LocalDate, months),
  rounded: roundHalfUp,
  roundedSum(
    added: readonly Product<number, Rate>[],
    subtracted: readonly Product<number, Rate>[],
    fixed: number,
  ): number {
    const quantities = added.map(({ quantity }) => quantity);
    const rates = added.map((product) => product.rate);
    for (const product of subtracted) {
      quantities.push(-product.quantity);
      rates.push(product.rate);
    }
    return roundedSum(fixed, quantities, rates);
  },
  proportion: (amount, part, whole) => roundHalfUpBig(BigInt(amount) * BigInt(part), BigInt(whole)),
  floorDivide,
  largestWithFee,
  levelInstalment: ({ balance, costs, ratePerDay, start, firstMonth, count }: LevelInstalmentTerms<number, Rate>) =>
    levelInstalment({ balance, costs, ratePerDay, days: instalmentDays(start as LocalDate, firstMonth, count) }),
  timesRatio: multiplyRates,
  dividedRatio: (ratio, divisor) => multiplyRates(ratio, rate(1, divisor)),
  smallerRatio: smallerRate,
  named: (_label, _unit, figure) => figure,
  namedRatio: (_label, _unit, figure) => figure,
  remembered: (_label, _unit, figure) => figure,
};
