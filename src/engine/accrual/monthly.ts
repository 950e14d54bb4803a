import type { Arithmetic } from '../derivation/arithmetic.ts';
import { addFenDays } from '../ledger/run.ts';
import { bill, charge, closeRuns, overduePrincipal, rebase, stopCompounding, type Debt } from './debt.ts';

/** The month's day `due_k`, clamped to the month's end, always counted from the first due date. */
export function dueDay<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, dueDate: Whole, month: number): Whole {
  return month === 0 ? dueDate : arithmetic.addMonths(dueDate, arithmetic.literal(month));
}

/** The billing day 账单日: all runs close, what is outstanding on the interest accounts joins the compound base. */
export function billToday<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  closeRuns(debt);
  bill(debt);
}

/** The day on which compound interest ends (for cards the write-off 核销, an estimate): the runs close and no compound run goes on. */
export function endCompounding<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  if (!debt.judged && !debt.agreementKept) {
    closeRuns(debt);
    stopCompounding(debt);
  }
  debt.compoundingEnded = true;
}

/** Interest back to the posting date of the purchases 全额计息: fen-days that a card's run gets on its first day. */
export function chargeRetroactively<Whole, Ratio>(debt: Debt<Whole, Ratio>, overdueAtFirst: Whole): void {
  const { retroactiveDays } = debt.contract;
  if (retroactiveDays === null || debt.agreementKept) return;
  if (debt.arithmetic.value(retroactiveDays) === 0 || debt.arithmetic.value(overdueAtFirst) === 0) return;
  addFenDays(debt.arithmetic, debt.runs.overdue, debt.arithmetic.times(overdueAtFirst, retroactiveDays));
}

/**
 * Counts the first day too 头尾都算: on the day after it the runs get one day more on what they then bear. So who pays on
 * the first day itself owes nothing for it.
 */
export function countFirstDay<Whole, Ratio>(
  { arithmetic, runs }: Debt<Whole, Ratio>,
  names: readonly (keyof Debt<Whole, Ratio>['runs'])[],
): void {
  for (const name of names) {
    const run = runs[name];
    if (arithmetic.value(run.base) === 0) continue;
    addFenDays(arithmetic, run, arithmetic.times(run.base, arithmetic.literal(1)));
  }
}

/** The month's late fee 违约金, on the day after `due_k`; it bears no interest and closes nothing. */
export function chargeLateFee<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, contract, ledger } = debt;
  const terms = contract.lateFee;
  if (terms === null) return;
  const overdue = overduePrincipal(debt);
  let base = overdue;
  if (terms.calledShare !== null) {
    const uncalled = arithmetic.minus(overdue, debt.called);
    debt.called = arithmetic.plus(debt.called, arithmetic.rounded(uncalled, terms.calledShare));
    const { contractInterest, compoundInterest } = ledger.balances;
    base = arithmetic.plus(arithmetic.plus(debt.called, contractInterest), compoundInterest);
  }
  if (arithmetic.value(base) === 0) return;
  let fee = arithmetic.rounded(base, terms.share);
  if (terms.floor !== null) fee = arithmetic.larger(fee, terms.floor);
  if (terms.cap !== null) fee = arithmetic.smaller(fee, terms.cap);
  const named = arithmetic.named('charge.lateFee', 'fen', fee);
  charge(debt, 'lateFee', named, contract.rules.lateFee);
  debt.countedCharges = arithmetic.plus(debt.countedCharges, named);
}

/** On an instalment day the next part falls due: `floor(notYetDue / n)`, the last the rest, less what has been paid early. */
export function partFallsDue<Whole, Ratio>(debt: Debt<Whole, Ratio>, month: number): void {
  const { arithmetic, contract } = debt;
  debt.instalmentDaysPassed = month;
  const later =
    month >= arithmetic.value(contract.remainingInstalments)
      ? arithmetic.zero
      : arithmetic.minus(
          contract.notYetDue,
          arithmetic.times(
            arithmetic.floorDivide(contract.notYetDue, contract.remainingInstalments),
            arithmetic.literal(month),
          ),
        );
  if (arithmetic.value(later) < arithmetic.value(debt.notYetDue)) debt.notYetDue = later;
  rebase(debt);
}

/** Acceleration 提前到期: all that is not yet due is overdue from today on, and there are no instalment days any more. */
export function accelerate<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  debt.notYetDue = debt.arithmetic.zero;
  debt.accelerated = true;
  rebase(debt);
}
