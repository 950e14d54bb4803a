import { INCLUDABLE_STAGES, PAPERS, PRODUCTS, readIsoDate, type IsoDate } from '../engine/index.ts';
import type { AssetInput, CaseInputs, ExactRate, PaperInput } from './caseInputs.ts';
import type { FieldTimes } from './fieldTimes.ts';
import { CHOICE_IDS, FIELD_IDS } from './fields.ts';
import type { LinkLanguage } from './link.ts';
import { isTold, toldIn } from './told.ts';

/** The form of what is stored; a later one is left alone. */
const STORED_VERSION = 1;

/** What is kept on the device. */
export interface Stored {
  /** The day for which the inputs hold where they name none. */
  readonly day: IsoDate;
  /** Undefined while nothing but the example was looked at. */
  readonly inputs?: CaseInputs | undefined;
  /** When each field was changed, for two tabs. */
  readonly times?: FieldTimes;
  readonly language: LinkLanguage;
  readonly hidesAmounts: boolean;
}

export type ReadStored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly stored: Stored }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

type Guard<Value> = (told: unknown) => told is Value;

const isText: Guard<string> = (told) => typeof told === 'string';
const isTime: Guard<number> = (told): told is number => Number.isSafeInteger(told);
const isFlag: Guard<boolean> = (told) => typeof told === 'boolean';

function isRecordOf<Value>(told: unknown, isValue: Guard<Value>): told is Readonly<Record<string, Value>> {
  return isTold(told) && Object.values(told).every(isValue);
}

function isListOf<Value>(told: unknown, isItem: Guard<Value>): told is readonly Value[] {
  return Array.isArray(told) && told.every(isItem);
}

function isOneOf<Word extends string>(words: readonly Word[]): Guard<Word> {
  return (told): told is Word => words.some((word) => word === told);
}

/** Whether a rate is one is the gate's to say, as of everything else. */
function isExactRate(told: unknown): told is ExactRate {
  return isTold(told) && isText(told.text) && isText(told.rate);
}

function isAsset(told: unknown): told is AssetInput {
  if (!isTold(told)) return false;
  const { name, value, priceShare, exactShare, exempt } = told;
  const isExact = exactShare === undefined || isExactRate(exactShare);
  return isText(name) && isText(value) && isText(priceShare) && isFlag(exempt) && isExact;
}

const isLanguage = isOneOf<LinkLanguage>(['zh-CN', 'en']);
const isProduct = isOneOf(PRODUCTS);
const isIncludable = isOneOf(INCLUDABLE_STAGES);
const isPaperKind = isOneOf(PAPERS);

function isPaper(told: unknown): told is PaperInput {
  return isTold(told) && isPaperKind(told.kind) && isText(told.receivedOn);
}

/** Only the keys that are known; a field that no longer exists is let go. */
function only<Value>(record: Readonly<Record<string, Value>>, known: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => known.includes(key)));
}

/** The inputs as they were entered, or null if these are none. What they say goes through the gate with everything else. */
export function readInputsOf(told: unknown): CaseInputs | null {
  if (!isTold(told)) return null;
  // What was stored before there were papers has none.
  const { product, texts, choices, include, assets, papers = [], knowsOnlyTotal, exact, carried, isExample } = told;
  if (!isProduct(product) || !isFlag(knowsOnlyTotal) || !isFlag(isExample) || !isTold(carried)) return null;
  if (!isRecordOf(texts, isText) || !isRecordOf(choices, isText) || !isRecordOf(exact, isExactRate)) return null;
  if (!isListOf(include, isIncludable) || !isListOf(assets, isAsset) || !isListOf(papers, isPaper)) return null;
  return {
    product,
    texts: only(texts, FIELD_IDS),
    choices: only(choices, CHOICE_IDS),
    include,
    assets,
    papers,
    knowsOnlyTotal,
    exact: only(exact, FIELD_IDS),
    carried,
    isExample,
  };
}

/** Reads what is stored. Never throws; what it cannot read is for the caller to leave alone. */
export function readStored(text: string | null): ReadStored {
  if (text === null) return { kind: 'nothing' };
  const told = toldIn(text);
  const version = typeof told === 'object' && told !== null && 'version' in told ? told.version : undefined;
  if (typeof version === 'number' && version > STORED_VERSION) return { kind: 'newer' };
  if (!isTold(told) || version !== STORED_VERSION) return { kind: 'unreadable' };
  // What was stored before there were times has none.
  const { day, language, hidesAmounts, times = {} } = told;
  const inputs = told.inputs === undefined ? undefined : readInputsOf(told.inputs);
  const isDay = isText(day) && readIsoDate(day) !== undefined;
  if (!isDay || !isLanguage(language) || !isFlag(hidesAmounts) || inputs === null || !isRecordOf(times, isTime))
    return { kind: 'unreadable' };
  return { kind: 'read', stored: { day: day as IsoDate, language, hidesAmounts, inputs, times } };
}

/** The text that {@link readStored} reads. */
export function writeStored(stored: Stored): string {
  return JSON.stringify({ version: STORED_VERSION, ...stored });
}
