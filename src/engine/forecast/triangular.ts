/** An estimate as it is drawn: from `low` to `high`, most often near `mode`. */
export interface Spread {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The triangular distribution's value for a uniform number from 0, below 1. A spread of one point is that point: its lot is
 * drawn all the same, so that a changed range changes nothing but what is drawn from it.
 */
export function triangular(uniform: number, { low, mode, high }: Spread): number {
  if (low === high) return low;
  const width = high - low;
  if (uniform < (mode - low) / width) return low + Math.sqrt(uniform * width * (mode - low));
  return high - Math.sqrt((1 - uniform) * width * (high - mode));
}

/** The same in whole days, rounded half up. */
export function triangularDays(uniform: number, spread: Spread): number {
  return Math.floor(triangular(uniform, spread) + 0.5);
}
