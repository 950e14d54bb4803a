import type { CaseFile } from '../engine/index.ts';
import { FORECAST_RUNS, type Forecast } from '../engine/forecast/index.ts';
import { ForecastPool } from '../worker/forecastPool.ts';
import type { Runner } from '../worker/runner.ts';
import { SlicedRunner } from '../worker/slicedRunner.ts';
import { startWorker } from '../worker/startWorker.ts';
import { NO_FORECAST, useForecastStore } from './forecastStore.ts';
import { rangesOf } from './rangesOf.ts';

const MOST_THREADS = 4;

/** Milliseconds between two counts: each would make the page begin the drawing of an answer anew. */
const BETWEEN_COUNTS = 400;

/** A run that goes on, or one that rests after its first step because nobody looks yet. */
interface Run {
  readonly caseFile: CaseFile;
  isLookedAt: boolean;
  /** What its first futures come to. */
  forecast: Forecast | null;
}

let runner: Runner | null = null;
let run: Run | null = null;
/** Threads were lost once: from then on it goes without. */
let areThreadsLost = false;

function hasThreads(): boolean {
  return !areThreadsLost && typeof Worker !== 'undefined';
}

function makeRunner(): Runner {
  if (!hasThreads()) return new SlicedRunner();
  // One core is left to the page.
  const cores = navigator.hardwareConcurrency || 2;
  return new ForecastPool(startWorker, Math.min(MOST_THREADS, Math.max(1, cores - 1)));
}

function start(caseFile: CaseFile, isLookedAt: boolean): void {
  const { setState } = useForecastStore;
  const own: Run = { caseFile, isLookedAt, forecast: null };
  let toldAt = performance.now();
  run = own;
  runner ??= makeRunner();
  runner.start(caseFile, {
    walked: (walked) => {
      const now = performance.now();
      if (!own.isLookedAt || (now - toldAt < BETWEEN_COUNTS && walked < FORECAST_RUNS)) return;
      toldAt = now;
      setState((before) => ({ walked: Math.max(walked, before.walked) }));
    },
    summed: (forecast) => {
      own.forecast = forecast;
      if (own.isLookedAt) tell(forecast);
      else {
        runner?.stop();
        // What stands beside the answer.
        rangesOf(caseFile);
      }
    },
    failed: () => {
      closeRunner();
      // Whoever comes to look tries again, and is told.
      if (!own.isLookedAt) return;
      areThreadsLost = true;
      setState({ status: 'failed' });
    },
  });
}

/** Shows what the first futures come to, unless that of as many stands there already. */
function tell(forecast: Forecast): void {
  const { setState, getState } = useForecastStore;
  const { forecast: shown, walked } = getState();
  if (shown !== null && shown.runs >= forecast.runs) return;
  setState({
    forecast,
    walked: Math.max(forecast.runs, walked),
    ...(forecast.runs === FORECAST_RUNS && { status: 'done' }),
  });
}

/**
 * Walks the first step for somebody who is about to look, where threads can do it: then the first answer is there at once.
 * Nothing is shown or told of it before; while somebody looks at another case nothing is begun.
 */
export function walkAhead(caseFile: CaseFile): void {
  const { status, caseFile: shown } = useForecastStore.getState();
  if (!hasThreads() || status === 'running' || shown === caseFile || run?.caseFile === caseFile) return;
  start(caseFile, false);
}

/** Walks the futures of a case; a run for another case is stopped and what it found is gone at once. */
export function runForecast(caseFile: CaseFile): void {
  useForecastStore.setState({ caseFile, status: 'running', walked: 0, forecast: null });
  if (run?.caseFile !== caseFile || run.isLookedAt) {
    start(caseFile, true);
    return;
  }
  run.isLookedAt = true;
  const { forecast } = run;
  if (forecast === null) return;
  // It rests after its first step.
  tell(forecast);
  start(caseFile, true);
}

function closeRunner(): void {
  runner?.close();
  runner = null;
  run = null;
}

/** Stops where it is; what was summed up stands. */
export function stopForecast(): void {
  runner?.stop();
  run = null;
  useForecastStore.setState({ status: 'stopped' });
}

/** Nobody looks any more: a run that goes on is given up, what is done stays. */
export function closeForecast(): void {
  closeRunner();
  if (useForecastStore.getState().status === 'running') useForecastStore.setState(NO_FORECAST);
}

/** The case is another one now, its futures are soon walked: nothing of the older one's is shown or goes on. */
export function expectForecast(caseFile: CaseFile): void {
  if (run?.caseFile !== caseFile) {
    runner?.stop();
    run = null;
  }
  useForecastStore.setState({ ...NO_FORECAST, caseFile, status: 'running' });
}

/** Begins what was expected, unless it was stopped or is another case's by now. */
export function beginForecast(expected: CaseFile): void {
  const { caseFile, status } = useForecastStore.getState();
  if (caseFile === expected && status === 'running') runForecast(expected);
}
