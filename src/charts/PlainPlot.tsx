import { type ReactNode } from 'react';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';
import { timeTickMarks, valueTickMarks } from './axisMarks.ts';
import type { Box } from './geometry.ts';
import { Marks } from './MarkLayer.tsx';

const TEXT_SIZE = 12;

/** Where things stand in a plot: from units of time to px, from fen to px. */
export interface PlainScale {
  readonly plot: Box;
  readonly xOf: (time: number) => number;
  readonly yOf: (fen: number) => number;
}

/** Lays the scales between margins, in px: time runs from 0 to `lastTime`, amounts over the axis. */
export function plainScale(
  size: { readonly width: number; readonly height: number },
  margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  lastTime: number,
  axis: ValueAxis,
): PlainScale {
  const plot = {
    left: margin.left,
    top: margin.top,
    right: size.width - margin.right,
    bottom: size.height - margin.bottom,
  };
  return {
    plot,
    xOf: (time) => plot.left + (time / lastTime) * (plot.right - plot.left),
    yOf: (fen) => plot.bottom - ((fen - axis.from) / (axis.to - axis.from)) * (plot.bottom - plot.top),
  };
}

interface PlainPlotProps {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: PlainScale;
  readonly axis: ValueAxis;
  readonly ticks: readonly { readonly time: number; readonly word: string }[];
  readonly language: Language;
  /** Leaves the amounts out of the axis. */
  readonly hidden: boolean;
  /** What lies under the grid. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** A plot without stages: grid, amounts on the left, words of time below, and what is drawn between them. */
export function PlainPlot(props: PlainPlotProps) {
  const { name, width, height, scale, axis, ticks, language, hidden, below, children } = props;
  const values = axis.ticks.map((fen) => ({
    y: scale.yOf(fen),
    text: hidden ? '' : formatYuanAxis(fen, language, axis.unit),
  }));
  const times = ticks.map(({ time, word }) => ({ x: scale.xOf(time), text: word }));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-sheet={name}>
      {below}
      <Marks marks={valueTickMarks(scale.plot, values, TEXT_SIZE)} />
      <Marks marks={timeTickMarks(scale.plot, times, TEXT_SIZE)} />
      {children}
    </svg>
  );
}
