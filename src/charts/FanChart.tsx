import { memo } from 'react';
import type { Language } from '../i18n/language.ts';
import type { ValueAxis } from './axis.ts';
import type { Place } from './geometry.ts';
import { Marks } from './MarkLayer.tsx';
import type { Mark, Tone } from './marks.ts';
import { PlainPlot, plainScale } from './PlainPlot.tsx';
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
  readonly ticks: readonly { readonly time: number; readonly word: string }[];
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

/** Bundles of futures over five years: of each the middle half, the middle eight tenths, and the median. */
export const FanChart = memo(function FanChart({ fans, axis, ticks, width, height, language, hidden }: FanChartProps) {
  const lastMonth = Math.max(1, ...fans.map(({ months }) => months.length - 1));
  const scale = plainScale({ width, height }, FAN_MARGIN, lastMonth, axis);
  const places = (months: readonly FanMonth[], at: keyof FanMonth): Place[] =>
    months.map((spread, month) => ({ x: scale.xOf(month), y: scale.yOf(spread[at]) }));
  const band = ({ months, tone }: Fan, low: keyof FanMonth, high: keyof FanMonth, opacity: number): Mark => ({
    kind: 'polygon',
    points: [...places(months, high), ...places(months, low).toReversed()],
    fill: tone,
    opacity,
  });
  const banded = fans.filter(({ hasBands }) => hasBands);
  const marks = [
    ...banded.map((fan) => band(fan, 'p10', 'p90', WIDE_BAND)),
    ...banded.map((fan) => band(fan, 'p25', 'p75', NARROW_BAND)),
    ...fans.map(({ months, tone, style }): Mark => {
      const { dash, share } = STROKES[style];
      return {
        kind: 'line',
        points: places(months, 'p50'),
        tone,
        width: 3 * share,
        ...(dash !== undefined && { dash }),
      };
    }),
  ];
  return (
    <PlainPlot name="fans" {...{ width, height, scale, axis, ticks, language, hidden }}>
      <Marks marks={marks} />
    </PlainPlot>
  );
});
