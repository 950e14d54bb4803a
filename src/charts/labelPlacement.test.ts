import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, boxesMeet, isWithin, polylineMeets, segmentMeets } from './geometry.ts';
import { placeLabels, type Marker } from './labelPlacement.ts';

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const line = [
  { x: 0, y: 280 },
  { x: 400, y: 40 },
];
const at = (x: number, width = 50): Marker => ({ x, y: 280 - 0.6 * x, radius: 5, width });

describe('placeLabels', () => {
  test('the first place is up and left of the marker, the next down and right', () => {
    const { labels, left } = placeLabels({
      markers: [at(200), at(212)],
      curves: [line],
      taken: [],
      bounds,
      textHeight: 14,
    });
    expect(left).toEqual([]);
    expect(labels.map(({ side }) => side)).toEqual(['upLeft', 'downRight']);
  });

  test('what finds no place is left out', () => {
    const { labels, left } = placeLabels({
      markers: [at(200)],
      curves: [],
      taken: [bounds],
      bounds,
      textHeight: 14,
    });
    expect(labels).toEqual([]);
    expect(left).toEqual([0]);
  });

  test('a label touches no label, marker, curve, elbow, taken place or edge', () => {
    const markers = fc.array(fc.tuple(fc.integer({ min: 5, max: 395 }), fc.integer({ min: 20, max: 120 })), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(markers, (places) => {
        const sorted = places.toSorted(([left], [right]) => left - right).map(([x, width]) => at(x, width));
        const taken = [{ left: 250, top: 20, right: 400, bottom: 40 }];
        const { labels, left } = placeLabels({ markers: sorted, curves: [line], taken, bounds, textHeight: 14 });
        expect(labels.length + left.length).toBe(sorted.length);
        labels.forEach(({ box, index, elbow }, place) => {
          expect(isWithin(box, bounds)).toBe(true);
          expect(polylineMeets(line, box)).toBe(false);
          for (const other of taken) expect(boxesMeet(box, other)).toBe(false);
          for (const marker of sorted) expect(boxesMeet(box, boxAround(marker, marker.radius))).toBe(false);
          for (const other of labels.slice(place + 1)) {
            expect(boxesMeet(box, other.box)).toBe(false);
            expect(polylineMeets(other.elbow, box)).toBe(false);
            expect(polylineMeets(elbow, other.box)).toBe(false);
          }
          expect(elbow[0]?.x).toBe(sorted[index]?.x);
        });
      }),
    );
  });
});

test('segments and boxes', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  expect(segmentMeets({ x: 0, y: 0 }, { x: 30, y: 30 }, box)).toBe(true);
  expect(segmentMeets({ x: 0, y: 0 }, { x: 30, y: 5 }, box)).toBe(false);
  expect(segmentMeets({ x: 15, y: 0 }, { x: 15, y: 9 }, box)).toBe(false);
});
