import { useState } from 'react';
import {
  roads_day_heading,
  roads_life_all,
  roads_life_few,
  roads_life_hint,
  roads_life_word_limited,
  roads_life_word_normal,
  roads_life_word_off,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { effectsOfProduct } from '../../state/effectsOfProduct.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { DayCard } from './DayCard.tsx';
import styles from './DayCards.module.css';
import { useAnswer } from './useAnswer.ts';

/** The roads that have a card: refusing and agreeing, the road without a suit where it leads, and what the person added. */
export function cardRoads(drawn: readonly ViewRoad[], isSuitUnlikely: boolean, isSued: boolean): ViewRoad[] {
  const first: ViewRoad[] = isSuitUnlikely && !isSued ? ['notSued', 'negotiate', 'refuse'] : ['refuse', 'negotiate'];
  const added = drawn.filter((road) => !first.includes(road) && road !== 'notSued');
  return [...first, ...added];
}

/** What each road looks like on the scrubbed day. */
export function DayCards() {
  const day = useViewStore((state) => state.day);
  const drawn = useViewStore((state) => state.roads);
  const { timelines, caseFile } = useRoads();
  const { model } = useAnswer();
  const [showsAll, setShowsAll] = useState(false);
  const roads = cardRoads(drawn, model.isSuitUnlikely, model.isSued);
  const within = day < (timelines.refuse?.dueDate ?? day) ? caseFile.asOf : day;
  return (
    <div className={styles.cards}>
      <VisuallyHidden>
        <h3>{roads_day_heading()}</h3>
      </VisuallyHidden>
      <div className={styles.grid} data-count={roads.length}>
        {roads.map((road) => {
          const timeline = timelines[road];
          return timeline && <DayCard key={road} road={road} timeline={timeline} day={within} showsAll={showsAll} />;
        })}
      </div>
      <div className={styles.legend}>
        <span className={styles.key} data-level="normal">
          {roads_life_word_normal()}
        </span>
        <span className={styles.key} data-level="limited">
          {roads_life_word_limited()}
        </span>
        <span className={styles.key} data-level="off">
          {roads_life_word_off()}
        </span>
        <span className={styles.tip}>{roads_life_hint()}</span>
        <Button small kind="quiet" onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll}>
          {showsAll ? roads_life_few() : roads_life_all({ count: effectsOfProduct(caseFile.product).length })}
        </Button>
      </div>
    </div>
  );
}
