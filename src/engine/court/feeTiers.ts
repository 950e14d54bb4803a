import type { Arithmetic, Product } from '../derivation/arithmetic.ts';
import { ruleRate, type RuleInForce } from '../rules/ruleBook.ts';
import type { FeeTiers } from '../rules/rule.ts';

type FeeRule = RuleInForce<FeeTiers>;

/** One tier of a fee: its lower limit, the fee at it, and its rate on what lies above, amounts in fen. */
export interface FeeTier<Whole, Ratio> {
  readonly lower: Whole;
  readonly upTo: number;
  readonly feeAtLower: Whole;
  readonly rate: Ratio;
}

/** The tiers above the flat part, from the lowest. The fee at each limit is a whole number of fen: the rule-book check holds it. */
export function tiersOf<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, rule: FeeRule): FeeTier<Whole, Ratio>[] {
  const { flat, flatUpTo, tiers } = rule.value;
  const result: FeeTier<Whole, Ratio>[] = [];
  let lower = arithmetic.rule(rule, 'fen', flatUpTo, 'flatUpTo');
  let feeAtLower = arithmetic.rule(rule, 'fen', flat, 'flat');
  tiers.forEach((tier, index) => {
    const tierRate = arithmetic.ratioRule(rule, 'share', ruleRate(tier.rate), `tiers.${index}.rate`);
    result.push({ lower, upTo: tier.upTo ?? Infinity, feeAtLower, rate: tierRate });
    if (tier.upTo === undefined) return;
    const upper = arithmetic.rule(rule, 'fen', tier.upTo, `tiers.${index}.upTo`);
    feeAtLower = arithmetic.plus(feeAtLower, arithmetic.rounded(arithmetic.minus(upper, lower), tierRate));
    lower = upper;
  });
  return result;
}

/**
 * A fee by cumulative tiers 分段累计, in fen, rounded once, at the end.
 * @param amount what the fee is on, in fen
 * @param factor what is charged of it, such as the half of a simplified procedure; absent: all
 * @param unit the fee comes in multiples of so many fen, as do the rule's own amounts; absent: to the fen
 * Source: 《诉讼费用交纳办法》 国务院令第481号 arts 13–16.
 */
export function tieredFee<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  rule: FeeRule,
  amount: Whole,
  factor?: Ratio,
  unit?: Whole,
): Whole {
  const { flatUpTo, cap } = rule.value;
  const value = arithmetic.value(amount);
  const flat = arithmetic.rule(rule, 'fen', rule.value.flat, 'flat');
  const products: Product<Whole, Ratio>[] = [];
  const inUnits = (ratio: Ratio) => (unit === undefined ? ratio : arithmetic.dividedRatio(ratio, unit));
  const scaled = (ratio: Ratio) => inUnits(factor === undefined ? ratio : arithmetic.timesRatio(ratio, factor));
  let lower = arithmetic.rule(rule, 'fen', flatUpTo, 'flatUpTo');
  rule.value.tiers.forEach((tier, index) => {
    if (value <= arithmetic.value(lower)) return;
    const tierRate = arithmetic.ratioRule(rule, 'share', ruleRate(tier.rate), `tiers.${index}.rate`);
    const upper = tier.upTo === undefined ? undefined : arithmetic.rule(rule, 'fen', tier.upTo, `tiers.${index}.upTo`);
    const top = upper === undefined ? amount : arithmetic.smaller(amount, upper);
    products.push({ quantity: arithmetic.minus(top, lower), rate: scaled(tierRate) });
    lower = upper ?? amount;
  });
  let fee: Whole;
  if (factor === undefined) {
    const fixed = unit === undefined ? flat : arithmetic.floorDivide(flat, unit);
    fee = products.length === 0 ? fixed : arithmetic.roundedSum(products, [], fixed);
  } else fee = arithmetic.roundedSum([{ quantity: flat, rate: inUnits(factor) }, ...products], [], arithmetic.zero);
  if (unit !== undefined) fee = arithmetic.times(fee, unit);
  if (cap === undefined) return fee;
  return arithmetic.smaller(fee, arithmetic.rule(rule, 'fen', cap, 'cap'));
}
