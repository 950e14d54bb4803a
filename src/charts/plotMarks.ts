import { ruledLine, timeTickMarks, timeWordsAt, valueTickMarks } from './axisMarks.ts';
import { type Mark } from './marks.ts';
import { type RoadStyle } from './plotData.ts';
import { endLineHeight, EVENT_RADIUS, TIP_RADIUS, type LaidRoad, type PlotLayout } from './plotLayout.ts';

/** How each style of road is dashed, and how thick it is beside a full line. */
export const STROKES: Readonly<Record<RoadStyle, { readonly dash?: string; readonly share: number }>> = {
  solid: { share: 1 },
  dashed: { dash: '7 4', share: 1 },
  thin: { share: 0.6 },
  longDash: { dash: '12 4', share: 0.8 },
  dotted: { dash: '2 4', share: 0.8 },
  dashDot: { dash: '10 4 2 4', share: 0.8 },
};

const FADE_OPACITY = 0.2;
const FADE_WIDTH = 12;
const STRIP_GAP = 1;

/** Below the lines: strip, grid, axes, the soft ranges of what is estimated. */
export function backMarks(layout: PlotLayout): Mark[] {
  const { frame, size, bands, bandNames, valueTicks, timeTicks, today } = layout;
  const { plot, stripTop, stripBottom } = frame;
  const marks: Mark[] = [];
  for (const { from, to, tone } of bands) {
    const box = {
      left: from + (from > plot.left ? STRIP_GAP : 0),
      right: Math.max(from + STRIP_GAP * 2, to - (to < plot.right ? STRIP_GAP : 0)),
      top: stripTop,
      bottom: stripBottom,
    };
    marks.push({ kind: 'bar', box, radius: 3, tone });
    if (from > plot.left) {
      marks.push(ruledLine({ x: from, y: stripBottom + 3 }, { x: from, y: plot.bottom }, 'line', 1, '2 3'));
    }
  }
  for (const { text, x } of bandNames) {
    marks.push({
      kind: 'text',
      at: { x, y: stripTop - 6 },
      text,
      size: size.textSize,
      tone: 'ink-2',
      anchor: 'middle',
    });
  }
  marks.push(...valueTickMarks(plot, valueTicks, size.textSize));
  if (!frame.axis.startsAtZero) {
    const { left, bottom } = plot;
    const points = [
      { x: left - 5, y: bottom - 4 },
      { x: left + 4, y: bottom - 7 },
      { x: left - 4, y: bottom - 10 },
      { x: left + 5, y: bottom - 13 },
    ];
    marks.push({ kind: 'line', points, tone: 'edge', width: 1.5 });
  }
  marks.push(...timeTickMarks(plot, timeTicks, size.textSize));
  if (today.isShown) marks.push(ruledLine(today.at, { x: today.at.x, y: plot.bottom }, 'ink', 1.25, '1.5 3'));
  for (const { event, at, range } of layout.events) {
    if (range.length < 2) continue;
    marks.push({
      kind: 'fade',
      id: `fade-${size.width}-${event.roadId}-${event.id}`,
      points: range,
      tone: 'refuse-soft',
      width: FADE_WIDTH,
      opacity: FADE_OPACITY,
      peak: at.x,
    });
  }
  for (const { x, y } of layout.instalments) {
    marks.push({
      kind: 'line',
      points: [
        { x, y: y + 5 },
        { x, y: y + 9 },
      ],
      tone: 'negotiate',
      width: 1.25,
    });
  }
  for (const { road, tip, stopsEarly } of layout.roads) {
    if (!stopsEarly || road.end !== 'paidOff') continue;
    const points = [tip, { x: plot.right, y: tip.y }];
    marks.push({ kind: 'line', points, tone: road.tone, width: size.lineWidth * 0.5, opacity: 0.5 });
  }
  return marks;
}

/** The lines themselves, straight between break points, the leading road above the others. */
export function lineMarks(layout: PlotLayout): Mark[] {
  const { past, roads, size, areSame } = layout;
  // The leading road last, so that it lies above the others.
  const marks = roads.toReversed().flatMap((laid): Mark[] => {
    if (areSame && laid === roads[1]) return [];
    const { dash, share } = STROKES[laid.road.style];
    return [
      {
        kind: 'line',
        points: laid.places,
        tone: laid.road.tone,
        width: size.lineWidth * share,
        ...(dash !== undefined && { dash }),
      },
    ];
  });
  return [...marks, { kind: 'line', points: past, tone: 'ink-2', width: size.lineWidth }];
}

/** The arrowhead of a road that goes on beyond the picture, along its last piece. */
function arrowhead({ places, tip, road }: LaidRoad, width: number): Mark {
  const before = places.findLast(({ x }) => x < tip.x - 1) ?? { x: tip.x - 1, y: tip.y };
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const side = (turn: number) => ({ x: tip.x - 9 * Math.cos(angle + turn), y: tip.y - 9 * Math.sin(angle + turn) });
  return { kind: 'line', points: [side(0.5), tip, side(-0.5)], tone: road.tone, width };
}

function tipMark(laid: LaidRoad, lineWidth: number): Mark {
  const { road, tip } = laid;
  if (road.end === 'paidOff') {
    return { kind: 'square', at: tip, radius: TIP_RADIUS, fill: 'surface', stroke: road.tone, width: 2 };
  }
  return road.end === 'growing'
    ? arrowhead(laid, Math.min(lineWidth, 2))
    : { kind: 'circle', at: tip, radius: 3, fill: road.tone };
}

/** Above the lines: today, events, ends, and all labels with their halo. */
export function frontMarks(layout: PlotLayout): Mark[] {
  const { frame, size, today, roads, areSame } = layout;
  const { plot } = frame;
  const marks: Mark[] = [];
  const [leading] = roads;
  if (areSame && leading !== undefined) {
    const width = Math.max(1, size.lineWidth * 0.4);
    marks.push({ kind: 'line', points: leading.places, tone: 'surface', width, dash: '7 4' });
  }
  if (frame.omittedDays > 0) {
    const start = layout.past[0] ?? { x: plot.left, y: plot.bottom };
    for (const shift of [3, 9]) {
      const at = { x: start.x + shift, y: start.y };
      const points = [
        { x: at.x - 3, y: at.y + 8 },
        { x: at.x + 3, y: at.y - 8 },
      ];
      marks.push(
        { kind: 'line', points, tone: 'surface', width: 5 },
        { kind: 'line', points, tone: 'ink-2', width: 1.5 },
      );
    }
  }
  if (today.isShown) {
    const { x } = today.at;
    const top = plot.bottom + 2;
    const points = [
      { x, y: top },
      { x: x - 4.5, y: top + 7 },
      { x: x + 4.5, y: top + 7 },
    ];
    const at = { x: today.textX, y: timeWordsAt(plot, size.textSize) };
    marks.push(
      { kind: 'circle', at: today.at, radius: 4.5, fill: 'ink', stroke: 'surface', width: 1.5 },
      { kind: 'polygon', points, fill: 'ink' },
      {
        kind: 'text',
        at,
        text: today.text,
        size: size.textSize,
        tone: 'ink',
        anchor: 'middle',
        isBold: true,
        hasHalo: true,
      },
    );
  }
  for (const { elbow } of layout.eventLabels) {
    marks.push({ kind: 'line', points: elbow, tone: 'refuse-soft', width: 1 });
  }
  const toneOf = (id: string) => roads.find(({ road }) => road.id === id)?.road.tone ?? 'refuse';
  for (const { event, at } of layout.events) {
    const stroke = toneOf(event.roadId);
    marks.push({ kind: 'circle', at, radius: EVENT_RADIUS, fill: 'surface', stroke, width: 2 });
  }
  for (const laid of roads) marks.push(tipMark(laid, size.lineWidth));
  for (const { box, side, text, index } of layout.eventLabels) {
    const event = layout.events[index]?.event;
    marks.push({
      kind: 'text',
      at: { x: side === 'upLeft' ? box.right : box.left, y: (box.top + box.bottom) / 2 + size.textSize * 0.36 },
      text,
      size: size.textSize,
      tone: toneOf(event?.roadId ?? ''),
      anchor: side === 'upLeft' ? 'end' : 'start',
      isBold: true,
      hasHalo: true,
    });
  }
  const lineHeight = endLineHeight(size);
  for (const { box, lines, road } of layout.endLabels) {
    lines.forEach((text, index) => {
      marks.push({
        kind: 'text',
        at: { x: box.right, y: box.top + (index + 0.5) * lineHeight + size.labelSize * 0.36 },
        text,
        size: size.labelSize,
        tone: areSame && road === leading?.road ? 'ink' : road.tone,
        anchor: 'end',
        isBold: road.style !== 'thin',
        hasHalo: true,
      });
    });
  }
  return marks;
}
