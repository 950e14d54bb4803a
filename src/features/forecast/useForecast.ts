import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Forecast } from '../../engine/forecast/index.ts';
import type { CaseFile } from '../../engine/index.ts';
import { beginForecast, closeForecast, expectForecast } from '../../state/forecastRun.ts';
import { useForecastStore } from '../../state/forecastStore.ts';
import { rangesOf } from '../../state/rangesOf.ts';

/** Milliseconds without a change after which the futures are walked: not for every key. */
const PAUSE = 350;

/** Who opens the row waits for no pause. */
let isFirst = true;

/**
 * What the futures of the case in view come to so far, walked while somebody looks. What is of an older case is never given.
 * It is drawn after whatever is typed meanwhile.
 */
export function useForecast(caseFile: CaseFile): Forecast | null {
  const forecast = useForecastStore((state) => (state.caseFile === caseFile ? state.forecast : null));
  useEffect(() => {
    if (useForecastStore.getState().caseFile === caseFile) return undefined;
    expectForecast(caseFile);
    const start = setTimeout(
      () => {
        beginForecast(caseFile);
        // While the threads walk, what is told beside their answer.
        rangesOf(caseFile);
      },
      isFirst ? 0 : PAUSE,
    );
    isFirst = false;
    return () => {
      clearTimeout(start);
    };
  }, [caseFile]);
  useEffect(
    () => () => {
      isFirst = true;
      closeForecast();
    },
    [],
  );
  const told = useMemo(() => ({ caseFile, forecast }), [caseFile, forecast]);
  const drawn = useDeferredValue(told, null);
  // An older case's is gone at once; only a newer answer of the same case may come a moment later.
  return forecast !== null && drawn?.caseFile === caseFile ? drawn.forecast : null;
}
