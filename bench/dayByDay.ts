import { Decimal } from 'decimal.js';
import { ACCEPTANCE_TIERS, SMALLEST_FEE, THE_STORY } from './theCase.ts';

function halvedFee(claim: Decimal): Decimal {
  let fee = new Decimal(SMALLEST_FEE);
  let lower = 0;
  for (const { upTo, rate } of ACCEPTANCE_TIERS) {
    if (claim.lessThanOrEqualTo(lower)) break;
    fee = fee.plus(Decimal.min(claim, upTo).minus(lower).times(rate));
    lower = upTo;
  }
  return fee.dividedBy(2).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

function whole(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

/** The refusing road as most calculators do it: a loop over the days with a decimal library. The burden in fen. */
function refuseByDays(principal: Decimal): Decimal {
  const { penaltyRatePerDay, doubledRatePerDay, filedOn, judgedOn, performanceEndsOn, endsOn } = THE_STORY;
  let penalty = new Decimal(0);
  let doubled = new Decimal(0);
  let fee = new Decimal(0);
  let claim = new Decimal(0);
  for (let day = 1; day <= endsOn; day += 1) {
    penalty = penalty.plus(principal.times(penaltyRatePerDay));
    if (day > performanceEndsOn) doubled = doubled.plus(principal.times(doubledRatePerDay));
    if (day === filedOn) claim = principal.plus(whole(penalty));
    if (day === judgedOn) fee = halvedFee(claim);
  }
  return principal.plus(whole(penalty)).plus(whole(doubled)).plus(fee);
}

/** The negotiated road likewise: accrued to the agreement, then equal instalments. */
function negotiateByDays(principal: Decimal): Decimal {
  const { penaltyRatePerDay, agreedOn, endsOn, instalments } = THE_STORY;
  let owed = principal;
  let paid = new Decimal(0);
  let instalment = new Decimal(0);
  for (let day = 1; day <= endsOn && owed.greaterThan(0); day += 1) {
    if (day <= agreedOn) owed = owed.plus(principal.times(penaltyRatePerDay));
    if (day === agreedOn) {
      owed = whole(owed);
      instalment = owed.dividedBy(instalments).floor();
    }
    if (day > agreedOn && (day - agreedOn) % 30 === 0) {
      const isLast = (day - agreedOn) / 30 === instalments;
      const amount = isLast ? owed : Decimal.min(instalment, owed);
      owed = owed.minus(amount);
      paid = paid.plus(amount);
    }
  }
  return paid.plus(owed);
}

/** The burden of both roads, in fen. */
export function bothByDays(principal: number): readonly [refuse: number, negotiate: number] {
  const amount = new Decimal(principal);
  return [refuseByDays(amount).toNumber(), negotiateByDays(amount).toNumber()];
}
