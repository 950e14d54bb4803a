import { useMemo } from 'react';
import {
  fen,
  parseAmount,
  parseCount,
  type CaseFile,
  type CaseProblem,
  type Fen,
  type Outcome,
} from '../engine/index.ts';
import { budgetOf, NEEDS, type Budget, type BudgetTold, type Need } from '../engine/household.ts';
import { useRoads } from './currentRoads.ts';
import { useHousehold } from './household.ts';
import type { BudgetField, HouseholdInputs } from './householdInputs.ts';

const MOST_PEOPLE = 20;
const PEOPLE_WORDS = ['人', '个', '口'];

/** What the budget's texts amount to, and what is wrong with them by field. */
export interface ReadBudget {
  /** Null while no income is told: nothing can be said. */
  readonly told: BudgetTold | null;
  readonly budget: Budget | null;
  readonly problems: ReadonlyMap<BudgetField, CaseProblem>;
}

/** Reads the budget: a line that is empty or cannot be read takes its default, and the sentence stands beside it. */
export function readBudget({ asOf, means }: CaseFile, texts: HouseholdInputs['budget']): ReadBudget {
  const problems = new Map<BudgetField, CaseProblem>();
  const read = <Value>(field: BudgetField, reader: (text: string) => Outcome<Value>): Value | undefined => {
    const text = texts[field] ?? '';
    if (text.trim() === '') return undefined;
    const outcome = reader(text);
    if (outcome.ok) return outcome.value;
    const [problem] = outcome.problems;
    if (problem !== undefined) problems.set(field, { ...problem, field });
    return undefined;
  };
  const amount = (field: BudgetField): Fen | undefined => read(field, (text) => parseAmount(text, { allowZero: true }));
  const people = (field: 'adults' | 'children', smallest: number): number | undefined =>
    read(field, (text) => parseCount(text, { smallest, largest: MOST_PEOPLE, units: PEOPLE_WORDS }));
  const needs: Partial<Record<Need, Fen>> = {};
  for (const line of NEEDS) {
    const told = amount(line);
    if (told !== undefined) needs[line] = told;
  }
  const otherInstalments = amount('otherInstalments');
  const reserve = amount('reserve');
  const adults = people('adults', 1) ?? 1;
  const children = people('children', 0) ?? 0;
  if (means?.monthlyIncome === undefined) return { told: null, budget: null, problems };
  const told: BudgetTold = {
    asOf,
    monthlyIncome: fen(means.monthlyIncome),
    adults,
    children,
    needs,
    ...(otherInstalments !== undefined && { otherInstalments }),
    ...(reserve !== undefined && { reserve }),
  };
  return { told, budget: budgetOf(told), problems };
}

/** The budget as it stands. */
export function useBudget(): ReadBudget {
  const { caseFile } = useRoads();
  const texts = useHousehold((state) => state.budget);
  return useMemo(() => readBudget(caseFile, texts), [caseFile, texts]);
}
