import { readIsoDate, type IsoDate } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { changedPlaces } from './fieldTimes.ts';
import { ownInputs, showOwn } from './keeping.ts';
import { useNoticeStore } from './noticeStore.ts';
import { deviceStore } from './persist.ts';
import { CASES_KEY } from './storageKey.ts';
import { readInputsOf } from './storedText.ts';
import { todayInChina } from './today.ts';
import { isTold, toldIn } from './told.ts';

/** The form of the list; a later one is left alone. */
const LIST_VERSION = 1;

/** The longest name, in letters. */
export const LONGEST_CASE_NAME = 40;

/** A case that is kept on the device under a name. */
export interface NamedCase {
  readonly name: string;
  /** The day for which the inputs hold where they name none. */
  readonly day: IsoDate;
  readonly inputs: CaseInputs;
}

/** The cases with names, and which of them is in view. */
export interface CaseList {
  readonly present: string | null;
  readonly cases: readonly NamedCase[];
}

export type ReadCaseList =
  | { readonly kind: 'read'; readonly list: CaseList }
  | { readonly kind: 'unreadable' | 'newer' | 'absent' | 'keepsNothing' };

/** Why something was not done. Nothing was changed then. */
export type CaseRefusal = 'noName' | 'taken' | 'full' | 'gone';

/** What was done, or why not. */
export type CaseOutcome<Value = undefined> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: CaseRefusal };

const EMPTY: CaseList = { present: null, cases: [] };
const refused = (reason: CaseRefusal) => ({ ok: false, reason }) as const;

function readNamedCase(told: unknown): NamedCase | null {
  if (!isTold(told) || typeof told.name !== 'string' || typeof told.day !== 'string') return null;
  const inputs = readInputsOf(told.inputs);
  if (inputs === null || readIsoDate(told.day) === undefined) return null;
  return { name: told.name, day: told.day as IsoDate, inputs };
}

/** Reads the list's text. One case that cannot be read makes all of it unreadable: none is dropped by writing the others. */
export function readCaseList(text: string | null): ReadCaseList {
  if (text === null) return { kind: 'read', list: EMPTY };
  const told = toldIn(text);
  if (!isTold(told) || !Array.isArray(told.cases)) {
    const isNewer = isTold(told) && typeof told.version === 'number' && told.version > LIST_VERSION;
    return { kind: isNewer ? 'newer' : 'unreadable' };
  }
  if (typeof told.version === 'number' && told.version > LIST_VERSION) return { kind: 'newer' };
  const read = told.cases.map(readNamedCase);
  const cases = read.filter((one) => one !== null);
  if (told.version !== LIST_VERSION || cases.length < read.length) return { kind: 'unreadable' };
  const present = cases.some(({ name }) => name === told.present) ? (told.present as string) : null;
  return { kind: 'read', list: { present, cases } };
}

/** The list's text as it stands on the device; null where there is none or none can be read. */
export function caseListText(): string | null {
  try {
    return deviceStore()?.getItem(CASES_KEY) ?? null;
  } catch {
    return null;
  }
}

/** The list, or why there is none. It is read anew before every change: another tab may have changed it. */
export function caseList(text = caseListText()): ReadCaseList {
  if (deviceStore() === null) return { kind: 'absent' };
  return useNoticeStore.getState().keepsNothing ? { kind: 'keepsNothing' } : readCaseList(text);
}

function nowReadable(): CaseList | null {
  const read = caseList();
  return read.kind === 'read' ? read.list : null;
}

/** Listeners in this tab: storage tells of other tabs' changes only. */
const listeners = new Set<() => void>();

/**
 * Calls back when the list changes, here or in another tab.
 * @returns stops it
 */
export function onCaseList(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function write(list: CaseList): CaseOutcome {
  try {
    deviceStore()?.setItem(CASES_KEY, JSON.stringify({ version: LIST_VERSION, ...list }));
  } catch {
    return refused('full');
  }
  for (const listener of listeners) listener();
  return { ok: true, value: undefined };
}

/** The name as it is kept: without blanks around it, cut. */
export function caseName(typed: string): string {
  return Array.from(typed.trim()).slice(0, LONGEST_CASE_NAME).join('').trim();
}

function hasName({ cases }: CaseList, name: string): boolean {
  return cases.some((one) => one.name === name);
}

/** Whether the person has changed a case since it was kept; being computed for the day that it is of is no change. */
function isChanged({ inputs, day }: NamedCase, now: CaseInputs): boolean {
  const places = changedPlaces(inputs, now);
  return places.some((place) => place !== 'texts.asOf') || (places.length > 0 && now.texts.asOf !== day);
}

/** The list with what is in view written to its own name. */
function withPresent(list: CaseList): CaseList {
  const inputs = ownInputs();
  if (inputs === null || list.present === null) return list;
  const cases = list.cases.map((one) =>
    one.name === list.present && isChanged(one, inputs) ? { ...one, inputs, day: todayInChina() } : one,
  );
  return { ...list, cases };
}

/** Keeps a copy of what the person has entered under a name of its own; from then on that is the one in view. */
export function saveCase(typed: string): CaseOutcome<string> {
  const list = nowReadable();
  const name = caseName(typed);
  if (list === null) return refused('gone');
  if (name === '') return refused('noName');
  if (hasName(list, name)) return refused('taken');
  const inputs = { ...(ownInputs() ?? EXAMPLE), isExample: false };
  const cases = [...withPresent(list).cases, { name, day: todayInChina(), inputs }];
  const done = write({ present: name, cases });
  return done.ok ? { ok: true, value: name } : done;
}

/**
 * Shows another case. The one in view is kept under its name first; where it has none, under one that `nameless` makes from
 * a number, so that nothing is lost.
 * @returns the name that was made, or null where none was needed
 */
export function openCase(name: string, nameless: (count: number) => string): CaseOutcome<string | null> {
  const read = nowReadable();
  if (read === null) return refused('gone');
  const list = withPresent(read);
  const wanted = list.cases.find((one) => one.name === name);
  if (wanted === undefined) return refused('gone');
  const own = ownInputs();
  const isNameless = own !== null && list.present === null;
  const isKept = isNameless && list.cases.some(({ inputs }) => changedPlaces(inputs, own).length === 0);
  let made: string | null = null;
  let cases = list.cases;
  if (isNameless && !isKept) {
    let count = 1;
    while (hasName(list, nameless(count))) count += 1;
    made = nameless(count);
    cases = [...cases, { name: made, day: todayInChina(), inputs: own }];
  }
  const done = write({ present: name, cases });
  if (!done.ok) return done;
  showOwn(wanted.inputs, wanted.day);
  return { ok: true, value: made };
}

/** Gives a case another name. */
export function renameCase(name: string, typed: string): CaseOutcome<string> {
  const list = nowReadable();
  const next = caseName(typed);
  if (list === null || !hasName(list, name)) return refused('gone');
  if (next === '') return refused('noName');
  if (next !== name && hasName(list, next)) return refused('taken');
  const cases = list.cases.map((one) => (one.name === name ? { ...one, name: next } : one));
  const done = write({ present: list.present === name ? next : list.present, cases });
  return done.ok ? { ok: true, value: next } : done;
}

/** Deletes a case; where it is the one in view, the page shows its example again. */
export function deleteCase(name: string): CaseOutcome {
  const list = nowReadable();
  if (list === null) return refused('gone');
  const isPresent = list.present === name;
  const cases = list.cases.filter((one) => one.name !== name);
  const done = write({ present: isPresent ? null : list.present, cases });
  if (done.ok && isPresent) showOwn(null);
  return done;
}

/** Gives up a list that cannot be read. */
export function dropCaseList(): void {
  write(EMPTY);
}

/** Keeps what is in view under its name, and lets go of the name: something else comes into view. */
export function leaveNamed(): void {
  const list = nowReadable();
  if (list !== null && list.present !== null) write({ ...withPresent(list), present: null });
}
