import { create } from 'zustand';
import {
  parseCount,
  parseSharePercent,
  rateText,
  readRate,
  type CaseProblem,
  type Outcome,
  type Rate,
  type RateText,
} from '../../engine/index.ts';
import { fieldText } from '../../state/fieldText.ts';
import type { OwnRange, RangeOf } from '../../state/assumptions.ts';

export const ENDS = ['low', 'likely', 'high'] as const;
export type End = (typeof ENDS)[number];

/** The three fields of a range, as typed. */
export type RangeTexts = Readonly<Record<End, string>>;

const MOST_DAYS = 3650;
const DAY_WORDS = ['天', '日', 'days', 'day'];

/** A range as someone would type it. */
export function rangeTexts(of: RangeOf, [low, likely, high]: OwnRange): RangeTexts {
  const text = (value: number | string) =>
    of === 'days' ? String(value) : fieldText('negotiate.settlementShare', value);
  return { low: text(low), likely: text(likely), high: text(high) };
}

/** What is wrong with a field of a range: it cannot be read, or stands on the wrong side of the most likely. */
export type RangeProblem = CaseProblem | 'lowAboveLikely' | 'highBelowLikely';

/** What the fields of a range amount to: a range, or what is wrong by field. */
export type ReadRange =
  | { readonly range: OwnRange }
  | { readonly range: null; readonly problems: Readonly<Partial<Record<End, RangeProblem>>> };

function readEnd(of: RangeOf, text: string): Outcome<number | RateText> {
  if (of === 'days') return parseCount(text, { smallest: 0, largest: MOST_DAYS, units: DAY_WORDS });
  const share = parseSharePercent(text, { allowDiscount: false });
  return share.ok ? { ok: true, value: rateText(share.value) } : share;
}

function isAbove(left: number | string, right: number | string): boolean {
  const none: Rate = { numerator: 0, denominator: 1 };
  const [one, other] = [readRate(String(left)) ?? none, readRate(String(right)) ?? none];
  return one.numerator * other.denominator > other.numerator * one.denominator;
}

/**
 * Reads the three fields of a range.
 * @param inForce the range that holds now: a field that still shows its end keeps that end exactly
 */
export function readRange(of: RangeOf, texts: RangeTexts, inForce: OwnRange): ReadRange {
  const shown = rangeTexts(of, inForce);
  const problems: Partial<Record<End, RangeProblem>> = {};
  const values: Partial<Record<End, number | RateText>> = {};
  ENDS.forEach((end, place) => {
    const read: Outcome<number | RateText> =
      texts[end] === shown[end] ? { ok: true, value: inForce[place] ?? 0 } : readEnd(of, texts[end]);
    if (read.ok) values[end] = read.value;
    else problems[end] = read.problems[0] ?? { field: '', code: 'notARange' };
  });
  const { low, likely, high } = values;
  if (low !== undefined && likely !== undefined && isAbove(low, likely)) problems.low = 'lowAboveLikely';
  if (likely !== undefined && high !== undefined && isAbove(likely, high)) problems.high = 'highBelowLikely';
  const isGood = low !== undefined && likely !== undefined && high !== undefined;
  return isGood && Object.keys(problems).length === 0 ? { range: [low, likely, high] } : { range: null, problems };
}

/** Whether two ranges are the same in what their fields show. */
export function isSameRange(of: RangeOf, one: OwnRange, other: OwnRange): boolean {
  const [left, right] = [rangeTexts(of, one), rangeTexts(of, other)];
  return ENDS.every((end) => left[end] === right[end]);
}

/** What was typed while a range held. */
interface Typed {
  readonly over: OwnRange;
  readonly texts: RangeTexts;
}

/**
 * The texts of ranges as typed, by their names: what cannot be taken over yet is not lost when its row closes. They hold
 * as long as the range over which they were typed; another case, or a way back, has others.
 */
const useTypedRanges = create<Readonly<Record<string, Typed | undefined>>>()(() => ({}));

/** What the fields of a range show: what was typed, or the range that holds. */
export function useRangeTexts(name: string, of: RangeOf, inForce: OwnRange): RangeTexts {
  const typed = useTypedRanges((state) => state[name]);
  return typed !== undefined && isSameRange(of, typed.over, inForce) ? typed.texts : rangeTexts(of, inForce);
}

export function keepTyped(name: string, texts: RangeTexts, over: OwnRange): void {
  useTypedRanges.setState({ [name]: { over, texts } });
}

export function forgetTyped(name: string): void {
  useTypedRanges.setState({ [name]: undefined });
}
