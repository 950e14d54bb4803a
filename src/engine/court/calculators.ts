import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { tieredFee } from './feeTiers.ts';

/** The fees of 《诉讼费用交纳办法》 that can be asked for on their own. */
export const FEES = ['acceptance', 'preservation', 'enforcement', 'payment-order'] as const;
export type Fee = (typeof FEES)[number];

/** A calculated amount with the rules behind it. */
export interface Calculated<Whole> {
  readonly amount: Whole;
  readonly rules: readonly RuleId[];
}

/**
 * A court fee on an amount, in fen, rounded once.
 * @param simplified half of the acceptance fee, as in simplified procedure 简易程序
 * Source: 国务院令第481号 arts 13(1), 14(1), 14(2), 14(3), 16.
 */
export function courtFee<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  rules: RulesInForce,
  fee: Fee,
  amount: Whole,
  simplified = false,
): Calculated<Whole> {
  const share = (id: 'court.halving' | 'court.paymentOrderShare') => {
    const rule = rules.rate(id);
    return arithmetic.ratioRule(rule, 'share', rule.value);
  };
  const acceptance = rules.fee('court.acceptanceFee');
  const named = (whole: Whole) => arithmetic.named(`fee.${fee}`, 'fen', whole);
  switch (fee) {
    case 'acceptance':
      return simplified
        ? {
            amount: named(tieredFee(arithmetic, acceptance, amount, share('court.halving'))),
            rules: ['court.acceptanceFee', 'court.halving', 'court.halvedOnce'],
          }
        : { amount: named(tieredFee(arithmetic, acceptance, amount)), rules: ['court.acceptanceFee'] };
    case 'preservation':
      return {
        amount: named(tieredFee(arithmetic, rules.fee('court.preservationFee'), amount)),
        rules: ['court.preservationFee'],
      };
    case 'enforcement':
      return {
        amount: named(tieredFee(arithmetic, rules.fee('court.enforcementFee'), amount)),
        rules: ['court.enforcementFee', 'enforcement.feeBorneByDebtor'],
      };
    case 'payment-order':
      return {
        amount: named(tieredFee(arithmetic, acceptance, amount, share('court.paymentOrderShare'))),
        rules: ['court.acceptanceFee', 'court.paymentOrderShare'],
      };
  }
}

/** A payment during the delay: amounts in fen. */
export interface DelayedPayment<Whole> {
  readonly date: Whole;
  readonly amount: Whole;
}

/**
 * The doubled part 加倍部分债务利息 on a money debt, in fen: for each part from the day the performance period ends to the
 * day it is paid, the first day in, the last day out.
 * Source: 法释〔2014〕8号 arts 1 §3, 2, 3; 民诉法 264.
 */
export function delayedPerformanceInterest<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  rules: RulesInForce,
  base: Whole,
  performanceEnds: Whole,
  until: Whole,
  payments: readonly DelayedPayment<Whole>[] = [],
): Calculated<Whole> {
  const rule = rules.rate('delayedPerformance.ratePerDay');
  let fenDays = arithmetic.zero;
  let unpaid = base;
  let since = performanceEnds;
  const accrueTo = (date: Whole) => {
    if (arithmetic.value(date) <= arithmetic.value(since) || arithmetic.value(unpaid) <= 0) return;
    fenDays = arithmetic.plus(fenDays, arithmetic.times(unpaid, arithmetic.daysBetween(since, date)));
    since = date;
  };
  for (const { date, amount } of payments) {
    accrueTo(date);
    unpaid = arithmetic.minus(unpaid, arithmetic.smaller(amount, unpaid));
  }
  accrueTo(until);
  const amount = arithmetic.rounded(
    arithmetic.named('fenDays', 'fenDays', fenDays),
    arithmetic.ratioRule(rule, 'perDay', rule.value),
  );
  return {
    amount: arithmetic.named('charge.delayedPerformanceInterest', 'fen', amount),
    rules: ['delayedPerformance.ratePerDay', 'delayedPerformance.start'],
  };
}

/** The most that a court upholds of interest and fees on a principal for a number of days, in fen: `principal × days × cap / 365`. */
export function upheldCharges<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  rules: RulesInForce,
  principal: Whole,
  days: Whole,
  capPerYear: Ratio,
): Calculated<Whole> {
  const year = rules.number('cap.daysPerYear');
  const perDay = arithmetic.dividedRatio(capPerYear, arithmetic.rule(year, 'days', year.value));
  const amount = arithmetic.rounded(arithmetic.times(principal, days), perDay);
  return {
    amount: arithmetic.named('ceiling', 'fen', amount),
    rules: ['cap.licensedLender', 'cap.daysPerYear', 'court.reduction'],
  };
}
