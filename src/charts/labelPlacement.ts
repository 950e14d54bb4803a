import {
  boxAround,
  boxesMeet,
  boxOfLine,
  isWithin,
  polylineMeets,
  segmentMeets,
  type Box,
  type Place,
} from './geometry.ts';

/** An event on a curve that wants a label. */
export interface Marker extends Place {
  readonly radius: number;
  readonly width: number;
}

/** Where a label stands, with the thin line to its marker. */
export interface PlacedLabel {
  /** Which of the markers. */
  readonly index: number;
  /** The text alone. */
  readonly box: Box;
  readonly side: 'upLeft' | 'downRight';
  /** From the marker's edge over the corner to the text. */
  readonly elbow: readonly Place[];
}

export interface Surroundings {
  readonly markers: readonly Marker[];
  /** What a label may not touch. */
  readonly curves: readonly (readonly Place[])[];
  readonly taken: readonly Box[];
  readonly bounds: Box;
  readonly textHeight: number;
  /** Where labels may stand, in the order of trying; both sides unless told. */
  readonly sides?: readonly PlacedLabel['side'][];
}

/** Labels with a place, and the markers that are left to the table. */
export interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly left: readonly number[];
}

const BOTH_SIDES: readonly PlacedLabel['side'][] = ['upLeft', 'downRight'];
const STEP = 17;
const TRIES = 8;
const FIRST_DISTANCE = 20;
const PADDING = 3;
const ELBOW_PADDING = 9;
const ELBOW_REACH = 4;

function candidate(
  marker: Marker,
  side: PlacedLabel['side'],
  distance: number,
  height: number,
): Omit<PlacedLabel, 'index'> {
  const { x, y, radius, width } = marker;
  const isUp = side === 'upLeft';
  const middle = isUp ? y - distance : y + distance;
  const left = isUp ? x - ELBOW_PADDING - width : x + ELBOW_PADDING;
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  const tip = isUp ? x - ELBOW_PADDING + ELBOW_REACH / 2 : x + ELBOW_PADDING - ELBOW_REACH / 2;
  const elbow = [
    { x, y: isUp ? y - radius : y + radius },
    { x, y: middle },
    { x: tip, y: middle },
  ];
  return { box, side, elbow };
}

/** The text with the room around it, as far as the elbow. */
function roomOf({ box, side }: Omit<PlacedLabel, 'index'>): Box {
  const isUp = side === 'upLeft';
  return {
    left: box.left - (isUp ? PADDING : ELBOW_PADDING - 1),
    right: box.right + (isUp ? ELBOW_PADDING - 1 : PADDING),
    top: box.top - PADDING,
    bottom: box.bottom + PADDING,
  };
}

function pieces(line: readonly Place[]): [Place, Place][] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    return from === undefined ? [] : [[from, to]];
  });
}

/**
 * Places labels in the order of the markers: up and left of its marker, down and right, then the same further away.
 * No label touches a label, a marker, a curve, an elbow, what is taken, or the edge.
 */
export function placeLabels({
  markers,
  curves,
  taken,
  bounds,
  textHeight,
  sides = BOTH_SIDES,
}: Surroundings): Placement {
  const labels: PlacedLabel[] = [];
  const left: number[] = [];
  const isFree = (place: Omit<PlacedLabel, 'index'>, own: number): boolean => {
    const room = roomOf(place);
    if (!isWithin(room, bounds) || taken.some((box) => boxesMeet(room, box))) return false;
    if (curves.some((curve) => polylineMeets(curve, room))) return false;
    if (markers.some((marker) => boxesMeet(room, boxAround(marker, marker.radius + 1)))) return false;
    const ownElbow = pieces(place.elbow);
    const elbowBox = boxOfLine(place.elbow);
    if (taken.some((box) => boxesMeet(elbowBox, box) && ownElbow.some(([from, to]) => segmentMeets(from, to, box)))) {
      return false;
    }
    const crossesMarker = markers.some(
      (marker, index) =>
        index !== own && ownElbow.some(([from, to]) => segmentMeets(from, to, boxAround(marker, marker.radius + 1))),
    );
    if (crossesMarker) return false;
    return labels.every((label) => {
      const other = roomOf(label);
      const otherElbow = boxOfLine(label.elbow);
      return (
        !boxesMeet(room, other) &&
        !pieces(label.elbow).some(([from, to]) => segmentMeets(from, to, room)) &&
        !ownElbow.some(([from, to]) => segmentMeets(from, to, other) || segmentMeets(from, to, otherElbow))
      );
    });
  };
  markers.forEach((marker, index) => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      for (const side of sides) {
        const place = candidate(marker, side, FIRST_DISTANCE + attempt * STEP, textHeight);
        if (!isFree(place, index)) continue;
        labels.push({ index, ...place });
        return;
      }
    }
    left.push(index);
  });
  return { labels, left };
}
