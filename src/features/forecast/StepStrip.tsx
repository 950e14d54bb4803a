import type { Forecast, ForecastRange } from '../../engine/forecast/index.ts';
import { type CaseFile, type StageId } from '../../engine/index.ts';
import {
  sure_all_steps,
  sure_and,
  sure_count,
  sure_rests_on,
  sure_rests_paid,
  sure_rests_past,
  sure_strip,
  sure_strip_step,
  sure_within_year,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import { rangesOf } from '../../state/rangesOf.ts';
import { Figure } from '../../ui/Figure.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { Words } from '../../ui/Words.tsx';
import { stepPath } from './forecastFigures.ts';
import styles from './Futures.module.css';
import { chanceAt, FIRST_STEPS, YEARS } from './futuresModel.ts';
import { rangesOfStep, rangeText } from './ranges.ts';

interface StepsProps {
  readonly forecast: Forecast;
  /** What the futures draw from. */
  readonly ranges: readonly ForecastRange[];
  readonly steps: readonly StageId[];
}

/** What a step rests on: its ranges, or why there is nothing to draw. */
function restsOn(ranges: readonly ForecastRange[], step: StageId): string {
  const own = rangesOfStep(ranges, step);
  if (own.length > 0) return own.map(rangeText).join(sure_and());
  return step === 'paidOff' ? sure_rests_paid() : sure_rests_past();
}

function Cell({
  forecast,
  step,
  years,
}: {
  readonly forecast: Forecast;
  readonly step: StageId;
  readonly years: number;
}) {
  const month = 12 * years;
  const chance = chanceAt(forecast, 'refuse', step, month)?.chance ?? 0;
  const hundred = Math.round(100 * chance);
  return (
    <td>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${hundred}%` }} />
      </span>
      <Figure path={stepPath('refuse', step, month)} value={chance} basis="estimate" block>
        {sure_count({ count: hundred })}
      </Figure>
    </td>
  );
}

function Steps({ forecast, ranges, steps }: StepsProps) {
  return (
    <table className={styles.strip}>
      <caption className="visuallyHidden">{sure_strip()}</caption>
      <thead>
        <tr>
          <th scope="col">{sure_strip_step()}</th>
          {YEARS.map((years) => (
            <th key={years} scope="col">
              {sure_within_year({ years })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step}>
            <th scope="row">
              {stageName(step)}
              <span className={styles.basis}>
                <Words text={sure_rests_on({ range: restsOn(ranges, step) })} />
              </span>
            </th>
            {YEARS.map((years) => (
              <Cell key={years} forecast={forecast} step={step} years={years} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many of a hundred futures reach each step by when, with what it rests on; the most telling steps first. */
export function StepStrip({ forecast, caseFile }: { readonly forecast: Forecast; readonly caseFile: CaseFile }) {
  const ranges = rangesOf(caseFile);
  const all = forecast.roads.refuse?.stages.map(({ id }) => id) ?? [];
  const isFirst = (step: StageId): boolean => FIRST_STEPS.includes(step);
  const others = all.filter((step) => !isFirst(step));
  return (
    <section>
      <h3 className={styles.heading}>{sure_strip()}</h3>
      <Steps forecast={forecast} ranges={ranges} steps={all.filter(isFirst)} />
      {others.length > 0 && (
        <TableTwin summary={sure_all_steps()} whenOpened>
          <Steps forecast={forecast} ranges={ranges} steps={all} />
        </TableTwin>
      )}
    </section>
  );
}
