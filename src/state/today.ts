import { isoDate, type IsoDate, type LocalDate } from '../engine/index.ts';

/** China keeps one time, eight hours before UTC, without summer time. */
const CHINA_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** The civil day in China at an instant (milliseconds since 1970 in UTC), wherever the device stands. */
export function todayInChina(now: number = Date.now()): IsoDate {
  return isoDate(Math.floor((now + CHINA_AHEAD_OF_UTC) / MILLISECONDS_PER_DAY) as LocalDate);
}
