import {
  budgetOf,
  budgetTold,
  callOrder,
  MOST_DEBTS,
  parseDebts,
  proposals,
  toldDebts,
  together,
  TOGETHER_ROADS,
  togetherBreakPoints,
  togetherOn,
  type DebtsFile,
} from '../src/engine/household.ts';
import { ruleBook } from '../src/engine/index.ts';
import type { AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { daysOutside } from './daysOutside.ts';
import { OptionReader } from './optionReader.ts';
import { refusal, type Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** What is left of the income, and the plans that fit it for one debt; nulls where no income was told. */
function budgetAndPlans(file: DebtsFile, place: number): object {
  const told = budgetTold(file);
  if (told === null) return { budget: null, proposals: null };
  const budget = budgetOf(told);
  const found = proposals({ debts: file.debts, place, left: budget.left, disposable: budget.disposable });
  // The roads of a plan are printed by `simulate` with these instalments.
  const plans = found?.proposals.map((proposal) =>
    Object.fromEntries(Object.entries(proposal).filter(([key]) => key !== 'timeline' && key !== 'timelines')),
  );
  if (found === null) return { budget, proposals: null };
  const { fits, leastMonthly, longest, affordableInAll } = found;
  return { budget, proposals: { fits, leastMonthly, longest, affordableInAll, plans } };
}

/** `debts`: all debts of one person with one income: their sum, the order of the calls, the budget, the plans that fit. */
export function prepareDebts(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const asked = reader.days('on');
  const place = reader.wholeNumber('place', { smallest: 0, largest: MOST_DEBTS - 1 }) ?? 0;
  if (reader.refusal !== undefined) return reader.refusal;

  const answer: AnswerCase = (input) => {
    const read = parseDebts(input);
    if (!read.ok) return read;
    const file = read.value;
    const { debts, protects } = file;
    if (place >= debts.length) return refusal('place', 'tooLarge', { largest: debts.length - 1 });
    const all = together(file);
    const outside = daysOutside({ dueDate: all.from, horizonEnd: all.until }, asked);
    if (outside !== undefined) return outside;
    const { asOf, enforcementOrder, from, until, planEnd, roads } = all;
    const added = TOGETHER_ROADS.map((road) => {
      const days = asked.length === 0 ? togetherBreakPoints(all, road) : asked;
      return [road, { totals: roads[road], balances: days.map((day) => togetherOn(all, road, day)) }] as const;
    });
    const found = {
      household: toldDebts(file),
      together: { asOf, from, until, planEnd, enforcementOrder, roads: Object.fromEntries(added) },
      calls: callOrder(all, protects),
      ...budgetAndPlans(file, place),
      ruleBook: ruleBook.version,
    };
    return { ok: true, value: (output) => writeJson(output, found) };
  };
  return { ok: true, value: answer };
}
