import { floorDivide, roundHalfUpBig } from './round.ts';
import type { Rate } from './rate.ts';

/** A whole number and what lies above it: `numerator / denominator` in [0, 1), unreduced. */
interface MixedNumber {
  readonly whole: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** `fixed + Σ quantities[i] × rates[i]` where every step is exact in plain numbers; undefined where one is not. */
function mixedSum(fixed: number, quantities: readonly number[], rates: readonly Rate[]): MixedNumber | undefined {
  let whole = fixed;
  let numerator = 0;
  let denominator = 1;
  for (const [index, quantity] of quantities.entries()) {
    const rate = rates[index];
    if (rate === undefined) return undefined;
    const product = quantity * rate.numerator;
    const quotient = floorDivide(product, rate.denominator);
    const remainder = product - quotient * rate.denominator;
    whole += quotient;
    if (denominator === rate.denominator) numerator += remainder;
    else {
      numerator = numerator * rate.denominator + remainder * denominator;
      denominator *= rate.denominator;
    }
    const isExact =
      Number.isSafeInteger(product) && Number.isSafeInteger(4 * numerator) && Number.isSafeInteger(4 * denominator);
    if (!isExact) return undefined;
    if (numerator >= denominator) {
      const carried = floorDivide(numerator, denominator);
      whole += carried;
      numerator -= carried * denominator;
    }
  }
  return Number.isSafeInteger(whole) ? { whole, numerator, denominator } : undefined;
}

function bigSum(
  fixed: number,
  quantities: readonly number[],
  rates: readonly Rate[],
): { numerator: bigint; denominator: bigint } {
  let numerator = BigInt(fixed);
  let denominator = 1n;
  for (const [index, quantity] of quantities.entries()) {
    const rate = rates[index];
    if (rate === undefined) throw new RangeError('a quantity without a rate');
    const own = BigInt(rate.denominator);
    numerator = numerator * own + BigInt(quantity) * BigInt(rate.numerator) * denominator;
    denominator *= own;
  }
  return { numerator, denominator };
}

/** `roundHalfUp(fixed + Σ quantities[i] × rates[i])`, exact until the one rounding. */
export function roundedSum(fixed: number, quantities: readonly number[], rates: readonly Rate[]): number {
  const mixed = mixedSum(fixed, quantities, rates);
  if (mixed !== undefined) return mixed.whole + (2 * mixed.numerator >= mixed.denominator ? 1 : 0);
  const { numerator, denominator } = bigSum(fixed, quantities, rates);
  return roundHalfUpBig(numerator, denominator);
}

/** The sign of `fixed + Σ quantities[i] × rates[i]`, exact: negative, 0 or positive. */
export function signOfSum(fixed: number, quantities: readonly number[], rates: readonly Rate[]): number {
  const mixed = mixedSum(fixed, quantities, rates);
  if (mixed !== undefined) return mixed.whole !== 0 ? mixed.whole : mixed.numerator;
  const { numerator } = bigSum(fixed, quantities, rates);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}
