import { Overlay } from '../../charts/Overlay.tsx';
import { type PlotData } from '../../charts/plotData.ts';
import { type PlotLayout } from '../../charts/plotLayout.ts';
import { dayOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import styles from './RoadsChart.module.css';

/** The scrubbed day over the chart: this alone renders while the day moves. */
export function DayCursor({ data, layout }: { readonly data: PlotData; readonly layout: PlotLayout }) {
  const day = useViewStore((state) => state.day);
  const { width, height } = layout.size;
  return (
    <Overlay className={styles.layer} data={data} frame={layout.frame} day={dayOf(day)} width={width} height={height} />
  );
}
