/** Exact rational numbers. Nothing here ever touches a floating point number. */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  let num = BigInt(n);
  let den = BigInt(d);
  if (den < 0n) [num, den] = [-num, -den];
  const g = gcd(num, den);
  return g === 0n ? { n: 0n, d: 1n } : { n: num / g, d: den / g };
}

/** "1/2000", "0.0004", "3" */
export function parseFraction(text: string): Fraction {
  const [top, bottom] = text.trim().split('/') as [string, string?];
  const one = (part: string): Fraction => {
    const [whole, decimals = ''] = part.trim().split('.') as [string, string?];
    return fraction(BigInt((whole === '' ? '0' : whole) + decimals), 10n ** BigInt(decimals.length));
  };
  return bottom === undefined ? one(top) : divide(one(top), one(bottom));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function isAtLeast(a: Fraction, b: Fraction): boolean {
  return a.n * b.d >= b.n * a.d;
}

export function lower(a: Fraction, b: Fraction): Fraction {
  return isAtLeast(a, b) ? b : a;
}

export const zero = fraction(0n);

/** floor(n / d), for a positive d */
export function floorDivide(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n % d < 0n ? q - 1n : q;
}

/** n / d to the nearest whole number, a half upwards */
export function roundHalfUp(n: bigint, d: bigint): bigint {
  return floorDivide(2n * n + d, 2n * d);
}

/** amount × share, rounded half up */
export function shareOf(amount: bigint, share: Fraction): bigint {
  return roundHalfUp(amount * share.n, share.d);
}
