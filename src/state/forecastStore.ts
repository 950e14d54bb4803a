import { create } from 'zustand';
import type { CaseFile } from '../engine/index.ts';
import type { Forecast } from '../engine/forecast/index.ts';

/** `idle`: not asked for; `stopped`: by the person; `failed`: the threads were lost. What was summed up before stands. */
export type ForecastStatus = 'idle' | 'running' | 'stopped' | 'done' | 'failed';

export interface ForecastState {
  /** Whose futures these are. */
  readonly caseFile: CaseFile | null;
  readonly status: ForecastStatus;
  /** How many have been walked. */
  readonly walked: number;
  /** What the first of them come to: of each step the answer so far. */
  readonly forecast: Forecast | null;
}

/** Fewer futures in a bundle make no band that means anything. */
export const FEWEST_FUTURES = 50;

export const NO_FORECAST: ForecastState = { caseFile: null, status: 'idle', walked: 0, forecast: null };

/** The futures of the case in view. */
export const useForecastStore = create<ForecastState>()(() => NO_FORECAST);
