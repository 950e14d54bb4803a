import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box } from './geometry.ts';
import { type PlotData, type PlotRoad } from './plotData.ts';
import { firstShownDay, type PlotSize } from './plotFrame.ts';
import { overlaps, plotLayout, textBoxes } from './plotLayout.ts';
import { backMarks, frontMarks } from './plotMarks.ts';

const phone: PlotSize = {
  width: 328,
  height: 300,
  language: 'zh-CN',
  textSize: 12,
  labelSize: 14,
  lineWidth: 3,
  hasMonths: false,
};
const desktop: PlotSize = { ...phone, width: 690, height: 380, textSize: 13, hasMonths: true };

function road(id: string, from: number, to: number, endDay: number, end: PlotRoad['end']): PlotRoad {
  return {
    id,
    style: id === 'negotiate' ? 'dashed' : 'solid',
    tone: id === 'negotiate' ? 'negotiate' : 'refuse',
    name: id === 'negotiate' ? '协商分期' : '拒绝，对方起诉',
    shortName: id === 'negotiate' ? '协商' : '被起诉',
    points: [
      { day: 0, value: 1_200_000 },
      { day: 90, value: from },
      { day: endDay, value: to },
    ],
    end,
    endText: '¥12,345.67',
  };
}

function dataOf(ends: readonly number[], eventDays: readonly number[], pastDays = 90): PlotData {
  const lastDay = pastDays + 740;
  return {
    firstDay: 0,
    today: pastDays,
    lastDay,
    roads: [
      road('refuse', 1_254_000, 1_254_000 + (ends[0] ?? 0), lastDay, 'growing'),
      road('negotiate', 1_254_000, 1_254_000 + (ends[1] ?? 0), lastDay, 'paidOff'),
      road('notSued', 1_254_000, 1_254_000 + (ends[2] ?? 0), lastDay, 'growing'),
    ],
    bands: [
      { name: '催收', tone: 'stage-1', from: 0 },
      { name: '调解', tone: 'stage-2', from: pastDays + 90 },
      { name: '诉讼', tone: 'stage-3', from: pastDays + 240 },
    ],
    events: eventDays.map((day, index) => ({
      id: `event${index}`,
      roadId: 'refuse',
      name: '限制消费',
      longName: '限制消费 2028年10月',
      day: pastDays + day,
      earliest: pastDays + day - 60,
      latest: pastDays + day + 300,
      isEstimated: true,
    })),
    instalments: Array.from({ length: 24 }, (_, index) => pastDays + 30 * (index + 1)),
    hidesAmounts: false,
  };
}

describe('plotLayout', () => {
  test('no two labels overlap, none leaves the picture, whatever the roads do', () => {
    const ends = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 3, maxLength: 3 });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 739 }), { maxLength: 7 });
    fc.assert(
      fc.property(ends, days, fc.constantFrom(phone, desktop), (own, eventDays, size) => {
        const layout = plotLayout(
          dataOf(
            own,
            eventDays.toSorted((left, right) => left - right),
          ),
          size,
        );
        expect(overlaps(textBoxes(layout))).toEqual([]);
        const inside = ({ left, right, top, bottom }: Box) =>
          left >= 0 && right <= size.width && top >= 0 && bottom <= size.height;
        expect(textBoxes(layout).every(inside)).toBe(true);
        expect(layout.endLabels).toHaveLength(layout.areSame ? 2 : 3);
        expect(layout.eventLabels.length + layout.unlabelled.length).toBe(eventDays.length);
      }),
      { numRuns: 300 },
    );
  });

  test('equal roads are one line with one label', () => {
    const data = dataOf([100_000, 100_000, 200_000], []);
    const same = { ...data, roads: data.roads.slice(0, 2).map((own) => ({ ...own, end: 'paidOff' as const })) };
    const layout = plotLayout(same, desktop);
    expect(layout.areSame).toBe(true);
    expect(layout.endLabels.map(({ lines }) => lines)).toEqual([['两条路一样 ¥12,345.67']]);
  });

  test('today never gives way: axis words do', () => {
    const layout = plotLayout(dataOf([1_000_000, 0, 500_000], []), phone);
    const { textX } = layout.today;
    for (const { x, text } of layout.timeTicks) if (text !== null) expect(Math.abs(x - textX)).toBeGreaterThan(20);
  });

  test('hidden amounts leave no number on the value axis', () => {
    const layout = plotLayout({ ...dataOf([1_000_000, 0, 500_000], []), hidesAmounts: true }, desktop);
    expect(layout.valueTicks.every(({ text }) => text === '')).toBe(true);
  });

  test('a road that does not end has an arrow, an ended one a square', () => {
    const layout = plotLayout(dataOf([1_000_000, 0, 500_000], []), desktop);
    expect(layout.endLabels.find(({ road: { id } }) => id === 'refuse')?.lines.join(' ')).toMatch(/还在涨$/);
    expect(frontMarks(layout).filter(({ kind }) => kind === 'square')).toHaveLength(1);
    expect(backMarks(layout).some(({ kind }) => kind === 'bar')).toBe(true);
  });
});

describe('firstShownDay', () => {
  test('a short past is whole, a long one gets at most 18 % of the width', () => {
    expect(firstShownDay(0, 90, 828)).toBe(0);
    const first = firstShownDay(0, 3650, 4388);
    expect(first).toBeGreaterThan(0);
    expect((3650 - first) / (4388 - first)).toBeLessThanOrEqual(0.18);
  });

  test('no past at all', () => {
    expect(firstShownDay(0, 0, 738)).toBe(0);
    const layout = plotLayout({ ...dataOf([1_000_000, 0, 500_000], [200], 0) }, desktop);
    expect(layout.today.at.x).toBe(layout.frame.plot.left);
  });
});
