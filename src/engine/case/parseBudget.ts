import * as v from 'valibot';
import type { Outcome } from '../problem.ts';
import { amount, record, wholeNumber } from './caseFields.ts';
import { problemOfIssue } from './caseIssue.ts';
import { BUDGET_LINES, MOST_PEOPLE, type BudgetLine, type BudgetLines } from './debtsFile.ts';

const HEADS = { adults: wholeNumber(1, MOST_PEOPLE), children: wholeNumber(0, MOST_PEOPLE) } as const;

function isHeads(line: BudgetLine): line is keyof typeof HEADS {
  return line in HEADS;
}

const budgetSchema = record(
  Object.fromEntries(
    BUDGET_LINES.map((line) => [line, v.exactOptional(isHeads(line) ? HEADS[line] : amount)]),
  ) as Record<BudgetLine, v.ExactOptionalSchema<typeof amount, undefined>>,
);

/** The gate of a household's budget: heads, and whole fen a month. Fields of problems begin with `budget`. Never throws. */
export function parseBudget(input: unknown): Outcome<BudgetLines> {
  const { success, output, issues } = v.safeParse(budgetSchema, input, { abortPipeEarly: true });
  if (success) return { ok: true, value: output };
  const problems = issues.map(problemOfIssue).map((problem) => {
    return { ...problem, field: problem.field === '' ? 'budget' : `budget.${problem.field}` };
  });
  return { ok: false, problems };
}
