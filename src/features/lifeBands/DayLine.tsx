import { dayPlace, type LaneScale } from '../../charts/lanes.ts';
import { formatDate } from '../../i18n/format.ts';
import { bands_legend_day } from '../../i18n/generated/messages.js';
import { dayOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import styles from './LifeBands.module.css';

/** The scrubbed day over the bands of a group: this alone moves while the day is dragged. */
export function DayLine({ scale }: { readonly scale: LaneScale }) {
  const day = dayOf(useViewStore((state) => state.day));
  if (day < scale.firstDay || day > scale.lastDay) return null;
  return (
    <span
      className={styles.day}
      data-day
      style={{ transform: `translateX(${dayPlace(scale, day)}px)` }}
      aria-hidden="true"
    />
  );
}

/** The scrubbed day in the legend. */
export function DayWord() {
  const day = useViewStore((state) => state.day);
  return bands_legend_day({ date: formatDate(day) });
}
