import { describe, expect, test } from 'vitest';
import { onePath } from '../tools/onePath.ts';

describe('an icon as one path', () => {
  test('shapes become the path that runs along them', () => {
    const shapes: [string, Record<string, string>][] = [
      ['circle', { cx: '12', cy: '10', r: '3' }],
      ['line', { x1: '1', x2: '4', y1: '2', y2: '6' }],
      ['rect', { x: '3', y: '4', width: '18', height: '16', rx: '2' }],
      ['polygon', { points: '5 3 19 12 5 21' }],
    ];
    expect(onePath(shapes)).toEqual([
      [
        'path',
        {
          d:
            'M9 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z' +
            'M1 2L4 6' +
            'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z' +
            'M5 3 19 12 5 21z',
        },
      ],
    ]);
  });

  test('a path that starts with a relative step starts where it did', () => {
    expect(
      onePath([
        ['path', { d: 'M4 4h2' }],
        ['path', { d: 'm9 9 3 3' }],
      ]),
    ).toEqual([['path', { d: 'M4 4h2M0 0m9 9 3 3' }]]);
  });

  test('what is filled stays as it was', () => {
    const key: [string, Record<string, string>][] = [
      ['path', { d: 'M2 2h3' }],
      ['circle', { cx: '16', cy: '7', r: '1', fill: 'currentColor' }],
    ];
    expect(onePath(key)).toBe(key);
  });
});
