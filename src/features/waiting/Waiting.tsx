import { useMemo, useState } from 'react';
import { waitingPoint, type WaitingPoint } from '../../engine/index.ts';
import { formatDate, formatDays } from '../../i18n/format.ts';
import { formatInstalments } from '../../i18n/formatRates.ts';
import {
  waiting_avoid,
  waiting_call_after,
  waiting_call_today,
  waiting_half_year,
  waiting_less_why,
  waiting_rests,
  waiting_suit_filed,
  waiting_suit_first,
  waiting_suit_judged,
  waiting_table,
  waiting_table_agreed,
  waiting_table_call,
  waiting_table_total,
  waiting_today,
  waiting_week,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { Words } from '../../ui/Words.tsx';
import { CallFigure } from './CallFigure.tsx';
import { guessedMonths } from './guessedMonths.ts';
import { useWords } from './useWords.ts';
import styles from './Waiting.module.css';
import { WaitingCurve } from './WaitingCurve.tsx';
import { callDay, falls, LONGEST_WAIT, waitingModel, type Suit, type WaitingModel } from './waitingModel.ts';
import { WaitingTurns } from './WaitingTurns.tsx';

const FIRST_WAIT = 90;
const TABLE_STEP = 90;

/** Whether court costs can still be avoided; a day that is guessed comes with its range. */
function SuitSentence({ suit }: { readonly suit: Suit }) {
  const text = suitText(suit);
  if (text === null) return null;
  return (
    <p className={styles.avoid}>
      <Words text={text} />
    </p>
  );
}

function suitText(suit: Suit): string | null {
  switch (suit.kind) {
    case 'ahead':
      return waiting_avoid(guessedMonths(suit.stage));
    case 'first':
      return waiting_suit_first(guessedMonths(suit.stage));
    case 'filed':
      return waiting_suit_filed();
    case 'judged':
      return waiting_suit_judged();
    case 'none':
      return null;
  }
}

function Sentences({ model }: { readonly model: WaitingModel }) {
  const { language, difference } = useWords();
  const { today, week, halfYear, suit, agreedAfterDays } = model;
  const later = (point: WaitingPoint): string => difference(point.burden - today.burden);
  return (
    <>
      <p className={styles.answer}>
        <Filled text={waiting_today({ amount: slot(0) })} slots={[<CallFigure key="today" point={today} />]} />
      </p>
      <p className={styles.answer}>
        <Filled
          text={waiting_week({ amount: slot(0), difference: later(week) })}
          slots={[<CallFigure key="week" point={week} />]}
        />
      </p>
      <p className={styles.answer}>
        <Filled
          text={waiting_half_year({ amount: slot(0), difference: later(halfYear) })}
          slots={[<CallFigure key="half" point={halfYear} />]}
        />
      </p>
      <p className={styles.small}>
        <Words
          text={waiting_rests({
            days: formatDays(agreedAfterDays, language),
            instalments: formatInstalments(model.instalments, language),
          })}
        />
      </p>
      {(model.points.some(({ burden }) => burden < today.burden) || model.turns.some(falls)) && (
        <p className={styles.small}>
          <Words text={waiting_less_why()} />
        </p>
      )}
      <SuitSentence suit={suit} />
    </>
  );
}

/** A call on a day of one's own. */
function OwnCall({ today }: { readonly today: WaitingPoint }) {
  const { caseFile } = useRoads();
  const { language, difference } = useWords();
  const [days, setDays] = useState(FIRST_WAIT);
  const point = useMemo(() => waitingPoint(caseFile, days), [caseFile, days]);
  return (
    <div>
      <Slider
        label={waiting_call_after()}
        min={0}
        max={LONGEST_WAIT}
        value={days}
        onChange={setDays}
        valueText={days === 0 ? waiting_call_today() : formatDays(days, language)}
      />
      <p className={styles.own}>
        {formatDate(callDay(caseFile, days))} <CallFigure point={point} /> {difference(point.burden - today.burden)}
      </p>
    </div>
  );
}

function Twin({ model }: { readonly model: WaitingModel }) {
  const { caseFile } = useRoads();
  const { yuan } = useWords();
  return (
    <TableTwin summary={waiting_table()}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{waiting_table_call()}</th>
            <th scope="col">{waiting_table_agreed()}</th>
            <th scope="col">{waiting_table_total()}</th>
          </tr>
        </thead>
        <tbody>
          {model.points
            .filter(({ contactAfterDays }) => contactAfterDays % TABLE_STEP === 0)
            .map(({ contactAfterDays, agreedOn, burden }) => (
              <tr key={contactAfterDays}>
                <th scope="row">{formatDate(callDay(caseFile, contactAfterDays))}</th>
                <td>{agreedOn === null ? '—' : formatDate(agreedOn)}</td>
                <td>{yuan(burden)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </TableTwin>
  );
}

/** What each day of waiting costs: in words, as a curve with its turns, for a day of one's own, as a table. */
export function Waiting() {
  const { caseFile } = useRoads();
  const model = useMemo(() => waitingModel(caseFile), [caseFile]);
  if (model === null) return null;
  return (
    <div className={styles.waiting}>
      <div>
        <Sentences model={model} />
      </div>
      <WaitingCurve model={model} />
      <OwnCall today={model.today} />
      <WaitingTurns turns={model.turns} />
      <Twin model={model} />
    </div>
  );
}
