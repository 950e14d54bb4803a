import { bill, closeRuns, lower, posted, postToday, rebase, stopCompounding, type Debt } from '../accrual/debt.ts';
import { knownRate, type TermReader } from '../accrual/contract.ts';
import { settle, settlementOrder, type SettlementOrder } from '../accrual/settle.ts';
import type { CaseFile, WaivableAccount } from '../case/caseFile.ts';
import { WAIVABLE_ACCOUNTS } from '../case/caseFile.ts';
import { chargeSettledSuit, type Claim } from '../court/claim.ts';
import { ACCOUNTS, CAPPED_ACCOUNTS, COST_ACCOUNTS, type Account } from '../ledger/account.ts';
import { changeBase } from '../ledger/run.ts';
import type { RuleId } from '../rules/ruleBook.ts';

/** What the person offers, as told or by default. */
export interface Offer<Whole, Ratio> {
  readonly contactAfterDays: Whole;
  readonly agreedOn: Whole;
  readonly graceMonths: Whole;
  readonly instalments: Whole;
  readonly ratePerDay: Ratio;
}

interface Waiver<Whole> {
  readonly account: Account;
  readonly amount: Whole;
  /** What of it lowered what a court counts, and what of it the card's minimum payments had called, in fen. */
  readonly counted: Whole;
  readonly called: Whole;
}

/** An agreement 和解协议 that is being kept, or has broken. */
export interface Agreement<Whole, Ratio> extends Offer<Whole, Ratio> {
  /** How many instalments it has: as offered, or as many as there are fen. */
  readonly count: number;
  readonly lastInstalment: Whole;
  /** The level amount, or the equal part at rate zero, in fen. */
  readonly instalment: Whole;
  readonly order: SettlementOrder;
  readonly waivers: readonly Waiver<Whole>[];
  readonly waived: Whole;
}

const WAIVER_RULES: readonly RuleId[] = ['contract.waiver', 'agreement.byConsent'];
const SETTLEMENT_ORDER: readonly Account[] = [
  'lateFee',
  'compoundInterest',
  'penaltyInterest',
  'contractInterest',
  'delayedPerformanceInterest',
  'principal',
];

/** Reads the offer of a case; its day counts from the as-of date. */
export function readOffer<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  { negotiate, assumptions }: CaseFile,
  asOf: Whole,
  contractRate: Ratio,
): Offer<Whole, Ratio> {
  const { arithmetic } = reader;
  const contact = reader.whole(
    negotiate?.contactAfterDays,
    'negotiate.contactAfterDays',
    'days',
    'agreement.contactAfterDays',
  );
  const assumed = assumptions?.agreementDays?.days?.[1];
  const [agreedPath, agreedTold] =
    negotiate?.agreedAfterDays === undefined
      ? ['assumptions.agreementDays.days.1', assumed]
      : ['negotiate.agreedAfterDays', negotiate.agreedAfterDays];
  const agreed = reader.whole(agreedTold, agreedPath, 'days', 'agreement.agreedAfterDays');
  const told = negotiate?.planRatePerDay;
  return {
    contactAfterDays: contact,
    agreedOn: arithmetic.remembered('agreement.on', 'date', arithmetic.addDays(asOf, arithmetic.plus(contact, agreed))),
    graceMonths: reader.whole(negotiate?.graceMonths, 'negotiate.graceMonths', 'count', 'agreement.graceMonths'),
    instalments: reader.whole(negotiate?.instalments, 'negotiate.instalments', 'count', 'agreement.instalments'),
    ratePerDay:
      told === undefined ? contractRate : arithmetic.ratioField('negotiate.planRatePerDay', 'perDay', knownRate(told)),
  };
}

/** What of a waiver lowers what a court counts: all of it on interest and late fee, but of the opening interest nothing. */
function countedPart<Whole, Ratio>(debt: Debt<Whole, Ratio>, account: Account, amount: Whole): Whole {
  const { arithmetic, contract, ledger } = debt;
  if (!(CAPPED_ACCOUNTS as readonly Account[]).includes(account)) return arithmetic.zero;
  if (account !== 'contractInterest' || arithmetic.value(contract.unpaidInterest) === 0) return amount;
  let charged = arithmetic.zero;
  for (const line of ledger.lines) {
    if (line.account === account && line.kind === 'charge') charged = arithmetic.plus(charged, line.amount);
  }
  const ownCharges = arithmetic.minus(charged, contract.unpaidInterest);
  return arithmetic.value(amount) <= arithmetic.value(ownCharges) ? amount : ownCharges;
}

function waive<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  waivers: Waiver<Whole>[],
  account: Account,
  amount: Whole,
): void {
  const { arithmetic } = debt;
  if (arithmetic.value(amount) === 0) return;
  const before = waivers.filter((waiver) => waiver.account === account);
  const all = before.reduce((sum, waiver) => arithmetic.plus(sum, waiver.amount), amount);
  const countedBefore = before.reduce((sum, waiver) => arithmetic.plus(sum, waiver.counted), arithmetic.zero);
  const counted = arithmetic.minus(countedPart(debt, account, all), countedBefore);
  debt.countedCharges =
    arithmetic.value(counted) === 0 ? debt.countedCharges : arithmetic.minus(debt.countedCharges, counted);
  const called = lower(debt, account, 'waiver', amount, WAIVER_RULES);
  waivers.push({ account, amount, counted, called });
}

/** Waives the told share of each account, then, for a settlement, what is above its share of the rest. */
function waiveShares<Whole, Ratio>(debt: Debt<Whole, Ratio>, { negotiate }: CaseFile): Waiver<Whole>[] {
  const { arithmetic, ledger } = debt;
  const waivers: Waiver<Whole>[] = [];
  for (const account of WAIVABLE_ACCOUNTS) {
    const share = negotiate?.waivedShare?.[account satisfies WaivableAccount];
    if (share === undefined) continue;
    const ratio = arithmetic.ratioField(`negotiate.waivedShare.${account}`, 'share', knownRate(share));
    const amount = arithmetic.rounded(ledger.balances[account], ratio);
    waive(debt, waivers, account, arithmetic.named(`waiver.${account}`, 'fen', amount));
  }
  if (negotiate?.settlementShare === undefined) return waivers;
  const share = arithmetic.ratioField('negotiate.settlementShare', 'share', knownRate(negotiate.settlementShare));
  const total = arithmetic.named('outstanding', 'fen', posted(debt));
  let rest = arithmetic.minus(total, arithmetic.rounded(total, share));
  for (const account of SETTLEMENT_ORDER) {
    if (arithmetic.value(rest) === 0) break;
    const balance = ledger.balances[account];
    if (arithmetic.value(balance) === 0) continue;
    const covers = arithmetic.value(rest) >= arithmetic.value(balance);
    const left = covers ? arithmetic.minus(rest, balance) : arithmetic.zero;
    waive(debt, waivers, account, arithmetic.named(`waiver.${account}`, 'fen', covers ? balance : rest));
    rest = left;
  }
  return waivers;
}

/**
 * The agreement's day: the runs close, a suit that was filed ends with half its fee, waivers are posted, and from now on
 * only the plan runs. What is not yet due is part of it.
 */
export function agree<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  reader: TermReader<Whole, Ratio>,
  caseFile: CaseFile,
  offer: Offer<Whole, Ratio>,
  claim: Claim<Whole> | null,
): Agreement<Whole, Ratio> {
  const { arithmetic, ledger, runs } = debt;
  const order = settlementOrder(debt, reader.rules);
  closeRuns(debt);
  if (claim !== null && !debt.judged) chargeSettledSuit(debt, reader.rules, claim);
  const waivers = waiveShares(debt, caseFile);
  debt.agreementKept = true;
  stopCompounding(debt);
  rebase(debt);
  const balance = arithmetic.remembered('planBalance', 'fen', posted(debt));
  const fen = arithmetic.value(balance);
  const offered = arithmetic.value(offer.instalments);
  const instalments = fen < offered ? balance : offer.instalments;
  runs.plan.rate = offer.ratePerDay;
  runs.plan.base = balance;
  runs.plan.since = debt.today;
  const bearsInterest = arithmetic.rate(offer.ratePerDay).numerator !== 0;
  let instalment = arithmetic.zero;
  if (fen > 0 && bearsInterest) {
    let costs = arithmetic.zero;
    for (const account of COST_ACCOUNTS) costs = arithmetic.plus(costs, ledger.balances[account]);
    instalment = arithmetic.levelInstalment({
      balance,
      costs,
      ratePerDay: offer.ratePerDay,
      start: offer.agreedOn,
      firstMonth: arithmetic.plus(offer.graceMonths, arithmetic.literal(1)),
      count: instalments,
    });
  } else if (fen > 0) instalment = arithmetic.floorDivide(balance, instalments);
  return {
    ...offer,
    count: Math.min(fen, offered),
    lastInstalment: instalments,
    instalment: arithmetic.remembered('instalment', 'fen', instalment),
    order: { accounts: order.accounts, rules: [...order.rules, 'agreement.byConsent'] },
    waivers,
    waived: waivers.reduce((sum, { amount }) => arithmetic.plus(sum, amount), arithmetic.zero),
  };
}

/**
 * The day of instalment `number`, from 1. The last one's day names how many there are, the missed one's after how many the
 * plan breaks.
 */
export function instalmentDay<Whole, Ratio>(
  { arithmetic }: Debt<Whole, Ratio>,
  { agreedOn, graceMonths, count, lastInstalment }: Agreement<Whole, Ratio>,
  number: number,
  breaksAfter: number | undefined,
): Whole {
  let months = number === count ? lastInstalment : arithmetic.literal(number);
  if (breaksAfter !== undefined && number === breaksAfter + 1 && number <= count) {
    const paid = breaksAfter === 0 ? arithmetic.zero : arithmetic.field('negotiate.breaksAfter', 'count', breaksAfter);
    months = arithmetic.plus(paid, arithmetic.literal(1));
  }
  return arithmetic.named(
    'instalment.on',
    'date',
    arithmetic.addMonths(agreedOn, arithmetic.plus(graceMonths, months)),
  );
}

/** Money that settles a kept plan: in the order of the agreement's day; the plan's balance falls by what is not plan interest. */
export function payPlan<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  agreement: Agreement<Whole, Ratio>,
  money: Whole,
): void {
  const { arithmetic, ledger, runs } = debt;
  const interest = ledger.balances.planInterest;
  settle(debt, money, 'payment', agreement.order);
  const left = ledger.balances.planInterest;
  const toInterest = arithmetic.value(left) === 0 ? interest : arithmetic.minus(interest, left);
  const toBalance = arithmetic.value(toInterest) === 0 ? money : arithmetic.minus(money, toInterest);
  changeBase(arithmetic, runs.plan, arithmetic.minus(runs.plan.base, toBalance), debt.today);
}

/** An instalment is missed: the plan ends, waivers come back if agreed so, and the contract's or the judgment's runs start again from zero. */
export function breakAgreement<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  agreement: Agreement<Whole, Ratio>,
  waiversReturn: boolean,
): void {
  const { arithmetic, runs } = debt;
  closeRuns(debt);
  changeBase(arithmetic, runs.plan, arithmetic.zero, debt.today);
  debt.agreementKept = false;
  debt.notYetDue = arithmetic.zero;
  debt.accelerated = true;
  if (waiversReturn) {
    for (const account of ACCOUNTS) {
      let returned = arithmetic.zero;
      for (const waiver of agreement.waivers) {
        if (waiver.account !== account) continue;
        returned = arithmetic.plus(returned, waiver.amount);
        debt.called = arithmetic.plus(debt.called, waiver.called);
        debt.countedCharges = arithmetic.plus(debt.countedCharges, waiver.counted);
      }
      const named = arithmetic.named(`reinstatement.${account}`, 'fen', returned);
      postToday(debt, account, 'reinstatement', named, ['agreement.waiverReturns', 'agreement.byConsent']);
    }
  }
  rebase(debt);
  bill(debt);
}
