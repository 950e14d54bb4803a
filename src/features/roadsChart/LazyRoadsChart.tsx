import { Suspense } from 'react';
import { chart_loading } from '../../i18n/generated/messages.js';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './LazyRoadsChart.module.css';

const RoadsChart = lazyPart(async () => (await import('./RoadsChart.tsx')).RoadsChart);

/** The chart with its scrubber in a chunk of its own; its room is kept while it loads. */
export function LazyRoadsChart() {
  return (
    <div className={styles.room}>
      <Suspense fallback={<p className={styles.word}>{chart_loading()}</p>}>
        <RoadsChart />
      </Suspense>
    </div>
  );
}
