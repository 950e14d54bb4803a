/** The small calculators of the door, on plain numbers of fen. */

import { parseDay } from './civilDay';
import * as fees from './courtFees';
import { parseFraction, roundHalfUp, type Fraction } from './fraction';
import { levelInstalment } from './levelInstalment';

export function oracleFee(
  kind: 'acceptance' | 'acceptanceSimplified' | 'preservation' | 'enforcement' | 'paymentOrder',
  amount: number,
): number {
  const feeOf = {
    acceptance: fees.acceptanceFee,
    acceptanceSimplified: fees.acceptanceFeeSimplified,
    preservation: fees.preservationFee,
    enforcement: fees.enforcementFee,
    paymentOrder: fees.paymentOrderFee,
  };
  return Number(feeOf[kind](BigInt(amount)));
}

/** Instalments on addMonths(start, firstMonth + k), k = 0 … count − 1; `costs` are a part of `balance`. */
export function oracleLevelInstalment(offer: {
  balance: number;
  costs: number;
  ratePerDay: string;
  start: string;
  firstMonth: number;
  count: number;
}): number {
  return Number(
    levelInstalment({
      ...offer,
      balance: BigInt(offer.balance),
      costs: BigInt(offer.costs),
      ratePerDay: parseFraction(offer.ratePerDay),
      start: parseDay(offer.start),
    }),
  );
}

/** 加倍部分: 7/40000 a day on what is left of the base, rounded once. */
export function delayedPerformanceInterest(
  base: number,
  performanceEnds: string,
  payments: { date: string; amount: number }[],
): number {
  const last = Math.max(...payments.map((payment) => parseDay(payment.date)));
  let left = BigInt(base);
  let fenDays = 0n;
  for (let day = parseDay(performanceEnds); day <= last; day += 1) {
    if (day > parseDay(performanceEnds)) fenDays += left;
    for (const payment of payments) {
      if (parseDay(payment.date) !== day) continue;
      const amount = BigInt(payment.amount);
      left = amount > left ? 0n : left - amount;
    }
  }
  return Number(roundHalfUp(fenDays * 7n, 40_000n));
}

/** The most that a court upholds of the charges on a principal after so many days. */
export function upheldCharges(principal: number, days: number, capPerYear: Fraction): number {
  return Number(roundHalfUp(BigInt(principal) * BigInt(days) * capPerYear.n, capPerYear.d * 365n));
}
