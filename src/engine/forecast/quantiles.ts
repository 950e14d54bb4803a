/** The share of the values, in hundredths, up to which each band reaches. */
export const PERCENTILES = [10, 25, 50, 75, 90] as const;

export interface Percentiles {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

function swap(values: Float64Array, left: number, right: number): void {
  const kept = values[left] ?? 0;
  values[left] = values[right] ?? 0;
  values[right] = kept;
}

/** Puts the middle one of three values in the middle. */
function medianOfThree(values: Float64Array, first: number, last: number): number {
  const middle = (first + last) >> 1;
  if ((values[middle] ?? 0) < (values[first] ?? 0)) swap(values, middle, first);
  if ((values[last] ?? 0) < (values[first] ?? 0)) swap(values, last, first);
  if ((values[last] ?? 0) < (values[middle] ?? 0)) swap(values, last, middle);
  return values[middle] ?? 0;
}

/** Moves values about until the one at `place` is where sorting would put it: no smaller one after it, no larger one before. */
function select(values: Float64Array, place: number, from: number): number {
  let first = from;
  let last = values.length - 1;
  while (first < last) {
    const pivot = medianOfThree(values, first, last);
    let left = first;
    let right = last;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      swap(values, left, right);
      left += 1;
      right -= 1;
    }
    if (place <= right) last = right;
    else if (place >= left) first = left;
    else break;
  }
  return values[place] ?? 0;
}

/**
 * The 10th, 25th, 50th, 75th and 90th percentile, each the smallest value that at least that many hundredths of all do not
 * exceed: a value that one of the futures has. Found by selection, without sorting; the values are moved about.
 * @param values at least one
 */
export function percentiles(values: Float64Array): Percentiles {
  let from = 0;
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = PERCENTILES.map((hundredths) => {
    const place = Math.ceil((values.length * hundredths) / 100) - 1;
    const value = select(values, place, from);
    from = place;
    return value;
  });
  return { p10, p25, p50, p75, p90 };
}
