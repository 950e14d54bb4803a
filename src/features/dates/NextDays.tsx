import { CalendarDays } from 'lucide-react';
import { useId, useState } from 'react';
import { calendarText } from '../../exporters/calendar.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import {
  dates_next,
  dates_next_hint,
  dates_next_none,
  dates_next_rest,
  dates_save,
  dates_saved,
  sheets_instalment,
} from '../../i18n/generated/messages.js';
import { calendarDays, type PlannedDay } from '../../paper/calendarDays.ts';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import styles from './Dates.module.css';

const MOST_SHOWN = 4;

/** What the day is; the amount of an instalment opens where it is the plan's, not its remainder. */
function DayTitle({ day: { title, instalment } }: { readonly day: PlannedDay }) {
  const { totals } = useTimeline('negotiate');
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  if (instalment?.amount !== totals.instalment) return title;
  return (
    <Filled
      text={sheets_instalment({ count: instalment.number, amount: slot(0) })}
      slots={[
        <Figure key="amount" path="negotiate.instalment" value={instalment.amount} basis="law">
          {formatYuan(instalment.amount, language, { hidden })}
        </Figure>,
      ]}
    />
  );
}

/** The next days that are known: what papers ask for, and what the plan would bring. A guessed day is none of them. */
export function NextDays() {
  const { caseFile } = useRoads();
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const [isSaved, setSaved] = useState(false);
  const heading = useId();
  const today = todayInChina();
  const days = calendarDays(caseFile, { speaks: true, hidesAmounts }).filter(({ on }) => on >= today);
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading}>{dates_next()}</h3>
      {days.length === 0 ? (
        <p>{dates_next_none()}</p>
      ) : (
        <ol className={styles.days}>
          {days.slice(0, MOST_SHOWN).map((day) => (
            <li key={day.id}>
              <time dateTime={day.on}>{formatDate(day.on)}</time>
              <span>
                <DayTitle day={day} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {days.length > MOST_SHOWN && (
        <p className={styles.hint}>{dates_next_rest({ count: days.length - MOST_SHOWN })}</p>
      )}
      <p className={styles.hint}>{dates_next_hint()}</p>
      {days.length > 0 && (
        <Button
          onClick={() => {
            const neutral = calendarDays(caseFile, { speaks: false, hidesAmounts }).filter(({ on }) => on >= today);
            const text = calendarText({ days: neutral, asOf: caseFile.asOf });
            saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), 'reminders.ics');
            setSaved(true);
          }}
        >
          <CalendarDays size={18} strokeWidth={1.75} aria-hidden="true" />
          {dates_save()}
        </Button>
      )}
      <p role="status" className={styles.hint}>
        {isSaved && dates_saved()}
      </p>
    </section>
  );
}
