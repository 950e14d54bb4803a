import {
  addDays,
  addMonthsClamped,
  civilDay,
  daysBetween,
  daysInMonth,
  isoDate,
  localDate,
  type LocalDate,
} from '../calendar/localDate.ts';
import type { Outcome } from '../problem.ts';
import { CASE_LIMITS } from './caseLimits.ts';
import { readChineseNumeral } from './chineseNumeral.ts';
import { refused } from './refused.ts';
import { typedText, withoutOuterBlanks } from './typedText.ts';

const COUNT = String.raw`\d{1,30}|[零〇一二两三四五六七八九十百千]+`;
const NUMBER = /^(?<sign>-)?(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?:天|日|days?|d)?$/iu;
const SPAN = new RegExp(`^(?<count>${COUNT})(?<unit>天|日|周|个?星期|个月|年|days?|weeks?|months?|years?)$`, 'iu');
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

const FULL_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})-(?<day>\d{1,2})|\/(?<month2>\d{1,2})\/(?<day2>\d{1,2})|\.(?<month3>\d{1,2})\.(?<day3>\d{1,2})|年(?<month4>\d{1,2})月(?<day4>\d{1,2})[日号]?|(?<month5>\d{2})(?<day5>\d{2}))$/u;
const MONTH_AND_DAY = /^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/u;
const ENGLISH_DATE =
  /^(?:(?<day>\d{1,2}) ?(?<name>[a-z]{3,9})\.? ?|(?<name2>[a-z]{3,9})\.? ?(?<day2>\d{1,2}),? ?)(?<year>\d{4})$/iu;
const ENGLISH_MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
/** 29 February comes at least once in these years. */
const YEARS_TO_LOOK_BACK = 8;

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = LocalDate | 'noSuchDate' | undefined;

function existing(year: number, month: number, day: number): LocalDate | 'noSuchDate' {
  const exists = year >= 1 && month >= 1 && month <= MONTHS_PER_YEAR && day >= 1 && day <= daysInMonth(year, month);
  return exists ? localDate({ year, month, day }) : 'noSuchDate';
}

function fullDate(text: string): Reading {
  const groups: Groups | undefined = FULL_DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const month = groups.month ?? groups.month2 ?? groups.month3 ?? groups.month4 ?? groups.month5;
  const day = groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4 ?? groups.day5;
  return existing(Number(groups.year), Number(month), Number(day));
}

function englishDate(text: string): Reading {
  const groups: Groups | undefined = ENGLISH_DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const name = (groups.name ?? groups.name2 ?? '').toLowerCase();
  const month = ENGLISH_MONTHS.findIndex(
    (full) => full === name || full.slice(0, 3) === name || (name === 'sept' && full.startsWith(name)),
  );
  return month === -1 ? undefined : existing(Number(groups.year), month + 1, Number(groups.day ?? groups.day2));
}

/** The latest such day that is not after `asOf`: 8月26日 without a year is the last one that has been. */
function dayWithoutYear(text: string, asOf: LocalDate): Reading {
  const groups: Groups | undefined = MONTH_AND_DAY.exec(text)?.groups;
  if (!groups) return undefined;
  const { year } = civilDay(asOf);
  for (let back = 0; back <= YEARS_TO_LOOK_BACK; back += 1) {
    const date = existing(year - back, Number(groups.month), Number(groups.day));
    if (date !== 'noSuchDate' && date <= asOf) return date;
  }
  return 'noSuchDate';
}

/** The due date of a span back from `asOf`: 九十天, 3个月 (the same day three months ago, clamped), 1年. */
function spanBack(text: string, asOf: LocalDate): LocalDate | 'daysTooMany' | undefined {
  const groups: Groups | undefined = SPAN.exec(text)?.groups;
  if (!groups) return undefined;
  const { count: written = '', unit = '' } = groups;
  const count = /^\d+$/.test(written) ? Number(written) : readChineseNumeral(written);
  if (count === undefined) return undefined;
  if (count > CASE_LIMITS.overdueDays) return 'daysTooMany';
  if (/^(?:天|日|d)/iu.test(unit)) return addDays(asOf, -count);
  if (/^(?:周|个?星期|w)/iu.test(unit)) return addDays(asOf, -count * DAYS_PER_WEEK);
  return addMonthsClamped(asOf, -count * (/^(?:年|y)/iu.test(unit) ? MONTHS_PER_YEAR : 1));
}

/**
 * How many days a debt is overdue, as people type it: `90`, `90天`, `3个月`, or the due date (`2026-08-26`, `2026.8.26`,
 * `2026年8月26日`, `8月26日`, `26 Aug 2026`), which counts back from `asOf`. The field name is empty.
 */
export function parseOverdueDays(text: string, asOf: LocalDate): Outcome<number> {
  const tooMany = refused('daysTooMany', { largest: CASE_LIMITS.overdueDays });
  const since = (date: LocalDate): Outcome<number> => {
    const days = daysBetween(date, asOf);
    if (days < 0) return refused('dueDateInFuture', { asOf: isoDate(asOf) });
    return days > CASE_LIMITS.overdueDays ? tooMany : { ok: true, value: days };
  };

  const typed = typedText(text);
  if (!typed.ok) return typed;
  if (typed.value === '') return refused('daysEmpty');
  const compact = withoutOuterBlanks(typed.value.replace(/^(?:已经?)?逾期/u, ''));

  const date = fullDate(compact) ?? dayWithoutYear(compact, asOf) ?? englishDate(compact);
  if (date === 'noSuchDate') return refused(date);
  if (date !== undefined) return since(date);

  const number: Groups | undefined = NUMBER.exec(compact)?.groups;
  if (number) {
    const value = Number((number.whole ?? '').replaceAll(',', ''));
    if (/[1-9]/.test(number.decimals ?? '')) return refused('daysNotWhole');
    if (number.sign !== undefined && value !== 0) return refused('daysNegative');
    return value > CASE_LIMITS.overdueDays ? tooMany : { ok: true, value };
  }
  const span = spanBack(compact, asOf);
  if (span === 'daysTooMany') return tooMany;
  if (span !== undefined) return since(span);
  const spoken = readChineseNumeral(compact);
  if (spoken === undefined) return refused('daysUnclear');
  return spoken > CASE_LIMITS.overdueDays ? tooMany : { ok: true, value: spoken };
}
