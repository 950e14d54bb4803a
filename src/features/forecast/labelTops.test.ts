import { describe, expect, test } from 'vitest';
import { labelTops } from './labelTops.ts';

const ROOM = { room: 250, labelHeight: 34 };

describe('the names of the bundles', () => {
  test('stand beside the ends of their lines', () => {
    expect(labelTops([100, 50], ROOM)).toEqual([83, 33]);
  });

  test('one that lies on the foot is pushed up, the others stay where they are', () => {
    expect(labelTops([40, 170, 252], ROOM)).toEqual([23, 153, 216]);
  });

  test('are pushed apart where their lines end together, down from the top and up from the foot', () => {
    expect(labelTops([5, 6], ROOM)).toEqual([0, 34]);
    expect(labelTops([250, 249, 248], ROOM)).toEqual([216, 182, 148]);
  });
});
