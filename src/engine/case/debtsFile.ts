import type { CaseFile, Means } from './caseFile.ts';

/** What hangs on a debt beside money: the home, the car that work needs, somebody who stands surety 担保人. */
export const PROTECTED = ['home', 'workCar', 'surety'] as const;
export type Protected = (typeof PROTECTED)[number];

/** What a household needs a month, by line, the first first: food and daily things, rent, utilities, medicine … */
export const NEEDS = [
  'food',
  'rent',
  'utilities',
  'medicine',
  'transport',
  'school',
  'mortgage',
  'workCar',
  'otherNeeds',
] as const;
export type Need = (typeof NEEDS)[number];

/** The lines of a household's budget beside its income: heads, needs, other plans that are kept, what is put by. */
export const BUDGET_LINES = ['adults', 'children', ...NEEDS, 'otherInstalments', 'reserve'] as const;
export type BudgetLine = (typeof BUDGET_LINES)[number];

/** A budget as told: heads, and fen a month; what is absent takes a default or counts as nothing. */
export type BudgetLines = Readonly<Partial<Record<BudgetLine, number>>>;

/** The most adults, or children, of one household; a limit of this program. */
export const MOST_PEOPLE = 20;

/** Several debts of one person: each a case without means of its own, the means once. */
export interface DebtsFile {
  /** From one to sixty, all as of one day, each with the shared means put in. */
  readonly debts: readonly CaseFile[];
  /** What hangs on each debt, in the same order; null where nothing was told. */
  readonly protects: readonly (Protected | null)[];
  readonly means?: Means;
  /** What the household needs a month; the income stands in the means. */
  readonly budget?: BudgetLines;
}

/** The most debts of one person; a limit of this program. */
export const MOST_DEBTS = 60;

/** The file that {@link parseDebts} reads as these debts: the means once, and beside each debt what hangs on it. */
export function toldDebts({ debts, protects, means, budget }: DebtsFile): object {
  const told = debts.map((debt, place) => {
    const own: Record<string, unknown> = { ...debt };
    Reflect.deleteProperty(own, 'means');
    const word = protects[place] ?? null;
    return word === null ? own : { ...own, protects: word };
  });
  return { debts: told, ...(means !== undefined && { means }), ...(budget !== undefined && { budget }) };
}
