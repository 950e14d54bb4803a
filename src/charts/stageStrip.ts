/** A stretch of the strip above the plot, in px. */
export interface StripBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A name over one band, or over several that it joins. */
export interface StripName {
  readonly text: string;
  /** The middle of the name. */
  readonly x: number;
  readonly width: number;
  /** The middle of the band or bands under it. */
  readonly centre: number;
}

export interface StripOptions {
  readonly left: number;
  readonly right: number;
  readonly widthOf: (text: string) => number;
  /** First and last name of joined bands as one. */
  readonly join: (first: string, last: string) => string;
}

/** How far a name may be pushed off the middle of its band. */
export const LONGEST_PUSH = 10;
const NAME_GAP = 6;

interface Group {
  readonly first: StripBand;
  readonly last: StripBand;
}

function named({ first, last }: Group, join: StripOptions['join']): string {
  return first === last ? first.name : join(first.name, last.name);
}

/** Each name in the middle of what its neighbours and the edges leave it, or undefined where a push would be too long. */
function placeNames(groups: readonly Group[], { left, right, widthOf, join }: StripOptions): StripName[] | undefined {
  const names = groups.map((group) => {
    const text = named(group, join);
    const width = widthOf(text);
    const centre = (group.first.from + group.last.to) / 2;
    const lowest = Math.max(centre - LONGEST_PUSH, left + width / 2);
    const highest = Math.min(centre + LONGEST_PUSH, right - width / 2);
    return { text, width, centre, lowest, highest };
  });
  const leftmost: number[] = [];
  for (const [index, { lowest, width }] of names.entries()) {
    const before = names[index - 1];
    const edge =
      before === undefined ? -Infinity : (leftmost[index - 1] ?? 0) + before.width / 2 + NAME_GAP + width / 2;
    leftmost.push(Math.max(lowest, edge));
  }
  if (names.some(({ highest }, index) => (leftmost[index] ?? 0) > highest)) return undefined;
  const rightmost: number[] = names.map(({ highest }) => highest);
  for (let index = names.length - 2; index >= 0; index -= 1) {
    const [name, after] = [names[index], names[index + 1]];
    if (name === undefined || after === undefined) continue;
    const edge = (rightmost[index + 1] ?? 0) - after.width / 2 - NAME_GAP - name.width / 2;
    rightmost[index] = Math.min(name.highest, edge);
  }
  // Between two fair arrangements every mean is fair; a name that nobody pushes stays in the middle.
  return names.map(({ text, width, centre }, index) => {
    const x = ((leftmost[index] ?? centre) + (rightmost[index] ?? centre)) / 2;
    return { text, width, centre, x };
  });
}

function joinNarrowest(groups: readonly Group[]): Group[] {
  const widths = groups.map(({ first, last }) => last.to - first.from);
  const narrowest = widths.indexOf(Math.min(...widths));
  const [before, after] = [widths[narrowest - 1] ?? Infinity, widths[narrowest + 1] ?? Infinity];
  const start = before <= after ? narrowest - 1 : narrowest;
  return groups.flatMap((group, index) => {
    if (index === start + 1) return [];
    const next = groups[index + 1];
    return index === start && next !== undefined ? [{ first: group.first, last: next.last }] : [group];
  });
}

/**
 * The names over the bands: in the middle of each, neighbours push each other by at most 10 px; where that is not enough
 * the narrowest band joins its narrower neighbour. A single name that is wider than the strip is left out.
 */
export function stripNames(bands: readonly StripBand[], options: StripOptions): StripName[] {
  let groups: Group[] = bands.map((band) => ({ first: band, last: band }));
  while (groups.length > 0) {
    const names = placeNames(groups, options);
    if (names !== undefined) return names;
    if (groups.length === 1) {
      const [group] = groups;
      if (group === undefined) return [];
      const text = named(group, options.join);
      const width = options.widthOf(text);
      const centre = (group.first.from + group.last.to) / 2;
      const x = Math.min(Math.max(centre, options.left + width / 2), options.right - width / 2);
      return width <= options.right - options.left ? [{ text, width, centre, x }] : [];
    }
    groups = joinNarrowest(groups);
  }
  return [];
}
