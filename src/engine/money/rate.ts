/** An exact rational number: a rate per day, a share, a cap per year. Reduced; the denominator is positive. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

declare const rateTextBrand: unique symbol;

/** A rate as a case file tells it: a fraction `1/2000` or a decimal `0.0005`, known to be readable by {@link readRate}. */
export type RateText = string & { readonly [rateTextBrand]: 'rate' };

const FRACTION = /^(\d{1,15})\/(\d{1,15})$/;
const DECIMAL = /^(\d{1,9})(?:\.(\d{1,12}))?$/;

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/**
 * The reduced rational `numerator / denominator`.
 * @throws RangeError if a part is not a safe integer, or the denominator not positive.
 */
export function rate(numerator: number, denominator: number): Rate {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not an exact rate: ${numerator}/${denominator}`);
  }
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const NO_RATE: Rate = { numerator: 0, denominator: 1 };

/** Reads `1/2000`, `0.0005` or `0`; undefined if it is neither, or divides by zero. */
export function readRate(text: string): Rate | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const denominator = Number(fraction[2]);
    return denominator === 0 ? undefined : rate(Number(fraction[1]), denominator);
  }
  const decimal = DECIMAL.exec(text);
  if (!decimal) return undefined;
  const digits = decimal[2] ?? '';
  const scale = 10 ** digits.length;
  const numerator = Number(decimal[1]) * scale + Number(digits || '0');
  return Number.isSafeInteger(numerator) ? rate(numerator, scale) : undefined;
}

/** `1/2000`, or `3` where it is whole. */
export function rateText(value: Rate): RateText {
  return (value.denominator === 1 ? `${value.numerator}` : `${value.numerator}/${value.denominator}`) as RateText;
}

/** The exact product of two rates. */
export function multiplyRates(left: Rate, right: Rate): Rate {
  const cross = greatestCommonDivisor(left.numerator, right.denominator);
  const other = greatestCommonDivisor(right.numerator, left.denominator);
  return rate(
    (left.numerator / cross) * (right.numerator / other),
    (left.denominator / other) * (right.denominator / cross),
  );
}

/** The exact sum of two rates. */
export function addRates(left: Rate, right: Rate): Rate {
  return rate(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** Negative if `left` is smaller, 0 if they are equal, positive if it is larger. */
export function compareRates(left: Rate, right: Rate): number {
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of two rates; the left one if they are equal. */
export function smallerRate(left: Rate, right: Rate): Rate {
  return compareRates(left, right) <= 0 ? left : right;
}

export function equalRates(left: Rate, right: Rate): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}
