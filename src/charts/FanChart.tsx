import { memo, useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { formatYuanAxis } from '../i18n/formatAxis.ts';
import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';
import type { Tone } from './marks.ts';
import type { RoadStyle } from './plotData.ts';
import { STROKES } from './plotMarks.ts';

/** How one bundle of futures spreads at the end of one month, in fen. */
export interface FanMonth {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** One bundle of futures: a fan of its own, for one over all would draw a middle that nobody lives. */
export interface Fan {
  readonly id: string;
  readonly tone: Extract<Tone, 'refuse' | 'negotiate' | 'ink-2'>;
  readonly style: RoadStyle;
  /** Where few futures are behind it, only the middle is drawn. */
  readonly hasBands: boolean;
  /** From today on, a month each. */
  readonly months: readonly FanMonth[];
}

export interface FanChartProps {
  readonly fans: readonly Fan[];
  readonly axis: ValueAxis;
  /** Months with a word below them. */
  readonly ticks: readonly { readonly month: number; readonly word: string }[];
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Leaves the amounts out of the axis. */
  readonly hidden: boolean;
}

/** Left of the plot stand the amounts, right of it the bundles' names, below it the years. In px. */
export const FAN_MARGIN = { left: 52, right: 84, top: 12, bottom: 28 } as const;

const WIDE_BAND = 0.18;
const NARROW_BAND = 0.3;

type Row = Record<string, number | readonly [number, number]>;

function rowsOf(fans: readonly Fan[]): Row[] {
  const months = Math.max(0, ...fans.map((fan) => fan.months.length));
  return Array.from({ length: months }, (_, month) => {
    const row: Row = { month };
    for (const { id, months: own } of fans) {
      const spread = own[month];
      if (spread === undefined) continue;
      row[`${id}.wide`] = [spread.p10, spread.p90];
      row[`${id}.narrow`] = [spread.p25, spread.p75];
      row[`${id}.middle`] = spread.p50;
    }
    return row;
  });
}

/** Bundles of futures over five years: of each the middle half, the middle eight tenths, and the median. */
export const FanChart = memo(function FanChart({ fans, axis, ticks, width, height, language, hidden }: FanChartProps) {
  const rows = useMemo(() => rowsOf(fans), [fans]);
  const words = new Map(ticks.map(({ month, word }) => [month, word]));
  const banded = fans.filter(({ hasBands }) => hasBands);
  return (
    <ComposedChart width={width} height={height} data={rows} margin={FAN_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="month"
        domain={[0, Math.max(1, rows.length - 1)]}
        ticks={ticks.map(({ month }) => month)}
        tickFormatter={(month: number) => words.get(month) ?? ''}
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
      {(['wide', 'narrow'] as const).flatMap((band) =>
        banded.map(({ id, tone }) => (
          <Area
            key={`${id}.${band}`}
            dataKey={(row: Row) => row[`${id}.${band}`]}
            type="linear"
            stroke="none"
            fill={`var(--${tone})`}
            fillOpacity={band === 'wide' ? WIDE_BAND : NARROW_BAND}
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      {fans.map(({ id, tone, style }) => {
        const { dash, share } = STROKES[style];
        return (
          <Line
            key={id}
            dataKey={(row: Row) => row[`${id}.middle`]}
            type="linear"
            stroke={`var(--${tone})`}
            strokeWidth={3 * share}
            strokeLinejoin="round"
            {...(dash !== undefined && { strokeDasharray: dash })}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        );
      })}
    </ComposedChart>
  );
});
