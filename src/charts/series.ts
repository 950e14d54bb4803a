/** What is outstanding at the end of a day, in fen; days are counted from 1970-01-01. */
export interface DayBalance {
  readonly day: number;
  readonly owed: number;
  readonly paid: number;
  readonly accounts: Readonly<Partial<Record<string, number>>>;
}

/** What the line shows: paid and still owed · still owed. */
export type LineMeasure = 'burden' | 'owed';

/** One corner of a line; between two of them the line is straight. */
export interface Point {
  readonly day: number;
  /** In fen. */
  readonly value: number;
}

/** One account's layer of the stacked view. */
export interface AccountLayer {
  readonly account: string;
  /** From the foot to the head of the layer, one for each day of the stack. */
  readonly spans: readonly { readonly day: number; readonly from: number; readonly to: number }[];
}

const VALUE: Readonly<Record<LineMeasure, (balance: DayBalance) => number>> = {
  burden: ({ paid, owed }) => paid + owed,
  owed: ({ owed }) => owed,
};

/** The line of one road: one point for each balance, in order. */
export function roadSeries(balances: readonly DayBalance[], measure: LineMeasure): Point[];
/** The layers of one road, the first account lowest; accounts that never hold anything are left out. */
export function roadSeries(
  balances: readonly DayBalance[],
  measure: 'byAccount',
  accounts: readonly string[],
): AccountLayer[];
export function roadSeries(
  balances: readonly DayBalance[],
  measure: LineMeasure | 'byAccount',
  accounts: readonly string[] = [],
): Point[] | AccountLayer[] {
  if (measure !== 'byAccount') {
    const valueOf = VALUE[measure];
    return balances.map((balance) => ({ day: balance.day, value: valueOf(balance) }));
  }
  const used = accounts.filter((account) => balances.some((balance) => (balance.accounts[account] ?? 0) !== 0));
  const feet = balances.map(() => 0);
  return used.map((account) => ({
    account,
    spans: balances.map(({ day, accounts: held }, index) => {
      const from = feet[index] ?? 0;
      const to = from + (held[account] ?? 0);
      feet[index] = to;
      return { day, from, to };
    }),
  }));
}

/** The line's height on a day, straight between its points; outside of them the nearest point's. */
export function valueOn(points: readonly Point[], day: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((points[middle]?.day ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  const before = points[low];
  const after = points[low + 1];
  if (before === undefined) return 0;
  if (after === undefined || day <= before.day) return before.value;
  return before.value + ((after.value - before.value) * (day - before.day)) / (after.day - before.day);
}

/** The sum of lines from a day on, with a corner where any of them has one; past its last point a line stays level. */
export function addedSeries(lines: readonly (readonly Point[])[], from: number): Point[] {
  const days = new Set<number>([from]);
  for (const line of lines) for (const { day } of line) if (day > from) days.add(day);
  const inOrder = [...days].sort((left, right) => left - right);
  const sums = inOrder.map(() => 0);
  for (const line of lines) {
    // Days and corners rise together: one pass through both.
    let corner = 0;
    inOrder.forEach((day, index) => {
      while ((line[corner + 1]?.day ?? Infinity) <= day) corner += 1;
      sums[index] = (sums[index] ?? 0) + valueOn(line.slice(corner, corner + 2), day);
    });
  }
  return inOrder.map((day, index) => ({ day, value: sums[index] ?? 0 }));
}

/** The part of a line between two days, with a point on each of them if the line reaches it. */
export function cutSeries(points: readonly Point[], from: number, to: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.day < from || first.day > to) return [];
  const start = Math.max(from, first.day);
  const end = Math.min(to, last.day);
  const inside = points.filter(({ day }) => day > start && day < end);
  const edge = (day: number): Point => ({ day, value: valueOn(points, day) });
  return start === end ? [edge(start)] : [edge(start), ...inside, edge(end)];
}

/** Whether two lines are the same on every day. */
export function areSameSeries(one: readonly Point[], other: readonly Point[]): boolean {
  const [first, last] = [one[0], one.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.day !== other[0]?.day || last.day !== other.at(-1)?.day) return false;
  return (
    one.every(({ day, value }) => valueOn(other, day) === value) &&
    other.every(({ day, value }) => valueOn(one, day) === value)
  );
}
