import {
  waiting_turn_acceleration,
  waiting_turn_claim,
  waiting_turn_judgment,
  waiting_turn_less,
  waiting_turn_more,
  waiting_turn_performance,
  waiting_turn_range,
  waiting_turn_restricted,
  waiting_turn_wages,
  waiting_turns,
} from '../../i18n/generated/messages.js';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { stageName } from '../../i18n/names.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Words } from '../../ui/Words.tsx';
import { guessedMonths } from './guessedMonths.ts';
import { useWords } from './useWords.ts';
import styles from './Waiting.module.css';
import { falls, LONGEST_WAIT, type Turn, type TurnId } from './waitingModel.ts';

const WHAT_TURNS = {
  acceleration: () => waiting_turn_acceleration(),
  claimFiled: () => waiting_turn_claim(),
  judgment: () => waiting_turn_judgment(),
  performanceEnds: () => waiting_turn_performance(),
  consumptionRestricted: () => waiting_turn_restricted(),
  wagesWithheld: () => waiting_turn_wages(),
} satisfies Record<TurnId, () => string>;

/** What a turn changes in a day, beyond an ordinary one; null where it is no sum that jumps. */
function changeText(turn: Turn, yuan: (fen: number) => string): string | null {
  if (falls(turn)) return waiting_turn_less({ amount: yuan(turn.before - turn.after) });
  return turn.jump > 0 ? waiting_turn_more({ amount: yuan(turn.jump) }) : null;
}

/** The turns of the curve, by the numbers that they have in it: when, what changes, and what the day costs beyond others. */
export function WaitingTurns({ turns }: { readonly turns: readonly Turn[] }) {
  const { yuan } = useWords();
  if (turns.length === 0) return null;
  return (
    <section>
      <h3 className={styles.head}>{waiting_turns()}</h3>
      <ol className={styles.turns}>
        {turns.map((turn, index) => {
          const { id, stage } = turn;
          const change = changeText(turn, yuan);
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
                {!isKnown && <p className={styles.small}>{waiting_turn_range(guessedMonths(stage))}</p>}
                <p>
                  <Words text={WHAT_TURNS[id]()} />
                </p>
                {change !== null && <p className={styles.small}>{change}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
