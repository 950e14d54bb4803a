import { useMemo } from 'react';
import type { Place } from '../../charts/geometry.ts';
import { cornersText } from '../../charts/marks.ts';
import type { PlotLayout } from '../../charts/plotLayout.ts';
import { valueOn, type LineMeasure, type Point } from '../../charts/series.ts';
import type { ForecastMonth } from '../../engine/forecast/index.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { FEWEST_FUTURES, useForecastStore } from '../../state/forecastStore.ts';
import { dayOf } from '../../state/shownRoads.ts';
import styles from './RoadsChart.module.css';

/** The months of the sued bundle of the case in view, once its futures have been walked; too few make no band. */
export function useSuedMonths(): readonly ForecastMonth[] | null {
  const { caseFile } = useRoads();
  const sued = useForecastStore((state) =>
    state.caseFile === caseFile ? state.forecast?.roads.refuse?.groups.sued : undefined,
  );
  return sued === undefined || sued.count < FEWEST_FUTURES ? null : sued.months;
}

interface ForecastBandProps {
  readonly months: readonly ForecastMonth[];
  readonly measure: LineMeasure;
  readonly layout: PlotLayout;
}

/** Below the lines: where eight of ten futures lie in which the creditor sues. */
export function ForecastBand({ months, measure, layout: { frame, size } }: ForecastBandProps) {
  const corners = useMemo(() => {
    const { plot, lastDay } = frame;
    const edge = (at: 'p10' | 'p90'): Point[] =>
      months.map((month) => ({ day: dayOf(month.date), value: month[measure][at] }));
    const [low, high] = [edge('p10'), edge('p90')];
    const days = [...low.map(({ day }) => day).filter((day) => day < lastDay), lastDay];
    const place = (points: readonly Point[], day: number): Place => ({
      x: frame.xOf(day),
      y: Math.min(plot.bottom, Math.max(plot.top, frame.yOf(valueOn(points, day)))),
    });
    return cornersText([...days.map((day) => place(high, day)), ...days.toReversed().map((day) => place(low, day))]);
  }, [months, measure, frame]);
  return (
    <svg className={styles.layer} width={size.width} height={size.height} aria-hidden="true" data-band="sued">
      <polygon points={corners} fill="var(--refuse)" fillOpacity={0.14} />
    </svg>
  );
}
