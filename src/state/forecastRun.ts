import type { CaseFile } from '../engine/index.ts';
import { FORECAST_RUNS } from '../engine/forecast/index.ts';
import { ForecastPool } from '../worker/forecastPool.ts';
import type { Runner } from '../worker/runner.ts';
import { SlicedRunner } from '../worker/slicedRunner.ts';
import { startWorker } from '../worker/startWorker.ts';
import { NO_FORECAST, useForecastStore } from './forecastStore.ts';

const MOST_THREADS = 4;

/** Milliseconds between two counts: each would make the page begin the drawing of an answer anew. */
const BETWEEN_COUNTS = 400;

let runner: Runner | null = null;
/** Threads were lost once: from then on it goes without. */
let areThreadsLost = false;

function makeRunner(): Runner {
  if (areThreadsLost || typeof Worker === 'undefined') return new SlicedRunner();
  // One core is left to the page.
  const cores = navigator.hardwareConcurrency || 2;
  return new ForecastPool(startWorker, Math.min(MOST_THREADS, Math.max(1, cores - 1)));
}

/** Walks the futures of a case; a run for another case is stopped and what it found is gone at once. */
export function runForecast(caseFile: CaseFile): void {
  const { setState } = useForecastStore;
  setState({ caseFile, status: 'running', walked: 0, forecast: null });
  let toldAt = performance.now();
  runner ??= makeRunner();
  runner.start(caseFile, {
    walked: (walked) => {
      const now = performance.now();
      if (now - toldAt < BETWEEN_COUNTS && walked < FORECAST_RUNS) return;
      toldAt = now;
      setState({ walked });
    },
    summed: (forecast) => {
      const isLast = forecast.runs === FORECAST_RUNS;
      setState({
        forecast,
        walked: Math.max(forecast.runs, useForecastStore.getState().walked),
        ...(isLast && { status: 'done' }),
      });
    },
    failed: () => {
      areThreadsLost = true;
      closeRunner();
      setState({ status: 'failed' });
    },
  });
}

function closeRunner(): void {
  runner?.close();
  runner = null;
}

/** Stops where it is; what was summed up stands. */
export function stopForecast(): void {
  runner?.stop();
  useForecastStore.setState({ status: 'stopped' });
}

/** Nobody looks any more: a run that goes on is given up, what is done stays. */
export function closeForecast(): void {
  closeRunner();
  if (useForecastStore.getState().status === 'running') useForecastStore.setState(NO_FORECAST);
}

/** The case is another one now, its futures are soon walked: nothing of the older one's is shown or goes on. */
export function expectForecast(caseFile: CaseFile): void {
  runner?.stop();
  useForecastStore.setState({ ...NO_FORECAST, caseFile, status: 'running' });
}

/** Begins what was expected, unless it was stopped or is another case's by now. */
export function beginForecast(expected: CaseFile): void {
  const { caseFile, status } = useForecastStore.getState();
  if (caseFile === expected && status === 'running') runForecast(expected);
}
