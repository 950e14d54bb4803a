import { readRate, type Rate } from '../money/rate.ts';
import type { RulesInForce } from '../rules/ruleBook.ts';
import type { Product } from './caseFile.ts';
import type { CaseDraft } from './caseDraft.ts';

type Terms = NonNullable<CaseDraft['terms']>;

/** Half of what a safe integer holds, so that sums of two figures and rounding's doubling stay exact. */
const BEYOND_MEASURE = 2 ** 52;

/** How many days of waiting before the call are looked at, after the told ones (engine.md 10, `waiting --until`). */
const LONGEST_WAIT = 720;

const MOST_DAYS_A_MONTH = 31;
const FEWEST_DAYS_A_MONTH = 28;

function approximate({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}

function toldOr(text: string | undefined, untold: number): number {
  const value = text === undefined ? undefined : readRate(text);
  return value === undefined ? untold : approximate(value);
}

type Conventions = CaseDraft['conventions'];

/** The rate a day of what is not yet due, no cap applied: it would only lower it. */
function contractRatePerDay(product: Product, terms: Terms, conventions: Conventions, rules: RulesInForce): number {
  if (product === 'jiebei' || product === 'custom') {
    return toldOr(terms.contractRatePerDay, approximate(rules.rate(`${product}.contractRatePerDay`).value));
  }
  if (product === 'huabei' || product === 'creditCard') return 0;
  const annual = toldOr(terms.annualRate, approximate(rules.rate(`${product}.annualRate`).value));
  const told = Number(conventions?.daysPerYear);
  return annual / (told || rules.number(`${product}.daysPerYear`).value);
}

function penaltyRatePerDay(product: Product, terms: Terms, conventions: Conventions, rules: RulesInForce): number {
  if (terms.penaltyRatePerDay !== undefined || product === 'custom') return toldOr(terms.penaltyRatePerDay, 0);
  if (product === 'huabei' || product === 'creditCard') {
    return approximate(rules.rate(`${product}.penaltyRatePerDay`).value);
  }
  return (
    approximate(rules.rate(`${product}.penaltyMultiplier`).value) *
    contractRatePerDay(product, terms, conventions, rules)
  );
}

/** Days of the longest road of this case, from the due date. */
function longestRoad(
  { overdueDays = 0, horizon, negotiate = {}, assumptions }: CaseDraft,
  rules: RulesInForce,
): number {
  if (horizon !== undefined) return overdueDays + horizon;
  const contact = negotiate.contactAfterDays ?? rules.number('agreement.contactAfterDays').value;
  const assumed = assumptions?.agreementDays?.days?.[1];
  const agreed = negotiate.agreedAfterDays ?? assumed ?? rules.number('agreement.agreedAfterDays').value;
  const plan = LONGEST_WAIT + contact + agreed + planMonths(negotiate, rules) * MOST_DAYS_A_MONTH;
  return overdueDays + Math.max(rules.number('practice.horizonDays').value, plan);
}

function planMonths(negotiate: NonNullable<CaseDraft['negotiate']>, rules: RulesInForce): number {
  const instalments = negotiate.instalments ?? rules.number('agreement.instalments').value;
  return instalments + (negotiate.graceMonths ?? rules.number('agreement.graceMonths').value);
}

/** What one unit that compounds becomes at most: however it is billed, `Π (1 + rate × days)` is never above this. */
function compounded(ratePerDay: number, days: number): number {
  return Math.exp(ratePerDay * days);
}

/**
 * Whether some figure of some road of this case could leave the exact whole numbers: an upper bound, in doubles,
 * of the largest amount and the most fen-days. It is rough on purpose, and far above what any real debt reaches.
 */
export function growsBeyondMeasure(draft: CaseDraft, rules: RulesInForce): boolean {
  const { principal, product, terms = {}, negotiate = {}, conventions } = draft;
  if (principal === undefined || product === undefined) return false;
  const days = longestRoad(draft, rules);
  const isCard = product === 'creditCard';
  const contractRate = contractRatePerDay(product, terms, conventions, rules);
  const penaltyRate = penaltyRatePerDay(product, terms, conventions, rules);

  const retroactiveDays = terms.retroactiveInterestDays ?? rules.number('creditCard.retroactiveInterestDays').value;
  const retroactive = isCard ? retroactiveDays : 0;
  const contractInterest = (terms.unpaidInterest ?? 0) + (terms.notYetDue ?? 0) * contractRate * days;
  const simple = principal * penaltyRate * days;
  const opening = principal * (1 + penaltyRate * retroactive) + contractInterest;

  const cardEnd = rules.number('creditCard.compoundingEndsAfterDays').value;
  const compoundingDays = Math.min(days, terms.compoundingEndsAfterDays ?? (isCard ? cardEnd : days));
  let billed = 0;
  let billedFenDays = 0;
  const isCapitalised = product === 'bankLoan' && conventions?.compoundInterest === 'capitalised';
  if (isCard || isCapitalised || (product === 'custom' && terms.compounds === true)) {
    billed = opening * compounded(penaltyRate, compoundingDays);
    // All interest ever charged on it is at most `billed`, so its fen-days are at most that over the rate.
    billedFenDays = Math.min(billed * days, penaltyRate === 0 ? Infinity : billed / penaltyRate);
  } else if (product === 'bankLoan') {
    // Interest on interest does not join the base, but a broken plan bills all that is open once.
    const broken = negotiate.breaksAfter === undefined ? 0 : simple + contractInterest * penaltyRate * days;
    billed = (contractInterest + broken) * (1 + penaltyRate * days);
    billedFenDays = (contractInterest + broken) * days;
  }

  const feesEnd = rules.number('creditCard.lateFeesEndAfterDays').value;
  const feeDays = Math.min(days, terms.lateFeesEndAfterDays ?? (isCard ? feesEnd : days));
  const cardShare = isCard ? approximate(rules.rate('creditCard.lateFeeShare').value) : 0;
  const feeShare = product === 'custom' ? toldOr(terms.lateFeeShare, 0) : cardShare;
  const fee =
    feeShare === 0 ? 0 : Math.max(terms.lateFeeFloor ?? 0, feeShare * (isCard ? opening + simple + billed : principal));
  const lateFees = (feeDays / FEWEST_DAYS_A_MONTH + 1) * Math.min(fee, terms.lateFeeCap ?? fee);

  const owed = opening + simple + billed + lateFees;
  const planRate = toldOr(negotiate.planRatePerDay, contractRate);
  const owedInPlan = owed * (1 + planRate * planMonths(negotiate, rules) * MOST_DAYS_A_MONTH);
  const planFenDays = owed * ((negotiate.graceMonths ?? 0) + 1) * MOST_DAYS_A_MONTH;
  const fenDays = Math.max((principal + lateFees) * (days + retroactive), billedFenDays, planFenDays);
  return Math.max(owedInPlan, fenDays) >= BEYOND_MEASURE;
}
