declare const localDateBrand: unique symbol;

/** A civil day, as the count of days since 1970-01-01, so that the days between two dates are a subtraction. */
export type LocalDate = number & { readonly [localDateBrand]: 'day' };

declare const isoDateBrand: unique symbol;

/** A civil day as text, `2026-11-24`, known to exist. */
export type IsoDate = string & { readonly [isoDateBrand]: 'date' };

/** A day's place in the civil calendar; months count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_START_TO_1970 = 719_468;

function floorDivide(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

/** Days since 1970-01-01 of a day that exists in the proleptic Gregorian calendar (Hinnant, "chrono-compatible date algorithms"). */
export function localDate({ year, month, day }: CivilDay): LocalDate {
  const shifted = month <= 2 ? year - 1 : year;
  const era = floorDivide(shifted, 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = floorDivide(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_START_TO_1970) as LocalDate;
}

/** Year, month and day of a date: the inverse of {@link localDate}. */
export function civilDay(date: LocalDate): CivilDay {
  const shifted = date + DAYS_FROM_ERA_START_TO_1970;
  const era = floorDivide(shifted, DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36_524) - floorDivide(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100));
  const monthFromMarch = floorDivide(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - floorDivide(153 * monthFromMarch + 2, 5) + 1 };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `2026-11-24`; undefined if it is not written so, or no such day exists. */
export function readIsoDate(text: string): LocalDate | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return localDate({ year, month, day });
}

/**
 * The date that a text which is known to be one names.
 * @throws RangeError if it is none: a bug, since the gate has checked every date.
 */
export function knownDate(text: IsoDate): LocalDate {
  const date = readIsoDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}

const isoDates = new Map<LocalDate, IsoDate>();
const REMEMBERED_DATES = 20_000;

/** `2026-11-24`. */
export function isoDate(date: LocalDate): IsoDate {
  const known = isoDates.get(date);
  if (known !== undefined) return known;
  const { year, month, day } = civilDay(date);
  const text =
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
  if (isoDates.size >= REMEMBERED_DATES) isoDates.clear();
  isoDates.set(date, text);
  return text;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return (date + days) as LocalDate;
}

/** Days from the earlier to the later date, the first in, the last out 算头不算尾; negative if they are the other way round. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return later - earlier;
}

/**
 * The same day of the month, `months` later, clamped to that month's end (31 Jan + 1 = 28 Feb).
 * Always count from the original day, never month by month.
 */
export function addMonthsClamped(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilDay(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const targetYear = floorDivide(monthsSinceYearZero, 12);
  const targetMonth = monthsSinceYearZero - targetYear * 12 + 1;
  return localDate({
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysInMonth(targetYear, targetMonth)),
  });
}
