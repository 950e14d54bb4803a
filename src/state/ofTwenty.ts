import type { Chance } from '../engine/index.ts';

/** Of twenty, as many as the estimate says; at least one, since none would be a promise, unless the person says none. */
export function ofTwenty({ likely }: Chance): number {
  return Math.max(Math.sign(likely.numerator), Math.round((20 * likely.numerator) / likely.denominator));
}

/** `1/4`: the exact share, for whoever reads the figure by machine. */
export function exactShare({ likely }: Chance): string {
  return `${String(likely.numerator)}/${String(likely.denominator)}`;
}
