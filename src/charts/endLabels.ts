import { boxesMeet, isWithin, polylineMeets, segmentMeets, type Box, type Place } from './geometry.ts';

/** A road's end that wants its name and total. */
export interface RoadTip extends Place {
  /** In one line. */
  readonly width: number;
  /** The wider of the two lines. */
  readonly foldedWidth: number;
  /** Whether the line stops before the right edge. */
  readonly stopsEarly: boolean;
  /** The line that ends here. */
  readonly line: readonly Place[];
  /** The other roads' lines: none of them may lie between the label and this end. */
  readonly others: readonly (readonly Place[])[];
}

/** A label's place; folded: the name above the amount. */
export interface EndPlace {
  readonly box: Box;
  /** Where it belongs to: the end, or a place further back on the line. */
  readonly anchor: Place;
  readonly isFolded: boolean;
}

export interface EndLabelOptions {
  readonly curves: readonly (readonly Place[])[];
  readonly taken: readonly Box[];
  readonly bounds: Box;
  /** Of one line. */
  readonly lineHeight: number;
}

const DISTANCE = 8;
const BESIDE = 12;
const STEP = 4;
const TRIES = 80;

/** Where a label may stand along its line when the end is crowded, as shares of the width. */
const SHARES_ALONG = [0.8, 0.7, 0.6, 0.55, 0.5, 0.4, 0.3];

function placeAt(line: readonly Place[], x: number): Place | undefined {
  const after = line.findIndex((place) => place.x >= x);
  const [from, to] = [line[after - 1], line[after]];
  if (from === undefined || to === undefined) return undefined;
  return { x, y: from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) };
}

function* candidates(tip: RoadTip, isFolded: boolean, { bounds, lineHeight }: EndLabelOptions): Generator<EndPlace> {
  const width = isFolded ? tip.foldedWidth : tip.width;
  const height = isFolded ? lineHeight * 2 : lineHeight;
  const at = (left: number, middle: number, anchor: Place = tip): EndPlace => ({
    isFolded,
    anchor,
    box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
  });
  const flush = bounds.right - width;
  const above = tip.y - DISTANCE - height / 2;
  const below = tip.y + DISTANCE + height / 2;
  yield at(flush, above);
  if (tip.stopsEarly) yield at(tip.x + BESIDE, tip.y);
  yield at(flush, below);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    yield at(flush, above - attempt * STEP);
    yield at(flush, below + attempt * STEP);
  }
  for (const share of SHARES_ALONG) {
    const x = bounds.left + share * (bounds.right - bounds.left);
    const anchor = placeAt(tip.line, x);
    if (anchor === undefined) continue;
    yield at(x - width / 2, anchor.y - DISTANCE - height / 2, anchor);
    yield at(x - width / 2, anchor.y + DISTANCE + height / 2, anchor);
  }
}

/** Whether another road's line runs between a label and the end that it names. */
function isCutOff({ box, anchor }: EndPlace, tip: RoadTip): boolean {
  const x = Math.min(anchor.x, box.right) - 1;
  const from = { x, y: anchor.y };
  const to = { x, y: box.top > anchor.y ? box.top : Math.min(box.bottom, anchor.y) };
  const between = { left: x - 1, right: x + 1, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
  if (between.bottom <= between.top) return false;
  return tip.others.some((curve) =>
    curve.some((place, index) => segmentMeets(curve[index - 1] ?? place, place, between)),
  );
}

/**
 * A place for each road's label, instead of a legend: above the line's end, beside it where the line stops early, below,
 * then further away; folded into two lines where one finds no place. Only where the picture is too full for all that may a
 * label cross a curve (it has a halo), but never another label.
 */
export function placeEndLabels(tips: readonly RoadTip[], options: EndLabelOptions): EndPlace[] {
  const placed: EndPlace[] = [];
  for (const tip of tips) {
    const all = [...candidates(tip, false, options), ...candidates(tip, true, options)];
    const isApart = ({ box }: EndPlace) =>
      isWithin(box, options.bounds) && !placed.some((other) => boxesMeet(box, other.box));
    const isFree = (place: EndPlace) =>
      isApart(place) &&
      !options.taken.some((other) => boxesMeet(place.box, other)) &&
      !options.curves.some((curve) => polylineMeets(curve, place.box));
    const isOnlyOnItsOwn = (place: EndPlace) =>
      isApart(place) &&
      !options.taken.some((other) => boxesMeet(place.box, other)) &&
      !tip.others.some((curve) => polylineMeets(curve, place.box));
    const place =
      all.find((candidate) => isFree(candidate) && !isCutOff(candidate, tip)) ??
      all.find((candidate) => isOnlyOnItsOwn(candidate) && !isCutOff(candidate, tip)) ??
      all.find(isFree) ??
      all.find(isApart) ??
      all[0];
    if (place !== undefined) placed.push(place);
  }
  return placed;
}
