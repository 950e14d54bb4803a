import { CASE_LIMITS, isoDate, ruleBook, type IsoDate, type LocalDate } from '../engine/index.ts';

/** China keeps one time, eight hours before UTC, without summer time. */
const CHINA_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** The civil day in China by the device's clock (milliseconds since 1970 in UTC), wherever the device stands. */
export function deviceDay(now: number = Date.now()): IsoDate {
  return isoDate(Math.floor((now + CHINA_AHEAD_OF_UTC) / MILLISECONDS_PER_DAY) as LocalDate);
}

/**
 * The civil day in China for which a case is computed that names none. Of a clock in years for which nothing can be computed
 * nothing is known but that it is wrong: then it is the day of the rule book.
 */
export function todayInChina(now?: number): IsoDate {
  const day = deviceDay(now);
  // Days written alike are ordered as their text is.
  const isPossible = day >= CASE_LIMITS.earliestAsOf && day <= CASE_LIMITS.latestAsOf;
  return isPossible ? day : (ruleBook.version as IsoDate);
}
