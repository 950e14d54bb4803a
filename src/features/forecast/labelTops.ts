interface LabelRoom {
  /** From the top of the chart down to its foot, in px. */
  readonly room: number;
  readonly labelHeight: number;
}

/**
 * Where names stand right of the ends of their lines, in px from the top: beside the end where there is room, pushed down by
 * the name above, and up from the foot, so that none covers another and those that are free stay where they belong.
 */
export function labelTops(ends: readonly number[], { room, labelHeight }: LabelRoom): readonly number[] {
  const order = ends.map((end, place) => ({ end, place })).sort((one, other) => one.end - other.end);
  const tops: number[] = [];
  let free = 0;
  for (const { end, place } of order) {
    tops[place] = Math.max(free, end - labelHeight / 2);
    free = tops[place] + labelHeight;
  }
  let lowest = room - labelHeight;
  for (const { place } of order.toReversed()) {
    tops[place] = Math.max(0, Math.min(tops[place] ?? 0, lowest));
    lowest = tops[place] - labelHeight;
  }
  return tops;
}
