import type { CaseFile } from '../engine/index.ts';
import { FORECAST_RUNS, type Forecast } from '../engine/forecast/index.ts';

/** After so many futures the answer is told, and told again: the first one soon, the last one of all of them. */
export const FORECAST_STEPS = [500, 2_000, 5_000, FORECAST_RUNS] as const;

/** What a run of futures tells while it goes on; nothing is told after it was stopped. */
export interface RunListener {
  /** How many futures have been walked. */
  readonly walked: (count: number) => void;
  /** What the first futures of the run come to. */
  readonly summed: (forecast: Forecast) => void;
  /** It cannot go on; what was summed up before stands. */
  readonly failed: () => void;
}

/** Walks the futures of a case away from the thread that draws the page, or in slices on it. */
export interface Runner {
  /** Begins a run; one that is still going on is stopped. */
  start(caseFile: CaseFile, listener: RunListener): void;
  stop(): void;
  /** Stops, and gives back what the runner holds. It can be started again. */
  close(): void;
}
