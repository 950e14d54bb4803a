/** The one key that the page uses. */
export const STORAGE_KEY = 'zhailu';

/** Whether an earlier visit left something on the device; a browser that forbids to look has nothing. */
export function isSomethingStored(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
