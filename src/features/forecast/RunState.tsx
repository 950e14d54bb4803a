import { FORECAST_RUNS, type Forecast } from '../../engine/forecast/index.ts';
import type { CaseFile } from '../../engine/index.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import {
  sure_again,
  sure_done,
  sure_failed,
  sure_retry,
  sure_running,
  sure_stop,
  sure_stopped,
} from '../../i18n/generated/messages.js';
import { runForecast, stopForecast } from '../../state/forecastRun.ts';
import { NO_FORECAST, useForecastStore } from '../../state/forecastStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Futures.module.css';

interface RunStateProps {
  readonly caseFile: CaseFile;
  /** What stands on the page. */
  readonly drawn: Forecast | null;
}

/** How far the futures have come, with a way to stop; what failed can be tried again. */
export function RunState({ caseFile, drawn }: RunStateProps) {
  const { status, walked } = useForecastStore((state) => (state.caseFile === caseFile ? state : NO_FORECAST));
  const again = (): void => {
    runForecast(caseFile);
  };
  if (drawn?.runs === FORECAST_RUNS) {
    return (
      <p className={styles.run} data-status="done">
        {sure_done({ runs: formatCount(drawn.runs), seed: drawn.seed })}
      </p>
    );
  }
  switch (status) {
    case 'failed':
      return (
        <div className={styles.run} role="alert" data-status={status}>
          <p>{sure_failed()}</p>
          <Button small onClick={again}>
            {sure_retry()}
          </Button>
        </div>
      );
    case 'stopped':
      return (
        <div className={styles.run} data-status={status}>
          <p>{sure_stopped({ walked: formatCount(walked) })}</p>
          <Button small onClick={again}>
            {sure_again()}
          </Button>
        </div>
      );
    default:
      return (
        <div className={styles.run} data-status="running">
          <label className={styles.progress}>
            {sure_running({ walked: formatCount(walked), all: formatCount(FORECAST_RUNS) })}
            <progress max={FORECAST_RUNS} value={walked} />
          </label>
          <Button small onClick={stopForecast}>
            {sure_stop()}
          </Button>
        </div>
      );
  }
}
