import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_PUSH, stripNames, type StripBand } from './stageStrip.ts';

const options = {
  left: 0,
  right: 300,
  widthOf: (text: string) => text.length * 12,
  join: (first: string, last: string) => `${first}–${last}`,
};

function bandsOf(widths: readonly number[]): StripBand[] {
  let from = 0;
  return widths.map((width, index) => {
    const band = { name: ['催收', '调解', '诉讼', '强制执行', '终本'][index] ?? '已还清', from, to: from + width };
    from += width;
    return band;
  });
}

describe('stripNames', () => {
  test('stand in the middle where there is room', () => {
    const names = stripNames(bandsOf([100, 100, 100]), options);
    expect(names.map(({ x }) => x)).toEqual([50, 150, 250]);
  });

  test('push each other by at most 10 px', () => {
    const names = stripNames(bandsOf([100, 20, 30, 150]), options);
    expect(names.map(({ text }) => text)).toEqual(['催收', '调解', '诉讼', '强制执行']);
    for (const { x, centre } of names) expect(Math.abs(x - centre)).toBeLessThanOrEqual(LONGEST_PUSH);
  });

  test('the narrowest joins its narrower neighbour, first to last', () => {
    const names = stripNames(bandsOf([30, 6, 8, 256]), options);
    expect(names.map(({ text }) => text)).toEqual(['催收–诉讼', '强制执行']);
  });

  test('never overlap, never leave the strip', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }), (widths) => {
        const bands = bandsOf(widths);
        const right = bands.at(-1)?.to ?? 0;
        const names = stripNames(bands, { ...options, right });
        names.forEach(({ x, width }, index) => {
          expect(x - width / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(x + width / 2).toBeLessThanOrEqual(right + 1e-9);
          const after = names[index + 1];
          if (after !== undefined) expect(x + width / 2).toBeLessThanOrEqual(after.x - after.width / 2);
        });
      }),
    );
  });
});
