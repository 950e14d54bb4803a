import { inputsOf, useCaseStore } from './caseStore.ts';
import { refreshRoads } from './currentRoads.ts';
import { pinnedToDay, takeOver } from './persist.ts';
import { todayInChina } from './today.ts';

/** Milliseconds between two looks at the clock: a device that slept is asked again when it wakes. */
const LOOK_EVERY = 60_000;

/**
 * A page that is left open over midnight. What was entered stays computed for the day on which it was entered, as after a
 * reload, and that is said; the example is computed for the new day.
 * @returns stops it
 */
export function watchDay(): () => void {
  let shownDay = todayInChina();
  const look = (): void => {
    const today = todayInChina();
    if (today === shownDay) return;
    const inputs = inputsOf(useCaseStore.getState());
    if (!inputs.isExample) takeOver(pinnedToDay(inputs, shownDay, today));
    shownDay = today;
    refreshRoads(today);
  };
  const timer = setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
