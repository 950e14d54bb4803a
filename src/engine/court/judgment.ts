import { charge, closeRuns, lower, rebase, stopCompounding, type Debt } from '../accrual/debt.ts';
import { excess } from '../accrual/upheld.ts';
import { CAPPED_ACCOUNTS } from '../ledger/account.ts';
import type { RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { acceptanceFeeOn, courtFeeUnit, type Claim, type CourtConduct } from './claim.ts';
import { tieredFee } from './feeTiers.ts';

const FULL_FEE_RULES: readonly RuleId[] = ['court.acceptanceFee', 'court.loserBears'];
const HALVED_FEE_RULES: readonly RuleId[] = ['court.acceptanceFee', 'court.halving', 'court.loserBears'];

/** Cuts what is above the ceiling: from late fee, then compound, penalty, contract interest. */
function reduce<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, ledger, contract } = debt;
  let rest = excess(debt);
  for (const account of [...CAPPED_ACCOUNTS].reverse()) {
    if (arithmetic.value(rest) === 0) return;
    const balance = ledger.balances[account];
    if (arithmetic.value(balance) === 0) continue;
    const covers = arithmetic.value(rest) >= arithmetic.value(balance);
    const amount = arithmetic.named(`reduction.${account}`, 'fen', covers ? balance : rest);
    lower(debt, account, 'reduction', amount, ['court.reduction', ...contract.rules.cap]);
    rest = covers ? arithmetic.minus(rest, balance) : arithmetic.zero;
  }
}

/** The fee's part for what is upheld, rounded as the fee is. */
function shareOfFee<Whole, Ratio>(debt: Debt<Whole, Ratio>, fee: Whole, { amount, upheld }: Claim<Whole>): Whole {
  const { arithmetic } = debt;
  const unit = courtFeeUnit(debt);
  if (unit === undefined) return arithmetic.proportion(fee, upheld, amount);
  return arithmetic.times(arithmetic.proportion(arithmetic.floorDivide(fee, unit), upheld, amount), unit);
}

/** The acceptance fee that the judgment puts on the debtor, in fen: the court's own, split by what is upheld, less what was charged before. */
function acceptanceFeeBorne<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  rules: RulesInForce,
  claim: Claim<Whole>,
  conduct: CourtConduct,
  cuts: boolean,
): Whole {
  const { arithmetic } = debt;
  const fee = acceptanceFeeOn(debt, rules, claim, conduct.publicNotice ? null : 'court.halving');
  const isLess = arithmetic.value(claim.upheld) !== arithmetic.value(claim.amount);
  // An explanation always says how the fee is split, also where all is upheld.
  const isSplit = cuts && debt.contract.conventions.feeSplit !== 'onDefendant' && (isLess || arithmetic.tracing);
  const borne = isSplit ? shareOfFee(debt, arithmetic.named('acceptanceFee', 'fen', fee), claim) : fee;
  if (arithmetic.value(claim.acceptanceFeeCharged) === 0) return borne;
  return arithmetic.larger(arithmetic.zero, arithmetic.minus(borne, claim.acceptanceFeeCharged));
}

/** Whether the court cuts what is above the ceiling: it is asked to, or the lender is private. */
function courtCuts<Whole, Ratio>({ contract }: Debt<Whole, Ratio>, { plea }: CourtConduct): boolean {
  return plea || contract.creditor === 'private';
}

/**
 * The judgment 判决: the runs close, what is above the ceiling is cut, the costs are put on the debtor, and from today
 * interest runs on the principal at the lower of its rate and the cap, without billing, late fees or compound interest.
 * Source: 481号 art. 29; 法发〔2017〕22号 point 2; 法释〔2014〕8号 art. 1.
 */
export function passJudgment<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  rules: RulesInForce,
  claim: Claim<Whole>,
  conduct: CourtConduct,
): void {
  const { arithmetic, contract, runs } = debt;
  const { court } = conduct;
  closeRuns(debt);
  const cuts = courtCuts(debt, conduct);
  if (cuts) reduce(debt);
  const acceptance = arithmetic.named(
    'charge.acceptanceFee',
    'fen',
    acceptanceFeeBorne(debt, rules, claim, conduct, cuts),
  );
  charge(debt, 'acceptanceFee', acceptance, conduct.publicNotice ? FULL_FEE_RULES : HALVED_FEE_RULES);
  if (conduct.preserved) {
    const fee = tieredFee(arithmetic, rules.fee('court.preservationFee'), claim.amount, undefined, courtFeeUnit(debt));
    charge(debt, 'preservationFee', arithmetic.named('charge.preservationFee', 'fen', fee), [
      'court.preservationFee',
      'court.loserBears',
    ]);
  }
  if (conduct.publicNotice) {
    const notice = rules.number('court.noticeFee');
    const fee =
      court?.noticeFee === undefined
        ? arithmetic.rule(notice, 'fen', notice.value)
        : arithmetic.field('court.noticeFee', 'fen', court.noticeFee);
    charge(debt, 'noticeFee', fee, ['court.noticeFee', 'court.loserBears']);
  }
  if (court?.attorneyFee !== undefined) {
    charge(debt, 'attorneyFee', arithmetic.field('court.attorneyFee', 'fen', court.attorneyFee), [
      'court.attorneyFee',
      'court.loserBears',
    ]);
  }
  stopCompounding(debt);
  debt.judged = true;
  if (cuts) {
    const cap = arithmetic.dividedRatio(contract.capPerYear, contract.capDaysPerYear);
    runs.overdue.rate = arithmetic.namedRatio(
      'judgmentRatePerDay',
      'perDay',
      arithmetic.smallerRatio(runs.overdue.rate, cap),
    );
  }
  rebase(debt);
}

/** The last day for performance has come 履行期届满: from today the doubled part runs on principal and late fee. */
export function endPerformance<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  debt.performanceEnded = true;
  rebase(debt);
}
