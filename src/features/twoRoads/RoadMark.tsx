import type { ViewRoad } from '../../state/viewRoads.ts';
import styles from './RoadMark.module.css';

const STROKES: Readonly<Record<ViewRoad, string | undefined>> = {
  refuse: undefined,
  notSued: styles.thin,
  negotiate: styles.dashed,
  payInFull: styles.long,
  payWhatICan: styles.dotted,
  theyRefuse: styles.long,
  hiding: styles.long,
  brokenPlan: styles.dotted,
};

/** A piece of a road's own line, as the chart draws it. */
export function RoadMark({ road }: { readonly road: ViewRoad }) {
  return <span aria-hidden="true" className={`${styles.mark ?? ''} ${STROKES[road] ?? ''}`} />;
}
