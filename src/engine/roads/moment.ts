import type { Debt } from '../accrual/debt.ts';
import type { Enforcement } from '../court/recovery.ts';
import { ACCOUNTS } from '../ledger/account.ts';
import type { Run } from '../ledger/run.ts';

/** The debt at the end of a day on which something moved. It is never changed. */
export type Moment<Whole, Ratio> = Debt<Whole, Ratio>;

function copyRun<Whole, Ratio>({ account, rate, base, since, fenDays, allFenDays }: Run<Whole, Ratio>): Run<Whole, Ratio> {
  return { account, rate, base, since, fenDays, allFenDays };
}

/** A copy of the debt that later events do not reach; the lines of the ledger are shared, they only grow. */
export function momentOf<Whole, Ratio>(debt: Debt<Whole, Ratio>): Moment<Whole, Ratio> {
  const { runs, ledger } = debt;
  return {
    ...debt,
    ledger: { balances: { ...ledger.balances }, lines: ledger.lines },
    runs: {
      notYetDue: copyRun(runs.notYetDue),
      overdue: copyRun(runs.overdue),
      compound: copyRun(runs.compound),
      plan: copyRun(runs.plan),
      doubled: copyRun(runs.doubled),
    },
    billed: { ...debt.billed },
  };
}

/** The debt as it is on a later day on which nothing has moved since. */
export function debtOn<Whole, Ratio>(moment: Moment<Whole, Ratio>, date: Whole): Debt<Whole, Ratio> {
  return { ...momentOf(moment), today: date };
}

/** Makes the day's results the steps on which explanations of later days build. Only the tracing arithmetic needs it. */
export function rememberDay<Whole, Ratio>(debt: Debt<Whole, Ratio>, enforcement: Enforcement<Whole>): void {
  const { arithmetic, ledger, runs, billed } = debt;
  if (!arithmetic.tracing) return;
  for (const account of ACCOUNTS) {
    ledger.balances[account] = arithmetic.remembered(`outstanding.${account}`, 'fen', ledger.balances[account]);
  }
  for (const run of Object.values(runs) as Run<Whole, Ratio>[]) {
    run.base = arithmetic.remembered(`base.${run.account}`, 'fen', run.base);
    run.fenDays = arithmetic.remembered('fenDays', 'fenDays', run.fenDays);
    run.allFenDays = arithmetic.remembered('allFenDays', 'fenDays', run.allFenDays);
  }
  for (const account of ['contractInterest', 'compoundInterest', 'penaltyInterest'] as const) {
    billed[account] = arithmetic.remembered(`billed.${account}`, 'fen', billed[account]);
  }
  debt.notYetDue = arithmetic.remembered('notYetDue', 'fen', debt.notYetDue);
  debt.called = arithmetic.remembered('called', 'fen', debt.called);
  debt.countedCharges = arithmetic.remembered('countedCharges', 'fen', debt.countedCharges);
  enforcement.settled = arithmetic.remembered('settledByEnforcement', 'fen', enforcement.settled);
}
