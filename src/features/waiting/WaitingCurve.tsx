import { useMemo } from 'react';
import { valueAxis } from '../../charts/axis.ts';
import { WAITING_MARGIN, WaitingChart } from '../../charts/WaitingChart.tsx';
import { WhenMeasured } from '../../charts/WhenMeasured.tsx';
import { formatDays } from '../../i18n/format.ts';
import { formatYuanAxis } from '../../i18n/formatAxis.ts';
import {
  chart_note_cut,
  chart_note_cut_hidden,
  waiting_avoidable,
  waiting_avoidable_estimate,
  waiting_axis_half_year,
  waiting_axis_today,
  waiting_axis_two_years,
  waiting_axis_year,
  waiting_axis_year_half,
  waiting_chart,
  waiting_curve_step,
  waiting_summary,
} from '../../i18n/generated/messages.js';
import { guessedMonths } from './guessedMonths.ts';
import { useWords } from './useWords.ts';
import styles from './Waiting.module.css';
import { HALF_YEAR, LONGEST_WAIT, STEP, type WaitingModel } from './waitingModel.ts';

const CHART_HEIGHT = 280;
const UNMEASURED_WIDTH = 328;

const TICKS = [
  { day: 0, word: () => waiting_axis_today() },
  { day: HALF_YEAR, word: () => waiting_axis_half_year() },
  { day: 365, word: () => waiting_axis_year() },
  { day: 547, word: () => waiting_axis_year_half() },
  { day: LONGEST_WAIT, word: () => waiting_axis_two_years() },
];

/** The curve of what a call comes to, with its turns. */
export function WaitingCurve({ model }: { readonly model: WaitingModel }) {
  const { language, hidden, yuan } = useWords();
  const { points, turns, suit } = model;
  const isAhead = suit.kind === 'ahead';
  const burdens = points.map(({ burden }) => burden);
  const axis = valueAxis(Math.min(...burdens), Math.max(...burdens), language);
  const ticks = TICKS.map(({ day, word }) => ({ time: day, word: word() }));
  const drawn = useMemo(
    () => ({
      points: points.map(({ contactAfterDays, burden }) => ({ day: contactAfterDays, fen: burden })),
      turns: turns.map(({ contactAfterDays, before }, index) => ({
        day: contactAfterDays,
        fen: before,
        number: index + 1,
      })),
    }),
    [points, turns],
  );
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3 className={styles.head}>{waiting_chart()}</h3>
        {!axis.startsAtZero && (
          <p className={styles.small}>
            {hidden
              ? chart_note_cut_hidden()
              : chart_note_cut({ start: formatYuanAxis(axis.from, language, axis.unit) })}
          </p>
        )}
      </figcaption>
      <div
        role="img"
        aria-label={waiting_summary({ first: yuan(burdens[0] ?? 0), last: yuan(burdens.at(-1) ?? 0) })}
        className={styles.chart}
      >
        {isAhead && (
          <span className={styles.avoidable} style={{ insetInlineStart: WAITING_MARGIN.left + 6 }}>
            {waiting_avoidable()}
          </span>
        )}
        <WhenMeasured otherwise={UNMEASURED_WIDTH}>
          {(width) => (
            <WaitingChart
              {...drawn}
              {...{ axis, ticks, width, language, hidden }}
              avoidable={isAhead ? suit.callBy : null}
              height={CHART_HEIGHT}
            />
          )}
        </WhenMeasured>
      </div>
      {isAhead && <p className={styles.small}>{waiting_avoidable_estimate(guessedMonths(suit.stage))}</p>}
      <p className={styles.small}>{waiting_curve_step({ days: formatDays(STEP, language) })}</p>
    </figure>
  );
}
