import { LaneMark, LaneRoadMark, type LaneMarkKind } from '../../charts/LifeLanes.tsx';
import {
  bands_legend_estimate,
  bands_legend_possible,
  bands_lower,
  bands_upper,
  roads_life_word_limited,
  roads_life_word_normal,
  roads_life_word_off,
} from '../../i18n/generated/messages.js';
import { roadName } from '../../i18n/names.ts';
import { DayWord } from './DayLine.tsx';
import styles from './LifeBands.module.css';

const MARKS = {
  full: () => roads_life_word_off(),
  hatched: () => roads_life_word_limited(),
  possible: () => bands_legend_possible(),
  open: () => roads_life_word_normal(),
  faded: () => bands_legend_estimate(),
} satisfies Record<LaneMarkKind, () => string>;

/** Which lane is which road, and what a bar's dress says. */
export function BandLegend() {
  return (
    <div className={styles.legend}>
      <p className={styles.roads}>
        <span data-road="refuse">
          <LaneRoadMark tone="refuse" />
          {bands_upper({ road: roadName('refuse') })}
        </span>
        <span data-road="negotiate">
          <LaneRoadMark tone="negotiate" />
          {bands_lower({ road: roadName('negotiate') })}
        </span>
      </p>
      <p className={styles.marks}>
        {Object.entries(MARKS).map(([kind, word]) => (
          <span key={kind}>
            <LaneMark kind={kind as LaneMarkKind} />
            {word()}
          </span>
        ))}
        <span>
          <i className={styles.dayMark} aria-hidden="true" />
          <DayWord />
        </span>
      </p>
    </div>
  );
}
