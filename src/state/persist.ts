import type { IsoDate } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { changedPlaces, merged, stamped, type FieldTimes, type TimedInputs } from './fieldTimes.ts';
import { useNoticeStore } from './noticeStore.ts';
import { CASES_KEY, HOUSEHOLD_KEY, STORAGE_KEY } from './storageKey.ts';
import { readStored, writeStored, type Stored } from './storedText.ts';
import { todayInChina } from './today.ts';
import { useViewStore, type ViewState } from './viewStore.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

let store: Store | null = null;
/** What is there cannot be read, or came from a link and is not the person's own yet: nothing is written over it. */
let leavesAlone = false;
/** Changes that come from storage itself are not written back. */
let isTakingOver = false;
/** The text that this tab last read or wrote: where another stands there, another tab has written meanwhile. */
let seen: string | null = null;
/** The case in that text. */
let known: TimedInputs = { inputs: EXAMPLE, times: {} };
/** The times of the changes that were made in this tab. */
let ownTimes: FieldTimes = {};

/** The device's storage, or null where the browser forbids it or has none. */
function deviceStorage(): Store | null {
  try {
    const storage = window.localStorage as Store | null;
    storage?.getItem(STORAGE_KEY);
    return storage;
  } catch {
    return null;
  }
}

/** Remembers what is stored now. */
function see(text: string | null, inputs: CaseInputs, times: FieldTimes = {}): void {
  seen = text;
  known = { inputs, times };
}

/** The case in view, with the times of the changes made here since the last text. */
function timedInputs(): TimedInputs {
  const inputs = inputsOf(useCaseStore.getState());
  const times = inputs.isExample ? known.times : stamped(known, inputs, Date.now());
  const changed = Object.entries(times).filter(([place, time]) => known.times[place] !== time);
  ownTimes = { ...ownTimes, ...Object.fromEntries(changed) };
  return { inputs, times };
}

/** Shows both together; where what this tab had changed gives way to the other's, that is said and can be undone. */
function takeTogether(mine: TimedInputs, theirs: TimedInputs): TimedInputs {
  const together = mine.inputs.isExample ? theirs : merged(mine, theirs);
  const lost = changedPlaces(mine.inputs, together.inputs);
  if (lost.length > 0) takeOver(together.inputs);
  if (lost.some((place) => ownTimes[place] !== undefined && ownTimes[place] === mine.times[place])) {
    useNoticeStore.setState({ link: { kind: 'otherTab', before: mine.inputs } });
  }
  return together;
}

/** What stands in the storage, if another tab has put it there; null where that cannot be written over. */
function writtenMeanwhile(from: Store): Stored | undefined | null {
  const text = from.getItem(STORAGE_KEY);
  if (text === seen) return undefined;
  const read = readStored(text);
  if (read.kind === 'read') return read.stored;
  if (read.kind === 'nothing') return undefined;
  leavesAlone = true;
  useNoticeStore.setState({ storageTrouble: read.kind });
  return null;
}

/** Writes what was entered, together with what another tab has written meanwhile, unless it is to be left alone. */
export function save(): void {
  const { keepsNothing, storageTrouble } = useNoticeStore.getState();
  if (store === null || keepsNothing || leavesAlone || isTakingOver) return;
  const mine = timedInputs();
  try {
    const meanwhile = writtenMeanwhile(store);
    if (meanwhile === null) return;
    const theirs = meanwhile?.inputs;
    const { inputs, times } = theirs ? takeTogether(mine, { inputs: theirs, times: meanwhile.times ?? {} }) : mine;
    const { language, hidesAmounts } = useViewStore.getState();
    const kept = { day: todayInChina(), language, hidesAmounts, ...(!inputs.isExample && { inputs, times }) };
    const text = writeStored(kept);
    store.setItem(STORAGE_KEY, text);
    see(text, inputs, times);
    if (storageTrouble === 'full') useNoticeStore.setState({ storageTrouble: null });
  } catch {
    useNoticeStore.setState({ storageTrouble: 'full' });
  }
}

/** Deletes what is stored of the case in view. */
export function removePresent(): void {
  see(null, EXAMPLE);
  ownTimes = {};
  removeKey(STORAGE_KEY);
}

/** Deletes all that is stored, the cases with names and the other debts too. */
export function remove(): void {
  removePresent();
  removeKey(CASES_KEY);
  removeKey(HOUSEHOLD_KEY);
}

const deletedListeners = new Set<() => void>();

/** Calls back when the person deletes everything: what else they have entered goes too. */
export function onDeleted(listener: () => void): void {
  deletedListeners.add(listener);
}

/** Says that everything is deleted. */
export function tellDeleted(): void {
  for (const listener of deletedListeners) listener();
}

function removeKey(key: string): void {
  try {
    store?.removeItem(key);
  } catch {
    // What cannot be reached cannot hold anything either.
  }
}

/** Leaves what is stored alone from now on, or no longer. */
export function leaveAlone(isLeft: boolean): void {
  leavesAlone = isLeft;
}

/** Whether what is stored is left alone. */
export function isLeftAlone(): boolean {
  return leavesAlone;
}

/** The device's storage, or null where there is none. */
export function deviceStore(): Store | null {
  return store;
}

/** Whether the device stores anything at all. */
export function hasStorage(): boolean {
  return store !== null;
}

/** Whether inputs are just being taken over. */
export function isTaking(): boolean {
  return isTakingOver;
}

/** Takes inputs over without writing them. */
export function takeOver(inputs: CaseInputs, view: Partial<ViewState> = {}): void {
  isTakingOver = true;
  useCaseStore.getState().replace(inputs);
  useViewStore.setState(view);
  isTakingOver = false;
}

/** Inputs of an earlier day stay computed for that day until the person says otherwise. */
export function pinnedToDay(inputs: CaseInputs, day: IsoDate, today: IsoDate): CaseInputs {
  if (day === today || (inputs.texts.asOf ?? '') !== '') return inputs;
  useNoticeStore.setState({ olderDay: day });
  return { ...inputs, texts: { ...inputs.texts, asOf: day } };
}

function load(): void {
  let text: string | null = null;
  try {
    text = store?.getItem(STORAGE_KEY) ?? null;
  } catch {
    store = null;
  }
  if (store === null) useNoticeStore.setState({ storageTrouble: 'absent' });
  see(text, EXAMPLE);
  ownTimes = {};
  const read = readStored(text);
  if (read.kind === 'unreadable' || read.kind === 'newer') {
    leavesAlone = true;
    useNoticeStore.setState({ storageTrouble: read.kind });
  }
  if (read.kind !== 'read') return;
  const { inputs, times, day, language, hidesAmounts } = read.stored;
  useViewStore.setState({ language, hidesAmounts });
  if (!inputs) return;
  const shown = pinnedToDay(inputs, day, todayInChina());
  takeOver(shown);
  see(text, shown, times);
}

/**
 * Another tab has changed or deleted what is stored: this one shows the same. Of each field the later change holds; where this
 * tab has one that the other had not seen, it is written for the other to follow. A case that is only visited stays.
 */
function follow({ key, newValue }: StorageEvent): void {
  if (key !== null && key !== STORAGE_KEY) return;
  if (newValue === null) {
    see(null, EXAMPLE);
    ownTimes = {};
    takeOver(EXAMPLE);
    return;
  }
  const read = readStored(newValue);
  if (read.kind !== 'read') return;
  const { inputs, times = {} } = read.stored;
  if (leavesAlone) {
    see(newValue, inputs ?? EXAMPLE, times);
    return;
  }
  const mine = timedInputs();
  const together = inputs ? takeTogether(mine, { inputs, times }) : mine;
  see(newValue, inputs ?? EXAMPLE, times);
  if (changedPlaces(together.inputs, inputs ?? EXAMPLE).length === 0) return;
  known = together;
  save();
}

/**
 * Reads what is stored on the device and stores every change from now on. All of it works without storage too; then
 * {@link useNoticeStore} says why nothing is kept.
 * @returns stops it
 */
export function startKeeping(storage: Store | null = deviceStorage()): () => void {
  store = storage;
  leavesAlone = false;
  isTakingOver = false;
  useNoticeStore.setState({ storageTrouble: null, keepsNothing: false, olderDay: null });
  load();
  const stopCase = useCaseStore.subscribe(save);
  const stopView = useViewStore.subscribe(({ language, hidesAmounts }, before) => {
    if (language !== before.language || hidesAmounts !== before.hidesAmounts) save();
  });
  window.addEventListener('storage', follow);
  return () => {
    stopCase();
    stopView();
    window.removeEventListener('storage', follow);
  };
}
