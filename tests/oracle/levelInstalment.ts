/** Section 8: the level amount of a plan, found by trying amounts on the plan's own days. */

import { addMonths, type Day } from './civilDay';
import { roundHalfUp, type Fraction } from './fraction';

export interface PlanOffer {
  /** everything in the plan, the costs in it */
  balance: bigint;
  /** the part of the balance that is settled before plan interest */
  costs: bigint;
  ratePerDay: Fraction;
  start: Day;
  /** instalments on addMonths(start, firstMonth + k), k = 0 … count − 1 */
  firstMonth: number;
  count: number;
}

export function levelInstalment(offer: PlanOffer): bigint {
  if (offer.ratePerDay.n === 0n) return offer.balance / BigInt(offer.count);
  let tooLow = 0n;
  let enough = 1n;
  while (lastPayment(offer, enough) > enough) {
    tooLow = enough;
    enough *= 2n;
  }
  while (enough - tooLow > 1n) {
    const middle = (enough + tooLow) / 2n;
    if (lastPayment(offer, middle) <= middle) enough = middle;
    else tooLow = middle;
  }
  return enough;
}

/** What is outstanding on the last instalment's day when all the others pay `amount`. */
function lastPayment(offer: PlanOffer, amount: bigint): bigint {
  let costs = offer.costs;
  let rest = offer.balance - offer.costs;
  let interest = 0n;
  let from = offer.start;
  for (let k = 0; k < offer.count; k += 1) {
    const day = addMonths(offer.start, offer.firstMonth + k);
    const fenDays = (costs + rest) * BigInt(day - from);
    interest += roundHalfUp(fenDays * offer.ratePerDay.n, offer.ratePerDay.d);
    from = day;
    if (k === offer.count - 1) break;
    let money = amount;
    const settle = (owed: bigint): bigint => {
      const paid = money < owed ? money : owed;
      money -= paid;
      return owed - paid;
    };
    costs = settle(costs);
    interest = settle(interest);
    rest = settle(rest);
  }
  return costs + interest + rest;
}
