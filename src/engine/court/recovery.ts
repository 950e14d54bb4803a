import type { Arithmetic } from '../derivation/arithmetic.ts';
import { charge, closeRuns, owed, posted, type Debt } from '../accrual/debt.ts';
import { settle, settlementOrder } from '../accrual/settle.ts';
import type { RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { tieredFee, tiersOf } from './feeTiers.ts';

/** What enforcement has settled so far, its fees left out, in fen. */
export interface Enforcement<Whole> {
  settled: Whole;
}

/** The enforcement fee 执行申请费 on what has been settled, in fen; nothing on nothing. */
function feeOn<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, rules: RulesInForce, settled: Whole): Whole {
  return arithmetic.value(settled) === 0
    ? arithmetic.zero
    : tieredFee(arithmetic, rules.fee('court.enforcementFee'), settled);
}

/**
 * The largest amount that money can settle when the growing fee is taken out of it, in fen:
 * the largest `x` with `x + fee(settled + x) − fee(settled) ≤ money`.
 */
function settledBy<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  rules: RulesInForce,
  settled: Whole,
  feeBefore: Whole,
  money: Whole,
): Whole {
  const rule = rules.fee('court.enforcementFee');
  const { flat, flatUpTo } = rule.value;
  const before = arithmetic.value(settled);
  const available = arithmetic.plus(money, feeBefore);
  const inFlat = arithmetic.value(available) - flat;
  if (before + inFlat <= flatUpTo) {
    if (inFlat <= 0) return arithmetic.zero;
    // Once the smallest fee is paid, money within the flat part settles its whole amount.
    if (before > 0 && before <= flatUpTo) return money;
    return arithmetic.minus(available, arithmetic.rule(rule, 'fen', flat, 'flat'));
  }
  for (const tier of tiersOf(arithmetic, rule)) {
    const amount = arithmetic.largestWithFee({ available, settledBefore: settled, ...tier });
    if (before + arithmetic.value(amount) <= tier.upTo) return amount;
  }
  return arithmetic.zero;
}

/**
 * Takes money by enforcement 执行: deposits, wages and sale prices of one day together. What it settles and the fee on it
 * are taken; where it does not even cover the fee, nothing happens, and the money is not saved up.
 * @returns what was taken, the fee in it, in fen
 * Source: 481号 arts 14, 20, 38; 民诉法 253–255.
 */
export function recover<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  rules: RulesInForce,
  enforcement: Enforcement<Whole>,
  money: Whole,
  by: readonly RuleId[],
): Whole {
  const { arithmetic } = debt;
  const feeBefore = feeOn(arithmetic, rules, enforcement.settled);
  let amount = settledBy(arithmetic, rules, enforcement.settled, feeBefore, money);
  if (arithmetic.value(amount) <= 0) return arithmetic.zero;
  const outstanding = arithmetic.value(owed(debt));
  closeRuns(debt);
  if (arithmetic.value(amount) > outstanding) amount = posted(debt);
  const settled = arithmetic.plus(enforcement.settled, amount);
  const fee = arithmetic.minus(feeOn(arithmetic, rules, settled), feeBefore);
  const hasFee = arithmetic.value(fee) > 0;
  charge(debt, 'enforcementFee', arithmetic.named('charge.enforcementFee', 'fen', fee), [
    'court.enforcementFee',
    'enforcement.feeBorneByDebtor',
  ]);
  enforcement.settled = settled;
  const taken = arithmetic.named('taken', 'fen', hasFee ? arithmetic.plus(amount, fee) : amount);
  const order = settlementOrder(debt, rules);
  settle(debt, taken, 'recovery', { accounts: order.accounts, rules: [...by, ...order.rules] });
  return taken;
}
