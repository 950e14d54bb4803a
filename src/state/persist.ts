import type { IsoDate } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { useNoticeStore } from './noticeStore.ts';
import { STORAGE_KEY } from './storageKey.ts';
import { readStored, writeStored } from './storedText.ts';
import { todayInChina } from './today.ts';
import { useViewStore, type ViewState } from './viewStore.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

let store: Store | null = null;
/** What is there cannot be read, or came from a link and is not the person's own yet: nothing is written over it. */
let leavesAlone = false;
/** Changes that come from storage itself are not written back. */
let isTakingOver = false;

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

/** Writes what was entered, unless it is to be left alone. */
export function save(): void {
  const { keepsNothing, storageTrouble } = useNoticeStore.getState();
  if (store === null || keepsNothing || leavesAlone || isTakingOver) return;
  const inputs = inputsOf(useCaseStore.getState());
  const { language, hidesAmounts } = useViewStore.getState();
  const kept = { day: todayInChina(), language, hidesAmounts, ...(!inputs.isExample && { inputs }) };
  try {
    store.setItem(STORAGE_KEY, writeStored(kept));
    if (storageTrouble === 'full') useNoticeStore.setState({ storageTrouble: null });
  } catch {
    useNoticeStore.setState({ storageTrouble: 'full' });
  }
}

/** Deletes what is stored. */
export function remove(): void {
  try {
    store?.removeItem(STORAGE_KEY);
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
function pinnedToDay(inputs: CaseInputs, day: IsoDate, today: IsoDate): CaseInputs {
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
  const read = readStored(text);
  if (read.kind === 'unreadable' || read.kind === 'newer') {
    leavesAlone = true;
    useNoticeStore.setState({ storageTrouble: read.kind });
  }
  if (read.kind !== 'read') return;
  const { inputs, day, language, hidesAmounts } = read.stored;
  useViewStore.setState({ language, hidesAmounts });
  if (inputs) takeOver(pinnedToDay(inputs, day, todayInChina()));
}

/** Another tab has changed or deleted what is stored: this one shows the same. */
function follow({ key, newValue }: StorageEvent): void {
  if (key !== null && key !== STORAGE_KEY) return;
  if (newValue === null) {
    takeOver(EXAMPLE);
    return;
  }
  const read = readStored(newValue);
  if (read.kind === 'read') takeOver(read.stored.inputs ?? EXAMPLE);
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
