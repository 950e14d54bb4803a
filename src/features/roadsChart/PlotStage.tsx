import { useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { MarkLayer } from '../../charts/MarkLayer.tsx';
import { type PlotData } from '../../charts/plotData.ts';
import { type PlotLayout } from '../../charts/plotLayout.ts';
import { backMarks, frontMarks } from '../../charts/plotMarks.ts';
import { dateOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { DayCursor } from './DayCursor.tsx';
import styles from './RoadsChart.module.css';

interface PlotStageProps {
  readonly data: PlotData;
  readonly layout: PlotLayout;
  readonly summary: string;
  /** What lies below the lines, if there is anything. */
  readonly below?: ReactNode;
  /** The lines or layers. */
  readonly children: ReactNode;
}

/** The sheets of the chart: what lies under the lines, the lines, the day, and all words on top. Dragging moves the day. */
export function PlotStage({ data, layout, summary, below, children }: PlotStageProps) {
  const { frame, size } = layout;
  const isDragging = useRef(false);
  const back = useMemo(() => backMarks(layout), [layout]);
  const front = useMemo(() => frontMarks(layout), [layout]);
  const moveTo = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    const share = (x - frame.plot.left) / (frame.plot.right - frame.plot.left);
    const day = Math.round(frame.firstDay + Math.min(1, Math.max(0, share)) * (frame.lastDay - frame.firstDay));
    useViewStore.getState().setDay(dateOf(day));
  };
  return (
    <div
      role="img"
      aria-label={summary}
      className={styles.figure}
      style={{ width: size.width, height: size.height }}
      onPointerDown={(event) => {
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={(event) => {
        if (isDragging.current) moveTo(event);
      }}
      onPointerUp={() => {
        isDragging.current = false;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
      }}
    >
      <MarkLayer className={styles.layer} name="back" marks={back} width={size.width} height={size.height} />
      {below}
      {children}
      <DayCursor data={data} layout={layout} />
      <MarkLayer className={styles.layer} name="front" marks={front} width={size.width} height={size.height} />
    </div>
  );
}
