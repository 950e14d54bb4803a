import { memo, useMemo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { type PlotData } from './plotData.ts';
import { type PlotLayout } from './plotLayout.ts';
import { STROKES } from './plotMarks.ts';
import { cutSeries, seriesRows, type Point } from './series.ts';

interface TwoRoadsChartProps {
  readonly data: PlotData;
  readonly layout: PlotLayout;
}

const PAST = 'past';

/**
 * The lines of the roads, from break points, straight between them. Where everything else stands was computed before, so
 * that the axes here only carry the scales.
 */
export const TwoRoadsChart = memo(function TwoRoadsChart({ data, layout }: TwoRoadsChartProps) {
  const { frame, size, areSame } = layout;
  const { plot } = frame;
  const rows = useMemo(() => {
    const start = Math.max(data.today, frame.firstDay);
    const lines: Record<string, readonly Point[]> = {
      [PAST]: cutSeries(data.roads[0]?.points ?? [], frame.firstDay, data.today),
    };
    for (const { id, points } of data.roads) lines[id] = cutSeries(points, start, frame.lastDay);
    return [...seriesRows(lines)];
  }, [data, frame]);
  const drawn = data.roads.filter((_, index) => !(areSame && index === 1));
  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ left: plot.left, top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="day" domain={[frame.firstDay, frame.lastDay]} allowDataOverflow />
      <YAxis hide type="number" domain={[frame.axis.from, frame.axis.to]} allowDataOverflow />
      {drawn.toReversed().map(({ id, style, tone }) => {
        const { dash, share } = STROKES[style];
        return (
          <Line
            key={id}
            className={`road-${id}`}
            dataKey={id}
            type="linear"
            stroke={`var(--${tone})`}
            strokeWidth={size.lineWidth * share}
            strokeLinejoin="round"
            {...(dash !== undefined && { strokeDasharray: dash })}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        );
      })}
      <Line
        dataKey={PAST}
        type="linear"
        stroke="var(--ink-2)"
        strokeWidth={size.lineWidth}
        dot={false}
        activeDot={false}
        connectNulls
        isAnimationActive={false}
      />
    </LineChart>
  );
});
