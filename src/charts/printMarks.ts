import { type Box } from './geometry.ts';
import { type Mark, type Tone } from './marks.ts';
import { endLineHeight, type PlotLayout } from './plotLayout.ts';
import { STROKES } from './plotMarks.ts';

/** The piece of stroke before a road's name, and the room that it takes, in px. */
const KEY_LENGTH = 18;
export const KEY_WIDTH = 22;

/** How far apart the strokes of a band's hatch stand, in px: the further a debt has gone, the denser. */
const HATCHES: Readonly<Partial<Record<Tone, number>>> = { 'stage-2': 7, 'stage-3': 3.5 };

function hatch({ left, top, right, bottom }: Box, step: number): Mark[] {
  const height = bottom - top;
  const count = Math.max(0, Math.floor((right - left - height) / step) + 1);
  return Array.from({ length: count }, (_, index): Mark => {
    const x = left + index * step;
    const points = [
      { x, y: bottom },
      { x: x + height, y: top },
    ];
    return { kind: 'line', points, tone: 'ink-2', width: 0.75 };
  });
}

function outline({ left, top, right, bottom }: Box): Mark {
  const points = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: top },
  ];
  return { kind: 'line', points, tone: 'ink-2', width: 0.75 };
}

function middle({ left, top, right, bottom }: Box): Mark {
  const y = (top + bottom) / 2;
  const points = [
    { x: left + 3, y },
    { x: right - 1, y },
  ];
  return { kind: 'line', points, tone: 'ink-2', width: 1, dash: '1 4' };
}

/** A piece of a road's own stroke before its name. */
function keys({ endLabels, size }: PlotLayout): Mark[] {
  return endLabels.map(({ road, box }): Mark => {
    const { dash, share } = STROKES[road.style];
    const y = box.top + endLineHeight(size) / 2;
    const points = [
      { x: box.left, y },
      { x: box.left + KEY_LENGTH, y },
    ];
    return {
      kind: 'line',
      points,
      tone: road.tone,
      width: size.lineWidth * share,
      ...(dash !== undefined && { dash }),
    };
  });
}

/**
 * The same marks for black and white: the bands of the strip, which only a colour tells apart, get an outline and a hatch:
 * empty, wide, narrow, full; dotted once it is paid. Each road's name has a piece of its stroke before it.
 */
export function printMarks(marks: readonly Mark[], layout: PlotLayout): Mark[] {
  const hatched = marks.flatMap((mark): Mark[] => {
    if (mark.kind !== 'bar') return [mark];
    const { box, tone } = mark;
    const step = HATCHES[tone];
    return [
      { ...mark, radius: 0 },
      ...(step === undefined ? [] : hatch(box, step)),
      ...(tone === 'stage-done' ? [middle(box)] : []),
      outline(box),
    ];
  });
  return [...hatched, ...keys(layout)];
}
