import { type Box, type Place } from './geometry.ts';
import { type Mark } from './marks.ts';

const GRID = 1;
const TICK = 5;

/** A line of the grid or an axis. */
export function ruledLine(from: Place, to: Place, tone: 'line' | 'edge' | 'ink', width: number, dash?: string): Mark {
  return { kind: 'line', points: [from, to], tone, width, ...(dash !== undefined && { dash }) };
}

/** The base line of words below the plot. */
export function timeWordsAt(plot: Box, textSize: number): number {
  return plot.bottom + TICK + 4 + textSize;
}

/** The grid with its amounts on the left. A tick without a text has only its line. */
export function valueTickMarks(
  plot: Box,
  ticks: readonly { readonly y: number; readonly text: string }[],
  textSize: number,
): Mark[] {
  return ticks.flatMap(({ y, text }): Mark[] => {
    const isFoot = y >= plot.bottom - 0.5;
    const rule = ruledLine({ x: plot.left, y }, { x: plot.right, y }, isFoot ? 'edge' : 'line', GRID);
    const at = { x: plot.left - 8, y: y + textSize * 0.35 };
    return text === '' ? [rule] : [rule, { kind: 'text', at, text, anchor: 'end', size: textSize, tone: 'ink-3' }];
  });
}

/** The ticks of time below the plot; null leaves out the words. */
export function timeTickMarks(
  plot: Box,
  ticks: readonly { readonly x: number; readonly text: string | null }[],
  textSize: number,
): Mark[] {
  return ticks.flatMap(({ x, text }): Mark[] => {
    const tick = ruledLine({ x, y: plot.bottom }, { x, y: plot.bottom + TICK }, 'edge', 1);
    const at = { x, y: timeWordsAt(plot, textSize) };
    return text === null ? [tick] : [tick, { kind: 'text', at, text, anchor: 'middle', size: textSize, tone: 'ink-3' }];
  });
}
