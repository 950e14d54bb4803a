import { knownDate, type IsoDate } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { FIELDS } from './fields.ts';
import { useNoticeStore } from './noticeStore.ts';
import {
  deviceStore,
  hasStorage,
  isLeftAlone,
  isTaking,
  leaveAlone,
  pinnedToDay,
  remove,
  removePresent,
  save,
  takeOver,
  tellDeleted,
} from './persist.ts';
import { STORAGE_KEY } from './storageKey.ts';
import { todayInChina } from './today.ts';

/** What the person had before they looked at a case that is not their own, while they have not changed that. */
let ownBefore: CaseInputs | null = null;

let stopVisit: () => void = () => undefined;

/** What the person has entered themselves, whatever they are just looking at; null while they have entered nothing. */
export function ownInputs(): CaseInputs | null {
  const shown = inputsOf(useCaseStore.getState());
  return ownBefore ?? (shown.isExample ? null : shown);
}

/**
 * Shows a case that is not the person's own; what they had stays stored until they change something.
 * @returns what they had, or null if they had nothing
 */
export function visit(inputs: CaseInputs): CaseInputs | null {
  const own = ownInputs();
  const isVisiting = ownBefore !== null;
  takeOver(inputs);
  if (own === null) save();
  if (own === null || isVisiting || isLeftAlone()) return own;
  ownBefore = own;
  leaveAlone(true);
  stopVisit = useCaseStore.subscribe(() => {
    if (isTaking()) return;
    comeBack();
    leaveAlone(false);
    save();
  });
  return own;
}

/** Ends a visit: what is in view from now on is the person's own. */
function comeBack(): void {
  ownBefore = null;
  stopVisit();
  stopVisit = () => undefined;
}

/** Shows another of the person's own cases, computed for its day, and keeps it; null is the example, and keeps none. */
export function showOwn(inputs: CaseInputs | null, day: IsoDate = todayInChina()): void {
  // What cannot be read stays as it is; what was only visited is over.
  if (ownBefore !== null) leaveAlone(false);
  comeBack();
  useNoticeStore.setState({ link: null, olderDay: null });
  if (inputs === null) {
    removePresent();
    takeOver(EXAMPLE);
  } else {
    useCaseStore.getState().replace(pinnedToDay(inputs, day, todayInChina()));
  }
  save();
}

/** "Keep nothing on this device": what is stored goes, and nothing is stored until it is switched off or the page is opened anew. */
export function keepNothing(keepsNothing: boolean): void {
  useNoticeStore.setState({ keepsNothing });
  if (keepsNothing) remove();
  else save();
}

/** Everything that was entered goes, here and on the device; the page shows its example again. */
export function deleteEverything(): void {
  remove();
  comeBack();
  leaveAlone(false);
  useNoticeStore.setState({ link: null, olderDay: null, storageTrouble: hasStorage() ? null : 'absent' });
  tellDeleted();
  takeOver(EXAMPLE, { hidesAmounts: false, figure: null, isDayChosen: false });
}

/** What is stored of the case in view, as it is, to be saved before it is given up. */
export function oldBytes(): Blob {
  let text = '';
  try {
    text = deviceStore()?.getItem(STORAGE_KEY) ?? '';
  } catch {
    // What cannot be read any more cannot be saved either.
  }
  return new Blob([text], { type: 'application/json' });
}

/** Gives up what is stored but cannot be read, and stores from now on. */
export function storeAnew(): void {
  leaveAlone(false);
  useNoticeStore.setState({ storageTrouble: null });
  save();
}

/** Computes inputs of an earlier day for today: the debt is overdue for as many days more. */
export function computeForToday(today: IsoDate = todayInChina()): void {
  const { olderDay } = useNoticeStore.getState();
  const { texts, setText } = useCaseStore.getState();
  useNoticeStore.setState({ olderDay: null });
  const text = texts.overdueDays ?? '';
  const before = olderDay === null ? undefined : FIELDS.overdueDays.read(text, knownDate(olderDay));
  const now = FIELDS.overdueDays.read(text, knownDate(today));
  if (olderDay !== null && before?.ok === true) {
    const days = before.value + (knownDate(today) - knownDate(olderDay));
    // A due date counts by itself; a number of days has to grow.
    if (!now.ok || now.value !== days) setText('overdueDays', String(days));
  }
  setText('asOf', '');
}
