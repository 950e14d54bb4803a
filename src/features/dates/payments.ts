import {
  parseAmount,
  readIsoDate,
  type CaseProblem,
  type IsoDate,
  type Outcome,
  type Payment,
} from '../../engine/index.ts';
import { inputsOf, useCaseStore } from '../../state/caseStore.ts';
import { readInputs } from '../../state/readInputs.ts';
import { todayInChina } from '../../state/today.ts';

/** What is typed of a payment. */
export interface TypedPayment {
  readonly date: string;
  readonly amount: string;
}

function readDate(text: string): Outcome<IsoDate> {
  return readIsoDate(text) === undefined
    ? { ok: false, problems: [{ field: 'date', code: 'notADate' }] }
    : { ok: true, value: text as IsoDate };
}

function named(field: keyof TypedPayment, outcome: Outcome<unknown>): readonly CaseProblem[] {
  return outcome.ok ? [] : outcome.problems.map((problem) => ({ ...problem, field }));
}

function keep(payments: readonly Payment[]): void {
  const inputs = inputsOf(useCaseStore.getState());
  const others = Object.fromEntries(Object.entries(inputs.carried).filter(([key]) => key !== 'payments'));
  // A case without payments has no list of them: an empty one would be offered to be shared.
  const carried = payments.length === 0 ? others : { ...others, payments };
  useCaseStore.getState().replace({ ...inputs, carried, isExample: false });
}

/** Takes a payment out of the case. */
export function removePayment(index: number): void {
  const { payments = [] } = useCaseStore.getState().carried;
  keep(payments.filter((_, at) => at !== index));
}

/**
 * Adds a payment to the case, in the order of days.
 * @returns what is wrong with it by field (`date`, `amount`); nothing was added then
 */
export function addPayment({ date, amount }: TypedPayment): readonly CaseProblem[] {
  const day = readDate(date);
  const paid = parseAmount(amount);
  if (!day.ok || !paid.ok) return [...named('date', day), ...named('amount', paid)];
  const inputs = inputsOf(useCaseStore.getState());
  const { payments = [] } = inputs.carried;
  const added = [...payments, { date: day.value, amount: paid.value }].sort((left, right) =>
    left.date < right.date ? -1 : 1,
  );
  const { outcome } = readInputs({ ...inputs, carried: { ...inputs.carried, payments: added } }, todayInChina());
  const problem = outcome.ok ? undefined : outcome.problems.find(({ field }) => field.startsWith('payments'));
  if (problem !== undefined) return [{ ...problem, field: problem.field.endsWith('amount') ? 'amount' : 'date' }];
  keep(added);
  return [];
}
