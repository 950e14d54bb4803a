/** Under which the case in view is kept. */
export const STORAGE_KEY = 'zhailu';

/** Under which the cases with names are kept. */
export const CASES_KEY = `${STORAGE_KEY}.cases`;

/** Under which the other debts and the budget are kept. */
export const HOUSEHOLD_KEY = `${STORAGE_KEY}.household`;

/** Whether an earlier visit left something on the device; a browser that forbids to look has nothing. */
export function isSomethingStored(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
