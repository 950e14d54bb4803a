import {
  waiting_turn_acceleration,
  waiting_turn_claim,
  waiting_turn_judgment,
  waiting_turn_next_day,
  waiting_turn_performance,
  waiting_turn_range,
  waiting_turn_restricted,
  waiting_turn_wages,
  waiting_turns,
} from '../../i18n/generated/messages.js';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { stageName } from '../../i18n/names.ts';
import { Figure } from '../../ui/Figure.tsx';
import styles from './Waiting.module.css';
import { LONGEST_WAIT, type Turn, type TurnId } from './waitingModel.ts';

const WHAT_TURNS = {
  acceleration: () => waiting_turn_acceleration(),
  claimFiled: () => waiting_turn_claim(),
  judgment: () => waiting_turn_judgment(),
  performanceEnds: () => waiting_turn_performance(),
  consumptionRestricted: () => waiting_turn_restricted(),
  wagesWithheld: () => waiting_turn_wages(),
} satisfies Record<TurnId, () => string>;

interface WaitingTurnsProps {
  readonly turns: readonly Turn[];
  /** More, less or the same, in words. */
  readonly difference: (fen: number) => string;
}

/** The turns of the curve, by the numbers that they have in it: when, what changes, and what one more day then costs. */
export function WaitingTurns({ turns, difference }: WaitingTurnsProps) {
  if (turns.length === 0) return null;
  return (
    <section>
      <h3 className={styles.head}>{waiting_turns()}</h3>
      <ol className={styles.turns}>
        {turns.map(({ id, stage, before, after }, index) => {
          const isKnown = stage.basis === 'fact';
          return (
            <li key={id}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <strong>{stageName(id)}</strong>{' '}
                <Figure
                  path={`waiting.${LONGEST_WAIT}.stage.${id}.on`}
                  value={stage.on}
                  basis={isKnown ? 'law' : 'estimate'}
                >
                  {isKnown ? formatDate(stage.on) : formatMonth(stage.on)}
                </Figure>
                {!isKnown && (
                  <p className={styles.small}>
                    {waiting_turn_range({ early: formatMonth(stage.earliest), late: formatMonth(stage.latest) })}
                  </p>
                )}
                <p>{WHAT_TURNS[id]()}</p>
                <p className={styles.small}>{waiting_turn_next_day({ difference: difference(after - before) })}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
