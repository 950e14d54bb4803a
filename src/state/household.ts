import { create } from 'zustand';
import type { Product } from '../engine/index.ts';
import { MOST_DEBTS, type BudgetLine, type Protected } from '../engine/household.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { FIELD_IDS, LONGEST_TEXT, type FieldId } from './fields.ts';
import { EMPTY_HOUSEHOLD, readHousehold, writeHousehold, type HouseholdInputs } from './householdInputs.ts';
import { ownInputs, showOwn } from './keeping.ts';
import { mergeHousehold } from './mergeHousehold.ts';
import { leaveNamed } from './namedCases.ts';
import { useNoticeStore } from './noticeStore.ts';
import { deviceStore, onDeleted } from './persist.ts';
import { HOUSEHOLD_KEY } from './storageKey.ts';
import { todayInChina } from './today.ts';

/** What can be done to the other debts and to the budget. */
export interface HouseholdState extends HouseholdInputs {
  /** What is stored cannot be read: it is left alone, and nothing is kept. */
  readonly isUnreadable: boolean;
  readonly addDebt: () => void;
  readonly removeDebt: (id: number) => void;
  readonly setProduct: (id: number, product: Product) => void;
  readonly setDebtText: (id: number, field: FieldId, text: string) => void;
  /** Undefined is the debt in view. */
  readonly setProtects: (id: number | undefined, protects: Protected | null) => void;
  readonly setLine: (field: BudgetLine, text: string) => void;
  /** Shows another debt in the single view; the one that was there takes its place among the others. The means stay. */
  readonly openDebt: (id: number) => void;
}

const NEW_DEBT: CaseInputs = { ...EXAMPLE, product: 'creditCard', texts: {}, isExample: false };

/** The inputs without what a person has once, whatever they owe. */
function withoutMeans(inputs: CaseInputs): CaseInputs {
  const texts = { ...inputs.texts };
  for (const field of FIELD_IDS) if (field.startsWith('means.')) Reflect.deleteProperty(texts, field);
  const choices = { ...inputs.choices };
  Reflect.deleteProperty(choices, 'means.dishonestGround');
  const carried = { ...inputs.carried };
  Reflect.deleteProperty(carried, 'means');
  return { ...inputs, texts, choices, carried, assets: [] };
}

/** The inputs of one debt with the means of another's. */
function withMeansOf(inputs: CaseInputs, { texts, choices, assets, carried }: CaseInputs): CaseInputs {
  const own = withoutMeans(inputs);
  const means = Object.fromEntries(Object.entries(texts).filter(([field]) => field.startsWith('means.')));
  const ground = choices['means.dishonestGround'];
  return {
    ...own,
    texts: { ...own.texts, ...means },
    choices: { ...own.choices, ...(ground !== undefined && { 'means.dishonestGround': ground }) },
    carried: { ...own.carried, ...(carried.means !== undefined && { means: carried.means }) },
    assets,
  };
}

function storedText(): string | null {
  try {
    return deviceStore()?.getItem(HOUSEHOLD_KEY) ?? null;
  } catch {
    return null;
  }
}

/** The text that this tab last read or wrote: where another stands there, another tab has written meanwhile. */
let seen: string | null = null;

function stored(): HouseholdInputs & Pick<HouseholdState, 'isUnreadable'> {
  seen = storedText();
  const read = readHousehold(seen);
  return { ...(read ?? EMPTY_HOUSEHOLD), isUnreadable: read === null };
}

/** A number that no debt has: ids tell rows apart and are not kept. */
function freeId(others: HouseholdInputs['others']): number {
  return others.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

/** The other debts of the person and their budget: raw inputs, beside the case in view. */
export const useHousehold = create<HouseholdState>()((set, get) => {
  const change = (id: number, changed: (inputs: CaseInputs) => CaseInputs, isDay = false): void => {
    set(({ others }) => ({
      others: others.map((one) =>
        one.id === id ? { ...one, inputs: changed(one.inputs), ...(isDay && { day: todayInChina() }) } : one,
      ),
    }));
  };
  return {
    ...stored(),
    addDebt: () => {
      const { others } = get();
      if (others.length + 1 >= MOST_DEBTS) return;
      set({ others: [...others, { id: freeId(others), inputs: NEW_DEBT, day: todayInChina(), protects: null }] });
    },
    removeDebt: (id) => {
      set(({ others }) => ({ others: others.filter((one) => one.id !== id) }));
    },
    setProduct: (id, product) => {
      change(id, (inputs) => ({ ...inputs, product }));
    },
    setDebtText: (id, field, text) => {
      const kept = text.slice(0, LONGEST_TEXT);
      change(id, (inputs) => ({ ...inputs, texts: { ...inputs.texts, [field]: kept } }), field === 'overdueDays');
    },
    setProtects: (id, protects) => {
      if (id === undefined) set({ protects });
      else set(({ others }) => ({ others: others.map((one) => (one.id === id ? { ...one, protects } : one)) }));
    },
    setLine: (field, text) => {
      set(({ budget }) => ({ budget: { ...budget, [field]: text.slice(0, LONGEST_TEXT) } }));
    },
    openDebt: (id) => {
      const { others, protects } = get();
      const wanted = others.find((one) => one.id === id);
      if (wanted === undefined) return;
      const own = ownInputs();
      const shown = own ?? inputsOf(useCaseStore.getState());
      const left = own === null ? null : { id, inputs: withoutMeans(own), day: todayInChina(), protects };
      // What is in view is kept under its name first, and has none from now on: another debt is no change of it.
      leaveNamed();
      set({
        // An example that nobody has entered is no debt to be kept.
        others: others.flatMap((one) => (one.id !== id ? [one] : left === null ? [] : [left])),
        protects: wanted.protects,
      });
      showOwn(withMeansOf(wanted.inputs, shown), wanted.day);
    },
  };
});

/** Shows what another tab has written together with what was changed here since; false where it cannot be read. */
function takeTogether(text: string): boolean {
  const theirs = readHousehold(text);
  if (theirs === null) return false;
  const mine = useHousehold.getState();
  const together = mergeHousehold(readHousehold(seen) ?? EMPTY_HOUSEHOLD, mine, theirs);
  seen = text;
  const isNews = mine.isUnreadable || writeHousehold(together) !== writeHousehold(mine);
  if (isNews) useHousehold.setState({ ...together, isUnreadable: false });
  return true;
}

function keep(): void {
  const store = deviceStore();
  if (store === null || useNoticeStore.getState().keepsNothing || useHousehold.getState().isUnreadable) return;
  try {
    const there = store.getItem(HOUSEHOLD_KEY);
    if (there !== null && there !== seen && !takeTogether(there)) {
      // Of a later version, or broken, since this tab was opened: nothing is written over it.
      useHousehold.setState({ isUnreadable: true });
      return;
    }
    const text = writeHousehold(useHousehold.getState());
    if (text === there) return;
    store.setItem(HOUSEHOLD_KEY, text);
    seen = text;
    if (useNoticeStore.getState().storageTrouble === 'full') useNoticeStore.setState({ storageTrouble: null });
  } catch {
    useNoticeStore.setState({ storageTrouble: 'full' });
  }
}

/** What the person had before they looked at debts that are not their own, while they have not changed these. */
let ownBefore: HouseholdInputs | null = null;
let isTaking = false;

function take({ others, protects, budget }: HouseholdInputs): void {
  isTaking = true;
  useHousehold.setState({ others, protects, budget });
  isTaking = false;
}

/** Shows the debts of a file; what the person had stays stored until they change something. */
export function visitHousehold(inputs: HouseholdInputs): void {
  ownBefore ??= useHousehold.getState();
  take(inputs);
}

/** Shows again what the person had before a file, unless they have made it their own. */
export function leaveHousehold(): void {
  if (ownBefore !== null) take(ownBefore);
  ownBefore = null;
}

/** What is stored of the other debts, as it is, to be saved before it is given up. */
export function oldHousehold(): Blob {
  return new Blob([storedText() ?? ''], { type: 'application/json' });
}

/** Gives up what is stored but cannot be read, and stores from now on. */
export function keepHouseholdAnew(): void {
  seen = storedText();
  useHousehold.setState({ isUnreadable: false });
  keep();
}

useHousehold.subscribe((state, before) => {
  if (isTaking) return;
  ownBefore = null;
  if (state.others !== before.others || state.protects !== before.protects || state.budget !== before.budget) keep();
});
useNoticeStore.subscribe(({ keepsNothing }, before) => {
  if (!keepsNothing && before.keepsNothing) keep();
});
onDeleted(() => {
  useHousehold.setState({ ...EMPTY_HOUSEHOLD, isUnreadable: false });
  try {
    deviceStore()?.removeItem(HOUSEHOLD_KEY);
  } catch {
    // What cannot be reached cannot hold anything either.
  }
});
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== HOUSEHOLD_KEY && key !== null) return;
  if (newValue !== null) {
    takeTogether(newValue);
    return;
  }
  // Deleted in another tab.
  seen = null;
  useHousehold.setState({ ...EMPTY_HOUSEHOLD, isUnreadable: false });
});
