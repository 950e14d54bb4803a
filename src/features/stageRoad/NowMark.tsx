import type { IsoDate } from '../../engine/index.ts';
import { formatDayOfYear } from '../../i18n/format.ts';
import { stops_chosen } from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './StageRoad.module.css';

/** Where the chosen day stands on the line: after the row of `from`, before that of `until`. Only this renders while the day moves. */
export function NowMark({ from, until }: { readonly from: IsoDate; readonly until: IsoDate | null }) {
  const day = useViewStore((state) => (state.day >= from && (until === null || state.day < until) ? state.day : null));
  return day === null ? null : (
    <span className={styles.now} data-now>
      <VisuallyHidden>{stops_chosen()} </VisuallyHidden>
      {formatDayOfYear(day)}
    </span>
  );
}
