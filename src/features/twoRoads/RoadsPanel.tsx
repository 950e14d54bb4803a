import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import {
  app_loading,
  roads_measure,
  roads_measure_burden,
  roads_measure_by_account,
  roads_measure_owed,
  roads_own_title,
  roads_panel_burden,
  roads_panel_by_account,
  roads_panel_owed,
} from '../../i18n/generated/messages.js';
import { useViewStore, type Measure } from '../../state/viewStore.ts';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { DayCards } from './DayCards.tsx';
import styles from './RoadsPanel.module.css';

const OwnRoad = lazy(async () => ({ default: (await import('./OwnRoad.tsx')).OwnRoad }));

const TITLES: Readonly<Record<Measure, () => string>> = {
  burden: () => roads_panel_burden(),
  owed: () => roads_panel_owed(),
  byAccount: () => roads_panel_by_account(),
};

/** Both roads over time and on one day; the chart with its scrubber is put in by the app. */
export function RoadsPanel({ children }: { readonly children?: ReactNode }) {
  const measure = useViewStore((state) => state.measure);
  const setMeasure = useViewStore((state) => state.setMeasure);
  return (
    <section className={styles.panel} aria-labelledby="roads-title">
      <div className={styles.top}>
        <h2 id="roads-title">{TITLES[measure]()}</h2>
        <div className={styles.measure}>
          <Segmented
            label={roads_measure()}
            choices={[
              { value: 'burden', label: roads_measure_burden() },
              { value: 'owed', label: roads_measure_owed() },
              { value: 'byAccount', label: roads_measure_by_account() },
            ]}
            value={measure}
            onChange={setMeasure}
          />
        </div>
      </div>
      {children}
      <DayCards />
      <FoldRow title={roads_own_title()} icon={<SlidersHorizontal size={20} strokeWidth={1.75} aria-hidden="true" />}>
        <Suspense fallback={<p>{app_loading()}</p>}>
          <OwnRoad />
        </Suspense>
      </FoldRow>
    </section>
  );
}
