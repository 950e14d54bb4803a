import { useMemo } from 'react';
import { parseAmount, parseCount, type CaseFile, type CaseProblem, type Outcome } from '../engine/index.ts';
import {
  BUDGET_LINES,
  budgetOf,
  budgetTold,
  MOST_PEOPLE,
  type Budget,
  type BudgetLine,
  type BudgetLines,
  type BudgetTold,
} from '../engine/household.ts';
import { useRoads } from './currentRoads.ts';
import { useHousehold } from './household.ts';
import type { HouseholdInputs } from './householdInputs.ts';

const PEOPLE_WORDS = ['人', '个', '口'];

/** What the budget's texts amount to, and what is wrong with them by field. */
export interface ReadBudget {
  /** What was told and could be read. */
  readonly lines: BudgetLines;
  /** Null while no income is told: nothing can be said. */
  readonly told: BudgetTold | null;
  readonly budget: Budget | null;
  readonly problems: ReadonlyMap<BudgetLine, CaseProblem>;
}

/** Reads the budget: a line that is empty or cannot be read takes its default, and the sentence stands beside it. */
export function readBudget(caseFile: CaseFile, texts: HouseholdInputs['budget']): ReadBudget {
  const problems = new Map<BudgetLine, CaseProblem>();
  const read = <Value>(field: BudgetLine, reader: (text: string) => Outcome<Value>): Value | undefined => {
    const text = texts[field] ?? '';
    if (text.trim() === '') return undefined;
    const outcome = reader(text);
    if (outcome.ok) return outcome.value;
    const [problem] = outcome.problems;
    if (problem !== undefined) problems.set(field, { ...problem, field });
    return undefined;
  };
  const lines: Partial<Record<BudgetLine, number>> = {};
  for (const line of BUDGET_LINES) {
    const told = read(line, (text) =>
      line === 'adults' || line === 'children'
        ? parseCount(text, { smallest: line === 'adults' ? 1 : 0, largest: MOST_PEOPLE, units: PEOPLE_WORDS })
        : parseAmount(text, { allowZero: true }),
    );
    if (told !== undefined) lines[line] = told;
  }
  const { means } = caseFile;
  const told = means === undefined ? null : budgetTold({ debts: [caseFile], protects: [null], means, budget: lines });
  return { lines, told, budget: told && budgetOf(told), problems };
}

/** The budget as it stands. */
export function useBudget(): ReadBudget {
  const { caseFile } = useRoads();
  const texts = useHousehold((state) => state.budget);
  return useMemo(() => readBudget(caseFile, texts), [caseFile, texts]);
}
