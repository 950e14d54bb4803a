import type { CaseInputs } from './caseInputs.ts';
import type { HouseholdInputs, OtherDebt } from './householdInputs.ts';

type Kept = Omit<OtherDebt, 'id'>;

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** What this tab has changed since both were the same; else what the other has. */
function later<Value>(before: Value, mine: Value, theirs: Value): Value {
  return isSame(before, mine) ? theirs : mine;
}

/** Each field of two records as it was changed last. */
function laterFields<Fields extends object>(before: Fields, mine: Fields, theirs: Fields): Fields {
  const merged: Partial<Fields> = {};
  for (const field of Object.keys({ ...mine, ...theirs }) as (keyof Fields)[]) {
    const value = later(before[field], mine[field], theirs[field]);
    if (value !== undefined) merged[field] = value;
  }
  return merged as Fields;
}

function laterInputs(before: CaseInputs, mine: CaseInputs, theirs: CaseInputs): CaseInputs {
  return {
    ...laterFields(before, mine, theirs),
    texts: laterFields(before.texts, mine.texts, theirs.texts),
    choices: laterFields(before.choices, mine.choices, theirs.choices),
  };
}

function laterDebt(before: Kept, mine: Kept, theirs: Kept): Kept {
  return { ...laterFields(before, mine, theirs), inputs: laterInputs(before.inputs, mine.inputs, theirs.inputs) };
}

const withoutId = ({ inputs, day, protects }: OtherDebt): Kept => ({ inputs, day, protects });

/** Debts stay in their order and new ones come last: as long as none was deleted, they are told by their place. */
function laterDebts(before: readonly Kept[], mine: readonly Kept[], theirs: readonly Kept[]): readonly Kept[] {
  if (isSame(before, theirs)) return mine;
  if (isSame(before, mine)) return theirs;
  if (mine.length < before.length || theirs.length < before.length) {
    // Deleted here or there: what this tab has, and what the other has that was not there before.
    const isNew = (debt: Kept) => ![...before, ...mine].some((one) => isSame(one, debt));
    return [...mine, ...theirs.filter(isNew)];
  }
  const kept = before.map((debt, place) => laterDebt(debt, mine[place] ?? debt, theirs[place] ?? debt));
  return [...kept, ...mine.slice(before.length), ...theirs.slice(before.length)];
}

/** What was entered in two tabs since both showed the same: of each field the later change, and no debt is lost. */
export function mergeHousehold(
  before: HouseholdInputs,
  mine: HouseholdInputs,
  theirs: HouseholdInputs,
): HouseholdInputs {
  const kept = ({ others }: HouseholdInputs) => others.map(withoutId);
  // A row that is open here stays open.
  const highest = mine.others.reduce((most, { id }) => Math.max(most, id), 0);
  const idAt = (place: number) => mine.others[place]?.id ?? highest + 1 + place;
  return {
    others: laterDebts(kept(before), kept(mine), kept(theirs)).map((debt, place) => ({ ...debt, id: idAt(place) })),
    protects: later(before.protects, mine.protects, theirs.protects),
    budget: laterFields(before.budget, mine.budget, theirs.budget),
  };
}
