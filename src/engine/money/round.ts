import type { Rate } from './rate.ts';

function floorDivideBig(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

function toSafeInteger(value: bigint): number {
  const result = Number(value);
  if (!Number.isSafeInteger(result)) throw new RangeError(`beyond exact whole numbers: ${value}`);
  return result;
}

/**
 * `floor(dividend / divisor)`, exact for safe integers; `divisor` is positive. A quotient below a whole number lies at least
 * `1 / divisor` below it, which is more than half a step of the doubles there: it is never rounded up to it.
 */
export function floorDivide(dividend: number, divisor: number): number {
  // Nothing is never written as −0.
  return Math.floor(dividend / divisor) + 0;
}

/**
 * `quantity × numerator / denominator`, rounded half up (towards +∞), as a whole number.
 * Exact: in safe integers where they hold the product, else in BigInt; both give the same.
 * @param quantity fen-days, fen, or any whole number
 * @throws RangeError if the result is not a safe integer
 */
export function roundHalfUp(quantity: number, { numerator, denominator }: Rate): number {
  const doubled = 2 * quantity * numerator + denominator;
  // Where this is exact, the product in it is, too.
  if (Number.isSafeInteger(doubled)) return floorDivide(doubled, 2 * denominator);
  return roundHalfUpBig(BigInt(quantity) * BigInt(numerator), BigInt(denominator));
}

/** `floor(quantity × numerator / denominator)`, exact. */
export function floorOf(quantity: number, { numerator, denominator }: Rate): number {
  const product = quantity * numerator;
  if (Number.isSafeInteger(product)) return floorDivide(product, denominator);
  return toSafeInteger(floorDivideBig(BigInt(quantity) * BigInt(numerator), BigInt(denominator)));
}

/** `dividend / divisor` rounded half up, for products beyond safe integers. */
export function roundHalfUpBig(dividend: bigint, divisor: bigint): number {
  return toSafeInteger(floorDivideBig(2n * dividend + divisor, 2n * divisor));
}
