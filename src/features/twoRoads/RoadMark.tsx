import type { Road } from '../../engine/index.ts';
import styles from './RoadMark.module.css';

const STROKES: Readonly<Record<Road, string | undefined>> = {
  refuse: undefined,
  notSued: styles.thin,
  negotiate: styles.dashed,
  payInFull: styles.long,
  payWhatICan: styles.dotted,
  theyRefuse: styles.long,
};

/** A piece of a road's own line, as the chart draws it. */
export function RoadMark({ road }: { readonly road: Road }) {
  return <span aria-hidden="true" className={`${styles.mark ?? ''} ${STROKES[road] ?? ''}`} />;
}
