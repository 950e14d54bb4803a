import * as v from 'valibot';
import { readIsoDate } from '../calendar/localDate.ts';
import { compareRates, rate, readRate } from '../money/rate.ts';
import { said } from './caseIssue.ts';
import { CASE_LIMITS } from './caseLimits.ts';

/** Names that reach an object's prototype: refused wherever they stand, and nothing beside them is read. */
export const UNTOUCHABLE_KEYS = ['__proto__', 'constructor', 'prototype'] as const;

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

const refusedField = v.custom<never>(() => false, said('unknownField'));

/** An object with these fields and no others; each unknown one is a problem of its own. */
export function record<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, said('notAnObject')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const key of UNTOUCHABLE_KEYS) {
        if (!Object.hasOwn(dataset.value, key)) continue;
        const path: v.ObjectPathItem = { type: 'object', origin: 'key', input: dataset.value, key, value: undefined };
        addIssue({ message: said('unknownField'), path: [path] });
      }
    }),
    v.objectWithRest(entries, refusedField, said('required')),
  );
}

/** A record of the same optional field under each of these names. */
export function recordOf<Name extends string, Field extends v.GenericSchema>(names: readonly Name[], field: Field) {
  const entries = Object.fromEntries(names.map((name) => [name, v.exactOptional(field)]));
  return record(entries as Record<Name, v.ExactOptionalSchema<Field, undefined>>);
}

/** A whole number within limits, both included. A negative zero becomes zero. */
export function wholeNumber(smallest: number, largest: number) {
  return v.pipe(
    v.number(said('notANumber')),
    v.minValue(smallest, said('tooSmall', { smallest })),
    v.maxValue(largest, said('tooLarge', { largest })),
    v.integer(said('notWhole')),
    v.transform((value) => value + 0),
  );
}

/** An amount in fen, from 0. */
export const amount = wholeNumber(0, CASE_LIMITS.largestAmount);

export const yesOrNo = v.boolean(said('notTrueOrFalse'));

/** A civil day `2026-11-24` that exists. */
export const date = v.pipe(
  v.string(said('notADate')),
  v.check((text) => readIsoDate(text) !== undefined, said('notADate')),
);

export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, said('notOneOf', { allowed: words.join(', ') }));
}

/** A rate as text, a fraction or a decimal, of at most `largest`; kept as told. */
export function rateUpTo(largest: number) {
  const limit = rate(largest, 1);
  return v.pipe(
    v.string(said('notARate')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const value = readRate(dataset.value);
      if (value === undefined) addIssue({ message: said('notARate') });
      else if (compareRates(value, limit) > 0) addIssue({ message: said('tooLarge', { largest }) });
      else if (value.denominator > CASE_LIMITS.rateDenominator) addIssue({ message: said('notARate') });
    }),
  );
}

/** A share from 0 to 1, as a number or as a rate's text; kept as told. */
export const shareOfOne = v.pipe(
  v.custom<number | string>((input) => typeof input === 'number' || typeof input === 'string', said('notANumber')),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const value = shareValue(dataset.value);
    if (Number.isNaN(value)) addIssue({ message: said('notARate') });
    else if (value < 0) addIssue({ message: said('tooSmall', { smallest: 0 }) });
    else if (value > CASE_LIMITS.share) addIssue({ message: said('tooLarge', { largest: CASE_LIMITS.share }) });
  }),
);

/** The number that a told share is; NaN for a text that is no rate. */
export function shareValue(told: number | string): number {
  if (typeof told === 'number') return told;
  const read = readRate(told);
  return read === undefined ? NaN : read.numerator / read.denominator;
}

/** Low, likely, high: three of a kind, in rising order. */
export function rangeOf<Item extends v.GenericSchema<unknown, number | string>>(item: Item) {
  return v.pipe(
    v.array(item, said('notARange')),
    v.check((range) => {
      const [low, likely, high, ...more] = range.map(shareValue);
      const isKnown = low !== undefined && likely !== undefined && high !== undefined;
      // What is no number has a problem of its own.
      return isKnown && more.length === 0 && !(low > likely || likely > high);
    }, said('notARange')),
  );
}

export function listOf<Item extends v.GenericSchema>(item: Item, largest: number) {
  return v.pipe(v.array(item, said('notAList')), v.maxLength(largest, said('tooLarge', { largest })));
}
