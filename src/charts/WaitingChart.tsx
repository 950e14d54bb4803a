import { memo } from 'react';
import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';
import { Marks } from './MarkLayer.tsx';
import type { Mark } from './marks.ts';
import { PlainPlot, plainScale } from './PlainPlot.tsx';

export interface WaitingChartPoint {
  /** Days from today to the call. */
  readonly day: number;
  readonly fen: number;
}

export interface WaitingChartProps {
  readonly points: readonly WaitingChartPoint[];
  /** The places where it turns, numbered as in the list below. */
  readonly turns: readonly (WaitingChartPoint & { readonly number: number })[];
  /** The last days of calling that spare the court costs, a guess that fades over its range; null where none does. */
  readonly avoidable: { readonly earliest: number; readonly likely: number; readonly latest: number } | null;
  readonly axis: ValueAxis;
  /** Days with a word below them. */
  readonly ticks: readonly { readonly time: number; readonly word: string }[];
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Leaves the amounts out of the axis. */
  readonly hidden: boolean;
}

/** Left of the plot stand the amounts, below it the days. In px. */
export const WAITING_MARGIN = { left: 52, right: 28, top: 28, bottom: 28 } as const;

interface TurnMarkProps {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** A numbered ring set off the curve, so that it hides none of it. */
function TurnMark({ x, y, number }: TurnMarkProps) {
  const away = number % 2 === 1 ? -1 : 1;
  const ring = { x: x + away * 14, y: y + away * 18 };
  return (
    <g>
      <line x1={x} y1={y} x2={ring.x} y2={ring.y} stroke="var(--refuse-soft)" />
      <circle cx={x} cy={y} r={4} fill="var(--surface)" stroke="var(--refuse)" strokeWidth={2} />
      <circle cx={ring.x} cy={ring.y} r={9} fill="var(--surface)" stroke="var(--refuse)" />
      <text x={ring.x} y={ring.y + 4} textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--refuse)">
        {number}
      </text>
    </g>
  );
}

/** What it comes to by the day of the call: one line, the turns as numbered rings, the days before a suit tinted. */
export const WaitingChart = memo(function WaitingChart(props: WaitingChartProps) {
  const { points, turns, avoidable, axis, ticks, width, height, language, hidden } = props;
  const scale = plainScale({ width, height }, WAITING_MARGIN, points.at(-1)?.day ?? 1, axis);
  const { plot, xOf, yOf } = scale;
  const tints =
    avoidable === null
      ? []
      : [
          { from: 0, until: avoidable.earliest, opacity: 1 },
          { from: avoidable.earliest, until: avoidable.likely, opacity: 0.6 },
          { from: avoidable.likely, until: avoidable.latest, opacity: 0.25 },
        ].filter(({ from, until }) => until > from);
  const curve: Mark = {
    kind: 'line',
    points: points.map(({ day, fen }) => ({ x: xOf(day), y: yOf(fen) })),
    tone: 'negotiate',
    width: 3,
  };
  return (
    <PlainPlot
      name="waiting"
      {...{ width, height, scale, axis, ticks, language, hidden }}
      below={tints.map(({ from, until, opacity }) => (
        <rect
          key={opacity}
          x={xOf(from)}
          y={plot.top}
          width={Math.min(xOf(until), plot.right) - xOf(from)}
          height={plot.bottom - plot.top}
          fill="var(--negotiate-tint)"
          fillOpacity={opacity}
        />
      ))}
    >
      <Marks marks={[curve]} />
      {turns.map(({ day, fen, number }) => (
        <TurnMark key={number} x={xOf(day)} y={yOf(fen)} number={number} />
      ))}
    </PlainPlot>
  );
});
