import { readIsoDate, type IsoDate } from '../engine/index.ts';
import { BUDGET_LINES, PROTECTED, type BudgetLine, type Protected } from '../engine/household.ts';
import type { CaseInputs } from './caseInputs.ts';
import { readInputsOf } from './storedText.ts';
import { isTold, toldIn } from './told.ts';

/** Another debt than the one in view, as it was entered. Its means are those of the case in view. */
export interface OtherDebt {
  readonly id: number;
  readonly inputs: CaseInputs;
  /** The day for which its days overdue hold. */
  readonly day: IsoDate;
  readonly protects: Protected | null;
}

/** What was entered of the household and its other debts, as entered; nothing derived. */
export interface HouseholdInputs {
  readonly others: readonly OtherDebt[];
  /** What hangs on the debt in view. */
  readonly protects: Protected | null;
  readonly budget: Readonly<Partial<Record<BudgetLine, string>>>;
}

export const EMPTY_HOUSEHOLD: HouseholdInputs = { others: [], protects: null, budget: {} };

const VERSION = 1;

function readProtected(told: unknown): Protected | null {
  return PROTECTED.find((word) => word === told) ?? null;
}

function readOther(told: unknown, id: number): OtherDebt | null {
  if (!isTold(told) || typeof told.day !== 'string' || readIsoDate(told.day) === undefined) return null;
  const inputs = readInputsOf(told.inputs);
  return inputs === null ? null : { id, inputs, day: told.day as IsoDate, protects: readProtected(told.protects) };
}

/** Reads what {@link writeHousehold} has written; null for anything else, which is then left alone. */
export function readHousehold(text: string | null): HouseholdInputs | null {
  if (text === null) return EMPTY_HOUSEHOLD;
  const told = toldIn(text);
  if (!isTold(told) || told.version !== VERSION || !Array.isArray(told.others) || !isTold(told.budget)) return null;
  const read = told.others.map(readOther);
  const others = read.filter((one) => one !== null);
  if (others.length < read.length) return null;
  const { budget } = told;
  const lines = BUDGET_LINES.flatMap((field) => {
    const line = budget[field];
    return typeof line === 'string' ? [[field, line] as const] : [];
  });
  return { others, protects: readProtected(told.protects), budget: Object.fromEntries(lines) };
}

/** The text that {@link readHousehold} reads. */
export function writeHousehold({ others, protects, budget }: HouseholdInputs): string {
  return JSON.stringify({
    version: VERSION,
    others: others.map(({ inputs, day, protects: own }) => ({ inputs, day, protects: own })),
    protects,
    budget,
  });
}
