import type { Rate } from './rate.ts';
import { roundHalfUp } from './round.ts';

/** A plan with interest: amounts in fen; `days[k]` from the day before it (the agreement, or instalment *k*) to instalment *k + 1*. */
export interface LevelPlan {
  readonly balance: number;
  readonly costs: number;
  readonly ratePerDay: Rate;
  readonly days: readonly number[];
}

/** What is left to pay on the last day, in fen, when each of the others pays `amount`: costs first, then plan interest, then the rest. */
function lastPayment({ balance, costs, ratePerDay, days }: LevelPlan, amount: number): number {
  let unpaid = balance;
  let unpaidCosts = costs;
  let interest = 0;
  const last = days.length - 1;
  for (let index = 0; index < last; index += 1) {
    interest += roundHalfUp(unpaid * (days[index] ?? 0), ratePerDay);
    let money = Math.min(amount, unpaid + interest);
    const toCosts = Math.min(money, unpaidCosts);
    unpaidCosts -= toCosts;
    unpaid -= toCosts;
    money -= toCosts;
    const toInterest = Math.min(money, interest);
    interest -= toInterest;
    unpaid -= money - toInterest;
  }
  return unpaid + interest + roundHalfUp(unpaid * (days[last] ?? 0), ratePerDay);
}

function annuityGuess({ balance, ratePerDay, days }: LevelPlan): number {
  const total = days.reduce((sum, length) => sum + length, 0);
  const perPeriod = (ratePerDay.numerator / ratePerDay.denominator) * (total / days.length);
  if (perPeriod < 1e-12) return Math.ceil(balance / days.length);
  return Math.ceil((balance * perPeriod) / (1 - (1 + perPeriod) ** -days.length));
}

/**
 * The smallest amount, in fen, such that the last payment is at most that amount when all others pay it 等额本息.
 * A larger amount never leaves a larger last payment, so the search closes in from an annuity's guess.
 */
export function levelInstalment(plan: LevelPlan): number {
  const suffices = (amount: number) => lastPayment(plan, amount) <= amount;
  let step = 1;
  let enough = Math.max(1, annuityGuess(plan));
  let tooLittle = 0;
  if (suffices(enough)) {
    while (enough - step > 0 && suffices(enough - step)) {
      enough -= step;
      step *= 4;
    }
    tooLittle = Math.max(0, enough - step);
  } else {
    tooLittle = enough;
    while (!suffices(tooLittle + step)) {
      tooLittle += step;
      step *= 4;
    }
    enough = tooLittle + step;
  }
  while (enough - tooLittle > 1) {
    const middle = Math.floor((enough + tooLittle) / 2);
    if (suffices(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
