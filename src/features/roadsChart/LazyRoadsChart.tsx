import { Suspense } from 'react';
import { WhenMeasured } from '../../charts/WhenMeasured.tsx';
import { chart_loading } from '../../i18n/generated/messages.js';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './LazyRoadsChart.module.css';

const RoadsChart = lazyPart(async () => (await import('./RoadsChart.tsx')).RoadsChart);

const UNMEASURED_WIDTH = 640;

/** The chart with its scrubber in a chunk of its own; its room is kept while it loads. */
export function LazyRoadsChart() {
  return (
    <WhenMeasured className={styles.room} otherwise={UNMEASURED_WIDTH}>
      {(width) => (
        <Suspense fallback={<p className={styles.word}>{chart_loading()}</p>}>
          <RoadsChart width={width} />
        </Suspense>
      )}
    </WhenMeasured>
  );
}
