import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { RoadsContext, useRoadsStore } from './currentRoads.ts';
import { useViewStore } from './viewStore.ts';

/**
 * Shows the roads to everything below. A key is answered in its field at once; the answer, the chart and the tables
 * follow in a rendering that the next key may interrupt.
 */
export function RoadsProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState(() => useRoadsStore.getState());
  useEffect(() => {
    const follow = (): void => {
      setShown(useRoadsStore.getState());
    };
    const stopRoads = useRoadsStore.subscribe(() => {
      startTransition(follow);
    });
    // A day that moves may lie outside of the roads that are still shown: both change together.
    const stopDay = useViewStore.subscribe(({ day }, before) => {
      if (day !== before.day) follow();
    });
    follow();
    return () => {
      stopRoads();
      stopDay();
    };
  }, []);
  return <RoadsContext value={shown}>{children}</RoadsContext>;
}
