import type { Chance } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import {
  roads_chance_agreement,
  roads_chance_agreement_count,
  roads_chance_agreement_lead,
  roads_chance_range,
  roads_chance_suit,
  roads_chance_suit_count,
  roads_chance_suit_lead,
  roads_chance_suit_rest,
} from '../../i18n/generated/messages.js';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import { Gap } from './Gap.tsx';
import { exactShare, ofTwenty } from '../../state/ofTwenty.ts';
import type { AnswerModel } from './answerModel.ts';
import styles from './ChanceBlock.module.css';

const PLACES = Array.from({ length: 20 }, (_, index) => index);

/** Twenty dots, as many filled as the estimate says; the words beside them say the same. */
function TwentyDots({ filled, road }: { readonly filled: number; readonly road: 'refuse' | 'negotiate' }) {
  return (
    <svg className={styles.dots} viewBox="0 0 120 24" width="120" height="24" aria-hidden="true" data-road={road}>
      {PLACES.map((place) => (
        <circle
          key={place}
          cx={6 + 12 * (place % 10)}
          cy={place < 10 ? 6 : 18}
          r={4}
          className={place < filled ? styles.filled : styles.hollow}
        />
      ))}
    </svg>
  );
}

interface ChanceProps {
  readonly chance: Chance;
  readonly path: 'chance.suit' | 'chance.agreement';
  readonly road: 'refuse' | 'negotiate';
  readonly lead: string;
  readonly text: string;
  readonly count: string;
  readonly rest?: string;
}

function ChanceRow({ chance, path, road, lead, text, count, rest }: ChanceProps) {
  return (
    <div className={styles.row}>
      <TwentyDots filled={ofTwenty(chance)} road={road} />
      <p className={styles.lead}>{lead}</p>
      <p className={styles.words}>
        <span className={styles.line}>
          <Filled
            text={text}
            slots={[
              <Figure key="count" path={path} value={exactShare(chance)} basis="estimate">
                {count}
              </Figure>,
            ]}
          />
        </span>
        <Gap />
        {roads_chance_range({ low: formatShare(chance.low), high: formatShare(chance.high) })}
        <Gap />
        {rest !== undefined && <Words text={rest} />}
      </p>
    </div>
  );
}

/** What is not certain, before any amount: they may not sue, and they may not agree. */
export function ChanceBlock({ model }: { readonly model: AnswerModel }) {
  return (
    <div className={styles.block}>
      {model.suit && (
        <ChanceRow
          chance={model.suit}
          path="chance.suit"
          road="refuse"
          lead={roads_chance_suit_lead()}
          text={roads_chance_suit({ count: slot(0) })}
          count={roads_chance_suit_count({ count: ofTwenty(model.suit) })}
          rest={roads_chance_suit_rest()}
        />
      )}
      <ChanceRow
        chance={model.agreement}
        path="chance.agreement"
        road="negotiate"
        lead={roads_chance_agreement_lead()}
        text={roads_chance_agreement({ count: slot(0) })}
        count={roads_chance_agreement_count({ count: ofTwenty(model.agreement) })}
      />
    </div>
  );
}
