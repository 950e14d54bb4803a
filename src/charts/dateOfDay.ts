const DAY_MILLISECONDS = 86_400_000;

/** `2026-11-24` of a count of days from 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
