import { BUDGET_LINES, parseDebts, type BudgetLine, type DebtsFile } from '../engine/household.ts';
import type { CaseFile, Outcome } from '../engine/index.ts';
import { fieldText } from './fieldText.ts';
import { leaveHousehold, visitHousehold } from './household.ts';
import type { HouseholdInputs, OtherDebt } from './householdInputs.ts';
import { inputsOfCase } from './inputsOfCase.ts';
import { visit } from './keeping.ts';
import { whenLeft } from './leaveLink.ts';
import type { Shown } from './openFile.ts';
import { todayInChina } from './today.ts';

function lineText(line: BudgetLine, value: number): string {
  return line === 'adults' || line === 'children' ? String(value) : fieldText('means.deposits', value);
}

function otherDebt(caseFile: CaseFile, id: number, protects: OtherDebt['protects']): OtherDebt {
  const own = { ...caseFile };
  Reflect.deleteProperty(own, 'means');
  return { id, inputs: inputsOfCase(own, caseFile.asOf), day: caseFile.asOf, protects };
}

/** A file's debts as somebody would have entered them: the first is the one in view. */
function householdInputs({ debts, protects, budget = {} }: DebtsFile): HouseholdInputs {
  const lines = BUDGET_LINES.flatMap((line) => {
    const value = budget[line];
    return value === undefined ? [] : [[line, lineText(line, value)] as const];
  });
  return {
    others: debts.slice(1).map((debt, place) => otherDebt(debt, place + 1, protects[place + 1] ?? null)),
    protects: protects[0] ?? null,
    budget: Object.fromEntries(lines),
  };
}

/** Shows all debts of a file: what the person had stays stored until they change something, and comes back with one tap. */
export function openHousehold(told: unknown): Outcome<Shown> {
  const read = parseDebts(told);
  if (!read.ok) return read;
  const [first] = read.value.debts;
  if (first === undefined) return { ok: false, problems: [{ field: 'debts', code: 'required' }] };
  const before = visit(inputsOfCase(first, todayInChina()));
  visitHousehold(householdInputs(read.value));
  whenLeft(leaveHousehold);
  return { ok: true, value: { before } };
}
