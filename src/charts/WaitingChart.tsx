import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceDot, XAxis, YAxis } from 'recharts';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';

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
  readonly ticks: readonly { readonly day: number; readonly word: string }[];
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Leaves the amounts out of the axis. */
  readonly hidden: boolean;
}

/** Left of the plot stand the amounts, below it the days. In px. */
export const WAITING_MARGIN = { left: 52, right: 28, top: 28, bottom: 28 } as const;

/** A numbered ring set off the curve, so that it hides none of it. */
function TurnMark({ cx = 0, cy = 0, number }: { readonly cx?: number; readonly cy?: number; readonly number: number }) {
  const away = number % 2 === 1 ? -1 : 1;
  const x = cx + away * 14;
  const y = cy + away * 18;
  return (
    <g>
      <line x1={cx} y1={cy} x2={x} y2={y} stroke="var(--refuse-soft)" />
      <circle cx={cx} cy={cy} r={4} fill="var(--surface)" stroke="var(--refuse)" strokeWidth={2} />
      <circle cx={x} cy={y} r={9} fill="var(--surface)" stroke="var(--refuse)" />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--refuse)">
        {number}
      </text>
    </g>
  );
}

/** What it comes to by the day of the call: one line, the turns as numbered rings, the days before a suit tinted. */
export const WaitingChart = memo(function WaitingChart({
  points,
  turns,
  avoidable,
  axis,
  ticks,
  width,
  height,
  language,
  hidden,
}: WaitingChartProps) {
  const words = new Map(ticks.map(({ day, word }) => [day, word]));
  const last = points.at(-1)?.day ?? 1;
  return (
    <LineChart width={width} height={height} data={[...points]} margin={WAITING_MARGIN} accessibilityLayer={false}>
      {avoidable !== null &&
        [
          { from: 0, until: avoidable.earliest, opacity: 1 },
          { from: avoidable.earliest, until: avoidable.likely, opacity: 0.6 },
          { from: avoidable.likely, until: avoidable.latest, opacity: 0.25 },
        ]
          .filter(({ from, until }) => until > from)
          .map(({ from, until, opacity }) => (
            <ReferenceArea
              key={opacity}
              x1={from}
              x2={until}
              fill="var(--negotiate-tint)"
              fillOpacity={opacity}
              stroke="none"
            />
          ))}
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="day"
        domain={[0, last]}
        ticks={ticks.map(({ day }) => day)}
        tickFormatter={(day: number) => words.get(day) ?? ''}
        interval={0}
        stroke="var(--edge)"
        tick={{ fontSize: 12, fill: 'var(--ink-3)' }}
        height={1}
      />
      <YAxis
        type="number"
        domain={[axis.from, axis.to]}
        ticks={[...axis.ticks]}
        tickFormatter={(fen: number) => (hidden ? '' : formatYuanAxis(fen, language, axis.unit))}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: 12, fill: 'var(--ink-3)' }}
        width={1}
      />
      <Line
        dataKey="fen"
        type="linear"
        stroke="var(--negotiate)"
        strokeWidth={3}
        strokeLinejoin="round"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {turns.map(({ day, fen, number }) => (
        <ReferenceDot key={number} x={day} y={fen} shape={<TurnMark number={number} />} />
      ))}
    </LineChart>
  );
});
