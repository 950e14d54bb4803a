import { memo, useMemo } from 'react';
import { Area, AreaChart, XAxis, YAxis } from 'recharts';
import { FillPattern } from './FillPattern.tsx';
import { type PlotLayout } from './plotLayout.ts';
import { type AccountLayer } from './series.ts';

interface AccountsChartProps {
  readonly layers: readonly AccountLayer[];
  readonly layout: PlotLayout;
}

/** What is still owed on one road, account on account. */
export const AccountsChart = memo(function AccountsChart({ layers, layout }: AccountsChartProps) {
  const { frame, size } = layout;
  const { plot } = frame;
  const rows = useMemo(
    () =>
      (layers[0]?.spans ?? []).map(({ day }, index) => {
        const row: Record<string, number | [number, number]> = { day };
        for (const { account, spans } of layers) row[account] = [spans[index]?.from ?? 0, spans[index]?.to ?? 0];
        return row;
      }),
    [layers],
  );
  return (
    <AreaChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ left: plot.left, top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
    >
      <defs>
        {layers.map(({ account }) => (
          <FillPattern key={account} id={`layer-${account}`} account={account} />
        ))}
      </defs>
      <XAxis hide type="number" dataKey="day" domain={[frame.firstDay, frame.lastDay]} allowDataOverflow />
      <YAxis hide type="number" domain={[frame.axis.from, frame.axis.to]} allowDataOverflow />
      {layers.map(({ account }) => (
        <Area
          key={account}
          dataKey={account}
          type="linear"
          fill={`url(#layer-${account})`}
          fillOpacity={1}
          stroke="var(--surface)"
          strokeWidth={1}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </AreaChart>
  );
});
