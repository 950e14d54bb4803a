import type { CaseFile } from '../case/caseFile.ts';
import type { RulesInForce } from '../rules/ruleBook.ts';
import { charge, copyDebt, owed, type Debt } from '../accrual/debt.ts';
import { excess } from '../accrual/upheld.ts';
import { tieredFee } from './feeTiers.ts';

/** A filed claim 起诉: what was outstanding that day and what of it a court would uphold, in fen, and what of its fee has been charged. */
export interface Claim<Whole> {
  readonly amount: Whole;
  readonly upheld: Whole;
  acceptanceFeeCharged: Whole;
}

/** Takes the claim: everything outstanding today, open runs included. It closes nothing. */
export function fileClaim<Whole, Ratio>(today: Debt<Whole, Ratio>): Claim<Whole> {
  const { arithmetic } = today;
  const debt = copyDebt(today);
  const amount = arithmetic.remembered('claim', 'fen', owed(debt));
  const upheld = arithmetic.remembered('claimUpheld', 'fen', arithmetic.minus(amount, excess(debt)));
  return { amount, upheld, acceptanceFeeCharged: arithmetic.zero };
}

const FEN_PER_YUAN = 100;

/** What a fee of the court comes in multiples of, in fen; undefined to the fen. */
export function courtFeeUnit<Whole, Ratio>({ arithmetic, contract }: Debt<Whole, Ratio>): Whole | undefined {
  return contract.conventions.courtFees === 'wholeYuan' ? arithmetic.literal(FEN_PER_YUAN) : undefined;
}

/** The acceptance fee 案件受理费 on a claim, in fen: half of it in simplified procedure and where a suit ends without judgment. */
export function acceptanceFeeOn<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  rules: RulesInForce,
  claim: Claim<Whole>,
  half: 'court.halving' | 'court.settledSuitHalf' | null,
): Whole {
  const { arithmetic } = debt;
  const rule = rules.fee('court.acceptanceFee');
  const unit = courtFeeUnit(debt);
  if (half === null) return tieredFee(arithmetic, rule, claim.amount, undefined, unit);
  const halving = rules.rate(half);
  return tieredFee(arithmetic, rule, claim.amount, arithmetic.ratioRule(halving, 'share', halving.value), unit);
}

/** A suit that ends by an agreement or by paying all: half of the fee on the claim, borne by the debtor (481号 arts 15, 31). */
export function chargeSettledSuit<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  rules: RulesInForce,
  claim: Claim<Whole>,
): void {
  const fee = debt.arithmetic.named(
    'charge.acceptanceFee',
    'fen',
    acceptanceFeeOn(debt, rules, claim, 'court.settledSuitHalf'),
  );
  charge(debt, 'acceptanceFee', fee, ['court.acceptanceFee', 'court.settledSuitHalf']);
  claim.acceptanceFeeCharged = debt.arithmetic.plus(claim.acceptanceFeeCharged, fee);
}

/** What the court will be asked, and how: told choices that hold on one road. */
export interface CourtConduct {
  /** The debtor asks that what is above the cap be cut; a private lender's cap holds without it. */
  readonly plea: boolean;
  /** Service by public notice 公告送达: ordinary procedure, the full fee, and a notice to pay. */
  readonly publicNotice: boolean;
  readonly preserved: boolean;
  readonly court: CaseFile['court'];
}
