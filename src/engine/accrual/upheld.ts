import type { Product } from '../derivation/arithmetic.ts';
import { CAPPED_ACCOUNTS } from '../ledger/account.ts';
import { accrueRun } from '../ledger/run.ts';
import { outstanding, type Debt } from './debt.ts';

/**
 * What is above the ceiling today, in fen: what has been charged of interest and fees, each run at its exact value, less
 * the cap on the principal for every day; at most what is outstanding on these accounts.
 * Source: 法发〔2017〕22号 point 2; 法释〔2021〕10号 art. 2; for private lenders 法释〔2020〕17号 arts 25, 29.
 */
export function excess<Whole, Ratio>(debt: Debt<Whole, Ratio>): Whole {
  const { arithmetic, contract, runs } = debt;
  if (debt.judged) return arithmetic.zero;
  for (const run of [runs.notYetDue, runs.overdue, runs.compound]) accrueRun(arithmetic, run, debt.today);
  const perDay = arithmetic.dividedRatio(contract.capPerYear, contract.capDaysPerYear);
  const charged: Product<Whole, Ratio>[] = [];
  const allowed: Product<Whole, Ratio>[] = [];
  for (const run of [runs.notYetDue, runs.overdue, runs.compound]) {
    if (arithmetic.value(run.allFenDays) === 0) continue;
    const fenDays = arithmetic.named('allFenDays', 'fenDays', run.allFenDays);
    if (arithmetic.rate(run.rate).numerator !== 0) charged.push({ quantity: fenDays, rate: run.rate });
    if (run !== runs.compound) allowed.push({ quantity: fenDays, rate: perDay });
  }
  const above = arithmetic.roundedSum(charged, allowed, debt.countedCharges);
  // An explanation says why nothing is above the ceiling, too; the plain way need not look further.
  if (arithmetic.value(above) <= 0 && !arithmetic.tracing) return arithmetic.zero;
  let held = arithmetic.zero;
  for (const account of CAPPED_ACCOUNTS) held = arithmetic.plus(held, outstanding(debt, account));
  return arithmetic.named('excess', 'fen', arithmetic.smaller(arithmetic.larger(arithmetic.zero, above), held));
}
