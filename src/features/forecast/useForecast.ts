import { useEffect } from 'react';
import type { CaseFile } from '../../engine/index.ts';
import { beginForecast, closeForecast, expectForecast } from '../../state/forecastRun.ts';
import { NO_FORECAST, useForecastStore, type ForecastState } from '../../state/forecastStore.ts';

/** Milliseconds without a change after which the futures are walked: not for every key. */
const PAUSE = 150;

/** The futures of the case in view, walked while somebody looks. What is of an older case is never given. */
export function useForecast(caseFile: CaseFile): ForecastState {
  const state = useForecastStore();
  useEffect(() => {
    if (useForecastStore.getState().caseFile === caseFile) return undefined;
    expectForecast(caseFile);
    const start = setTimeout(() => {
      beginForecast(caseFile);
    }, PAUSE);
    return () => {
      clearTimeout(start);
    };
  }, [caseFile]);
  useEffect(() => closeForecast, []);
  return state.caseFile === caseFile ? state : NO_FORECAST;
}
