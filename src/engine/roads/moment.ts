import { copyDebt, restateBases, type Debt } from '../accrual/debt.ts';
import type { Enforcement } from '../court/recovery.ts';
import { ACCOUNTS } from '../ledger/account.ts';
import type { Run } from '../ledger/run.ts';

/** The debt at the end of a day on which something moved. It is never changed. */
export type Moment<Whole, Ratio> = Debt<Whole, Ratio>;

/** The debt as it is on a later day on which nothing has moved since. */
export function debtOn<Whole, Ratio>(moment: Moment<Whole, Ratio>, date: Whole): Debt<Whole, Ratio> {
  return { ...copyDebt(moment), today: date };
}

/**
 * Makes the day's results the steps on which explanations of later days build. Each step is built on once, and what bears
 * interest is written in terms of the same steps: else an explanation would double with every payment. Only the tracing
 * arithmetic needs it.
 */
export function rememberDay<Whole, Ratio>(debt: Debt<Whole, Ratio>, enforcement: Enforcement<Whole>): void {
  const { arithmetic, ledger, runs, billed } = debt;
  if (!arithmetic.tracing) return;
  const steps = new Map<Whole, Whole>();
  const remember = (label: string, unit: 'fen' | 'fenDays', whole: Whole): Whole => {
    const step = steps.get(whole) ?? arithmetic.remembered(label, unit, whole);
    steps.set(whole, step);
    return step;
  };
  for (const account of ACCOUNTS) {
    ledger.balances[account] = remember(`outstanding.${account}`, 'fen', ledger.balances[account]);
  }
  debt.notYetDue = remember('notYetDue', 'fen', debt.notYetDue);
  restateBases(debt);
  runs.plan.base = remember('planBalance', 'fen', runs.plan.base);
  for (const run of Object.values(runs) as Run<Whole, Ratio>[]) {
    run.fenDays = remember('fenDays', 'fenDays', run.fenDays);
    run.allFenDays = remember('allFenDays', 'fenDays', run.allFenDays);
  }
  for (const account of ['contractInterest', 'compoundInterest', 'penaltyInterest'] as const) {
    billed[account] = remember(`billed.${account}`, 'fen', billed[account]);
  }
  debt.called = remember('called', 'fen', debt.called);
  debt.countedCharges = remember('countedCharges', 'fen', debt.countedCharges);
  enforcement.settled = remember('settledByEnforcement', 'fen', enforcement.settled);
}
