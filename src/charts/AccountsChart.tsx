import { memo } from 'react';
import { FillPattern } from './FillPattern.tsx';
import { cornersText } from './marks.ts';
import { type PlotLayout } from './plotLayout.ts';
import { type AccountLayer } from './series.ts';

interface AccountsChartProps {
  readonly layers: readonly AccountLayer[];
  readonly layout: PlotLayout;
  readonly className: string | undefined;
}

/** Along the heads of the layer and back along its feet. */
function cornersOf({ spans }: AccountLayer, placesOf: PlotLayout['frame']['placesOf']): string {
  const heads = placesOf(spans.map(({ day, to }) => ({ day, value: to })));
  const feet = placesOf(spans.map(({ day, from }) => ({ day, value: from })));
  return cornersText([...heads, ...feet.toReversed()]);
}

/** What is still owed on one road, account on account. */
export const AccountsChart = memo(function AccountsChart({ layers, layout, className }: AccountsChartProps) {
  const { frame, size } = layout;
  const { left, top, right, bottom } = frame.plot;
  return (
    <svg className={className} width={size.width} height={size.height} aria-hidden="true" data-sheet="accounts">
      <defs>
        <clipPath id="accounts-plot">
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        {layers.map(({ account }) => (
          <FillPattern key={account} id={`layer-${account}`} account={account} />
        ))}
      </defs>
      <g clipPath="url(#accounts-plot)">
        {layers.map((layer) => (
          <polygon
            key={layer.account}
            points={cornersOf(layer, frame.placesOf)}
            fill={`url(#layer-${layer.account})`}
            stroke="var(--surface)"
            strokeWidth={1}
          />
        ))}
      </g>
    </svg>
  );
});
