import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatDate, formatDays } from '../../i18n/format.ts';
import {
  chart_day,
  chart_day_after,
  chart_day_before,
  chart_day_next,
  chart_day_next_named,
  chart_day_previous,
  chart_day_previous_named,
  chart_day_today,
} from '../../i18n/generated/messages.js';
import { type PlotFrame } from '../../charts/plotFrame.ts';
import { dateOf, dayOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { type ChartDay } from './chartModel.ts';
import styles from './DayScrubber.module.css';

interface DayScrubberProps {
  readonly frame: PlotFrame;
  readonly today: number;
  /** The days to jump between, in order. */
  readonly days: readonly ChartDay[];
}

/** Half the handle: the handle's middle goes from one edge of the plot to the other. */
const HALF_HANDLE = 14;

function distanceText(day: number, today: number): string {
  if (day === today) return chart_day_today();
  const days = formatDays(Math.abs(day - today));
  return day > today ? chart_day_after({ days }) : chart_day_before({ days });
}

/** One control for all roads: which day is looked at. Arrow keys move by a day, the buttons to the event before or after. */
export function DayScrubber({ frame, today, days }: DayScrubberProps) {
  const day = dayOf(useViewStore((state) => state.day));
  const setDay = useViewStore((state) => state.setDay);
  const language = useViewStore((state) => state.language);
  const { plot, firstDay, lastDay } = frame;
  const shown = Math.min(Math.max(day, firstDay), lastDay);
  const share = (shown - firstDay) / (lastDay - firstDay);
  const before = days.findLast((other) => other.day < shown);
  const after = days.find((other) => other.day > shown);
  const here = days.find((other) => other.day === shown);
  const date = formatDate(dateOf(shown), language);
  const details = [distanceText(shown, today), ...(here?.names ?? []).filter((name) => name !== chart_day_today())];
  const go = (target: ChartDay | undefined) => () => {
    if (target !== undefined) setDay(dateOf(target.day));
  };
  return (
    <div className={styles.scrubber}>
      <div
        className={styles.rail}
        style={{
          marginLeft: plot.left - HALF_HANDLE,
          width: plot.right - plot.left + 2 * HALF_HANDLE,
        }}
      >
        <span className={styles.track} aria-hidden="true">
          <span className={styles.done} style={{ width: `${share * 100}%` }} />
          {days.map((other) => (
            <span
              key={other.day}
              className={styles.tick}
              style={{ left: `${((other.day - firstDay) / (lastDay - firstDay)) * 100}%` }}
            />
          ))}
        </span>
        <input
          id="day"
          type="range"
          className={styles.input}
          min={firstDay}
          max={lastDay}
          step={1}
          value={shown}
          aria-label={chart_day()}
          aria-valuetext={[date, ...details].join(' · ')}
          onChange={({ target }) => {
            setDay(dateOf(Number(target.value)));
          }}
        />
      </div>
      <div className={styles.day}>
        <IconButton
          filled
          label={
            before === undefined ? chart_day_previous() : chart_day_previous_named({ name: before.names.join(' · ') })
          }
          disabled={before === undefined}
          onClick={go(before)}
        >
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
        <p className={styles.words}>
          <strong className={styles.date}>{date}</strong>
          <span className={styles.details}>{details.join(' · ')}</span>
        </p>
        <IconButton
          filled
          label={after === undefined ? chart_day_next() : chart_day_next_named({ name: after.names.join(' · ') })}
          disabled={after === undefined}
          onClick={go(after)}
        >
          <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
