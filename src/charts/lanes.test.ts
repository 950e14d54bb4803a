import { describe, expect, test } from 'vitest';
import { textWidth } from '../i18n/textWidth.ts';
import { dayPlace, drawnBars, fadedPieces, freePieces, placeLabel, TIP, yearTicks, type LaneBar } from './lanes.ts';

const SCALE = { firstDay: 20_000, lastDay: 21_000, width: 500 + TIP };
const BAR: LaneBar = { fill: 'full', from: 20_200, until: 20_600, isPossible: false, range: null };
const SIZE = { textSize: 13, padding: 4 };

describe('bars', () => {
  test('lie between the places of their days', () => {
    expect(drawnBars(SCALE, [BAR])).toEqual([
      { left: 100, right: 300, fill: 'full', isPossible: false, startsBefore: false, runsOn: false },
    ]);
  });

  test('are cut at the left edge, and run into the point beyond the right one', () => {
    const [before, open, beyond] = drawnBars(SCALE, [
      { ...BAR, from: 19_000 },
      { ...BAR, until: null },
      { ...BAR, until: 22_000 },
    ]);
    expect(before).toMatchObject({ left: 0, startsBefore: true, runsOn: false });
    expect(open).toMatchObject({ right: SCALE.width, runsOn: true });
    expect(beyond).toMatchObject({ right: SCALE.width, runsOn: true });
  });

  test('of another time are not drawn, and a single day can still be seen', () => {
    expect(drawnBars(SCALE, [{ ...BAR, from: 21_500, until: null }])).toEqual([]);
    expect(drawnBars(SCALE, [{ ...BAR, from: 19_000, until: 19_500 }])).toEqual([]);
    const [day] = drawnBars(SCALE, [{ ...BAR, until: 20_201 }]);
    expect(day!.right - day!.left).toBeGreaterThanOrEqual(3);
  });
});

describe('fades', () => {
  test('go from the earliest to the latest beginning, as far as the bar does not hide them', () => {
    const range = { earliest: 20_100, latest: 20_800 };
    expect(fadedPieces(SCALE, [{ ...BAR, range }])).toEqual({
      before: [{ left: 50, right: 100 }],
      after: [{ left: 100, right: 400 }],
    });
    expect(fadedPieces(SCALE, [{ ...BAR, range, until: null }]).after).toEqual([]);
    expect(fadedPieces(SCALE, [BAR])).toEqual({ before: [], after: [] });
  });
});

describe('words', () => {
  const bars = drawnBars(SCALE, [BAR]);

  test('stand after the bar where there is room, clear of its fade', () => {
    const label = placeLabel(SCALE, { tone: 'refuse', bars: [BAR], labels: ['182 天'] }, SIZE);
    expect(label).toMatchObject({ text: '182 天', isOnFull: false });
    expect(label!.left).toBeGreaterThan(300);
    const faded = { ...BAR, range: { earliest: 20_100, latest: 20_700 } };
    expect(placeLabel(SCALE, { tone: 'refuse', bars: [faded], labels: ['182 天'] }, SIZE)!.left).toBeGreaterThan(350);
  });

  test('stand on what runs on, in a form that fits, or nowhere', () => {
    const open = { ...BAR, from: 20_800, until: null };
    const long = '2027年11月 – 2029年11月 · 估计';
    expect(placeLabel(SCALE, { tone: 'refuse', bars: [open], labels: [long, '还清为止'] }, SIZE)).toMatchObject({
      text: '还清为止',
      isOnFull: true,
    });
    const narrow = { ...SCALE, width: 80 };
    expect(placeLabel(narrow, { tone: 'refuse', bars: [open], labels: [long] }, SIZE)).toBeNull();
    expect(placeLabel(SCALE, { tone: 'refuse', bars: [], labels: [long] }, SIZE)).toBeNull();
  });

  test('keep to the axis, whatever the bar', () => {
    for (let from = 19_900; from < 21_000; from += 37) {
      for (const until of [from + 20, from + 300, null]) {
        const range = { earliest: from - 100, latest: from + 200 };
        const lane = {
          tone: 'refuse',
          bars: [{ ...BAR, from, until, range }],
          labels: ['可能，不一定 · 法院决定', '到 2033年'],
        } as const;
        const label = placeLabel(SCALE, lane, SIZE);
        if (label === null) continue;
        expect(label.left).toBeGreaterThanOrEqual(0);
        expect(label.left + label.width).toBeLessThanOrEqual(SCALE.width);
        expect(label.width).toBeGreaterThan(textWidth(label.text, SIZE.textSize));
      }
    }
  });

  test('and bars leave the rest to the thin line', () => {
    expect(freePieces(bars, { left: 304, right: 360 }, SCALE.width)).toEqual([
      { left: 0, right: 100 },
      { left: 300, right: 304 },
      { left: 360, right: 500 },
    ]);
    expect(freePieces(drawnBars(SCALE, [{ ...BAR, from: 19_000, until: null }]), null, SCALE.width)).toEqual([]);
  });
});

describe('years', () => {
  const years = (scale: typeof SCALE, taken = { left: 0, right: 0 }) =>
    yearTicks(scale, (year) => `${year}年`, { taken, textSize: 12 });

  test('begin on their first day', () => {
    // Day 20089 is 2025-01-01.
    const ticks = years(SCALE);
    expect(ticks.map(({ place }) => place)).toEqual([20_089, 20_454, 20_819].map((day) => dayPlace(SCALE, day)));
    expect(ticks.map(({ word }) => word?.text)).toEqual(['2025年', '2026年', '2027年']);
  });

  test('give way to today, and to each other', () => {
    const [first] = years(SCALE, { left: 20, right: 55 });
    expect(first?.word?.left).toBe(55);
    const [hidden] = years(SCALE, { left: 20, right: 90 });
    expect(hidden?.word).toBeNull();
    const many = years({ firstDay: 20_000, lastDay: 23_650, width: 180 });
    expect(many).toHaveLength(10);
    const shown = many.flatMap(({ word }) => word ?? []);
    expect(shown.length).toBeGreaterThan(1);
    for (const [index, word] of shown.entries()) {
      const next = shown[index + 1];
      const right = word.left + textWidth(word.text, 12);
      expect(right).toBeLessThanOrEqual(180);
      if (next !== undefined) expect(right).toBeLessThan(next.left);
    }
  });
});
