import type { Arithmetic } from '../derivation/arithmetic.ts';
import { ACCOUNTS, type Account } from '../ledger/account.ts';
import { emptyLedger, post, totalBalance, type Ledger } from '../ledger/ledger.ts';
import type { PostingKind } from '../ledger/posting.ts';
import { accrueRun, changeBase, openRun, runValue, runValueOn, type Run } from '../ledger/run.ts';
import type { RuleId } from '../rules/ruleBook.ts';
import type { BilledAccount, Contract } from './contract.ts';

/** The runs of a debt, in the order in which they are posted when they close. */
export interface Runs<Whole, Ratio> {
  /** What is not yet due, at the contract's rate. */
  readonly notYetDue: Run<Whole, Ratio>;
  readonly overdue: Run<Whole, Ratio>;
  readonly compound: Run<Whole, Ratio>;
  readonly plan: Run<Whole, Ratio>;
  readonly doubled: Run<Whole, Ratio>;
}

/** A debt as it stands on one day of one road. The modules of this room and those above move it from event to event. */
export interface Debt<Whole, Ratio> {
  readonly arithmetic: Arithmetic<Whole, Ratio>;
  readonly contract: Contract<Whole, Ratio>;
  readonly dueDate: Whole;
  readonly ledger: Ledger<Whole>;
  readonly runs: Runs<Whole, Ratio>;
  today: Whole;
  /** An agreement is kept: only its plan runs. */
  agreementKept: boolean;
  judged: boolean;
  /** The time for performance has run out: the doubled part runs. */
  performanceEnded: boolean;
  compoundingEnded: boolean;
  accelerated: boolean;
  /** The parts of the principal not yet due, in fen, and how many instalment days have passed. */
  notYetDue: Whole;
  instalmentDaysPassed: number;
  /** What of the principal the card's minimum payments have called, in fen. */
  called: Whole;
  /** What of each interest account is billed and so bears compound interest, in fen. */
  readonly billed: Record<BilledAccount, Whole>;
  /** Interest charged since the last billing; undefined once money has touched the interest accounts since. */
  chargedSinceBilling: Whole | undefined;
  /** Late fees, and waivers that came back less waivers, on what a court counts towards the ceiling, in fen. */
  countedCharges: Whole;
  paid: Whole;
}

export function openDebt<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  contract: Contract<Whole, Ratio>,
  principal: Whole,
  dueDate: Whole,
  doubledRate: Ratio,
): Debt<Whole, Ratio> {
  const { zero } = arithmetic;
  const run = (account: Account, rate: Ratio) => openRun(arithmetic, account, rate, dueDate);
  const debt: Debt<Whole, Ratio> = {
    arithmetic,
    contract,
    dueDate,
    ledger: emptyLedger(arithmetic),
    runs: {
      notYetDue: run('contractInterest', contract.contractRate),
      overdue: run(contract.overdueAccount, contract.overdueRate),
      compound: run('compoundInterest', contract.overdueRate),
      plan: run('planInterest', contract.contractRate),
      doubled: run('delayedPerformanceInterest', doubledRate),
    },
    today: dueDate,
    agreementKept: false,
    judged: false,
    performanceEnded: false,
    compoundingEnded: contract.billedAccounts.length === 0,
    accelerated: false,
    notYetDue: contract.notYetDue,
    instalmentDaysPassed: 0,
    called: zero,
    billed: { contractInterest: zero, compoundInterest: zero, penaltyInterest: zero },
    chargedSinceBilling: undefined,
    countedCharges: zero,
    paid: zero,
  };
  charge(debt, 'principal', principal, ['contract.repayment']);
  charge(debt, 'contractInterest', contract.unpaidInterest, ['contract.repayment']);
  debt.runs.notYetDue.base = contract.notYetDue;
  debt.runs.overdue.base = arithmetic.minus(principal, contract.notYetDue);
  bill(debt);
  return debt;
}

/** Writes a line of today. */
export function postToday<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  account: Account,
  kind: PostingKind,
  amount: Whole,
  rules: readonly RuleId[],
): void {
  post(debt.arithmetic, debt.ledger, { date: debt.today, account, kind, amount, rules });
}

export function charge<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  account: Account,
  amount: Whole,
  rules: readonly RuleId[],
): void {
  postToday(debt, account, 'charge', amount, rules);
}

/** The overdue part of the principal outstanding, in fen. */
export function overduePrincipal<Whole, Ratio>({ arithmetic, ledger, notYetDue }: Debt<Whole, Ratio>): Whole {
  const { principal } = ledger.balances;
  const overdue = arithmetic.value(principal) - arithmetic.value(notYetDue);
  return overdue === 0 ? arithmetic.zero : arithmetic.minus(principal, notYetDue);
}

const PLAN_RULES: readonly RuleId[] = ['plan.interestByDays', 'agreement.byConsent'];
const DOUBLED_RULES: readonly RuleId[] = ['delayedPerformance.ratePerDay', 'delayedPerformance.start'];
const JUDGED_RULES: readonly RuleId[] = ['judgment.interestContinues'];

function closeRun<Whole, Ratio>(debt: Debt<Whole, Ratio>, run: Run<Whole, Ratio>, rules: readonly RuleId[]): void {
  const { arithmetic } = debt;
  accrueRun(arithmetic, run, debt.today);
  const value = runValue(arithmetic, run);
  run.fenDays = arithmetic.zero;
  if (arithmetic.value(value) === 0) return;
  charge(debt, run.account, value, rules);
  if (debt.chargedSinceBilling !== undefined && isBilledAccount(debt, run.account)) {
    debt.chargedSinceBilling = arithmetic.plus(debt.chargedSinceBilling, value);
  }
}

function isBilledAccount<Whole, Ratio>({ contract }: Debt<Whole, Ratio>, account: Account): account is BilledAccount {
  return (contract.billedAccounts as readonly Account[]).includes(account);
}

/** Closes all runs: each one's value is charged today, and it starts again at zero. */
export function closeRuns<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { runs, contract, judged } = debt;
  closeRun(debt, runs.notYetDue, contract.rules.contract);
  closeRun(debt, runs.overdue, judged ? JUDGED_RULES.concat(contract.rules.overdue) : contract.rules.overdue);
  closeRun(debt, runs.compound, contract.rules.compound);
  closeRun(debt, runs.plan, PLAN_RULES);
  closeRun(debt, runs.doubled, DOUBLED_RULES);
}

/** What the open runs of an account come to today, in fen. */
function openInterest<Whole, Ratio>(debt: Debt<Whole, Ratio>, account: Account): Whole {
  const { arithmetic, runs } = debt;
  let total = arithmetic.zero;
  for (const run of [runs.notYetDue, runs.overdue, runs.compound, runs.plan, runs.doubled]) {
    if (run.account !== account) continue;
    accrueRun(arithmetic, run, debt.today);
    total = arithmetic.plus(total, runValue(arithmetic, run));
  }
  return total;
}

/** What is outstanding on an account today, the open runs included, in fen. */
export function outstanding<Whole, Ratio>(debt: Debt<Whole, Ratio>, account: Account): Whole {
  return debt.arithmetic.plus(debt.ledger.balances[account], openInterest(debt, account));
}

/** Everything outstanding today, the open runs included, in fen. */
export function owed<Whole, Ratio>(debt: Debt<Whole, Ratio>): Whole {
  const { arithmetic } = debt;
  let total = arithmetic.zero;
  for (const account of ACCOUNTS) total = arithmetic.plus(total, outstanding(debt, account));
  return total;
}

/** What the open runs come to on a later day on which nothing has moved since, in fen; the debt stays as it is. */
export function openInterestOn<Whole, Ratio>({ arithmetic, runs }: Debt<Whole, Ratio>, date: Whole): Whole {
  // Month by month in ten thousand futures: without a list to walk through.
  let total = runValueOn(arithmetic, runs.notYetDue, date);
  total = arithmetic.plus(total, runValueOn(arithmetic, runs.overdue, date));
  total = arithmetic.plus(total, runValueOn(arithmetic, runs.compound, date));
  total = arithmetic.plus(total, runValueOn(arithmetic, runs.plan, date));
  return arithmetic.plus(total, runValueOn(arithmetic, runs.doubled, date));
}

/** Everything outstanding today as posted, in fen; what is owed where the runs have just closed. */
export function posted<Whole, Ratio>({ arithmetic, ledger }: Debt<Whole, Ratio>): Whole {
  return totalBalance(arithmetic, ledger);
}

/** Bills: all that is outstanding on the interest accounts, as posted, bears compound interest from today on. */
export function bill<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, contract, ledger, runs } = debt;
  if (debt.compoundingEnded || debt.judged) return;
  let total = arithmetic.zero;
  for (const account of contract.billedAccounts) {
    debt.billed[account] = ledger.balances[account];
    total = arithmetic.plus(total, ledger.balances[account]);
  }
  // Between two billings without a payment the base only gains what was charged: said so, its explanation stays one step long.
  const { chargedSinceBilling } = debt;
  if (chargedSinceBilling !== undefined) {
    total = arithmetic.remembered('billedInterest', 'fen', arithmetic.plus(runs.compound.base, chargedSinceBilling));
  }
  changeBase(arithmetic, runs.compound, total, debt.today);
  debt.chargedSinceBilling = arithmetic.zero;
}

/** Stops compound interest for good, or for as long as nothing is billed. */
export function stopCompounding<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  changeBase(debt.arithmetic, debt.runs.compound, debt.arithmetic.zero, debt.today);
  debt.chargedSinceBilling = undefined;
}

/** What bears interest now on the principal's runs and the doubled one, in fen; nothing while an agreement is kept. */
function basesOf<Whole, Ratio>(debt: Debt<Whole, Ratio>): { notYetDue: Whole; overdue: Whole; doubled: Whole } {
  const { arithmetic, ledger } = debt;
  const { zero } = arithmetic;
  if (debt.agreementKept) return { notYetDue: zero, overdue: zero, doubled: zero };
  const { principal, lateFee } = ledger.balances;
  const doubled = debt.performanceEnded ? arithmetic.plus(principal, lateFee) : zero;
  return { notYetDue: debt.notYetDue, overdue: overduePrincipal(debt), doubled };
}

/** Sets what bears interest to what is outstanding now: after money has moved, a part has fallen due, a regime has changed. */
export function rebase<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, runs, today } = debt;
  const bases = basesOf(debt);
  changeBase(arithmetic, runs.notYetDue, bases.notYetDue, today);
  changeBase(arithmetic, runs.overdue, bases.overdue, today);
  changeBase(arithmetic, runs.doubled, bases.doubled, today);
}

/** Writes the bases that begin today in terms of the steps that the day's end has made. Only explanations need it. */
export function restateBases<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, runs, today } = debt;
  const bases = basesOf(debt);
  for (const name of ['notYetDue', 'overdue', 'doubled'] as const) {
    if (arithmetic.value(runs[name].since) === arithmetic.value(today)) runs[name].base = bases[name];
  }
}

function copyRun<Whole, Ratio>({
  account,
  rate,
  base,
  since,
  fenDays,
  allFenDays,
}: Run<Whole, Ratio>): Run<Whole, Ratio> {
  return { account, rate, base, since, fenDays, allFenDays };
}

/** A copy that later events do not reach; the lines of the ledger are shared, they only grow. */
export function copyDebt<Whole, Ratio>(debt: Debt<Whole, Ratio>): Debt<Whole, Ratio> {
  const { runs, ledger } = debt;
  return {
    ...debt,
    ledger: { balances: { ...ledger.balances }, lines: ledger.lines },
    runs: {
      notYetDue: copyRun(runs.notYetDue),
      overdue: copyRun(runs.overdue),
      compound: copyRun(runs.compound),
      plan: copyRun(runs.plan),
      doubled: copyRun(runs.doubled),
    },
    billed: { ...debt.billed },
  };
}

function afterTaking<Whole, Ratio>(
  { arithmetic }: Debt<Whole, Ratio>,
  from: Whole,
  amount: Whole,
): { readonly rest: Whole; readonly left: Whole } {
  const [held, taken] = [arithmetic.value(from), arithmetic.value(amount)];
  if (taken >= held) return { rest: held === 0 ? amount : arithmetic.minus(amount, from), left: arithmetic.zero };
  return { rest: arithmetic.zero, left: arithmetic.minus(from, amount) };
}

/**
 * Lowers an account by a payment, recovery, waiver or reduction, and what hangs on it: the overdue principal before what
 * is not yet due, what the minimum payments have called, what is billed. The bases follow with {@link rebase}.
 * @returns what the minimum payments had called of it, in fen
 */
export function lower<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  account: Account,
  kind: Extract<PostingKind, 'payment' | 'recovery' | 'waiver' | 'reduction'>,
  amount: Whole,
  rules: readonly RuleId[],
): Whole {
  const { arithmetic } = debt;
  let uncalled = arithmetic.zero;
  if (arithmetic.value(amount) === 0) return uncalled;
  if (account === 'principal') {
    const fromLater = afterTaking(debt, overduePrincipal(debt), amount).rest;
    if (arithmetic.value(fromLater) > 0) debt.notYetDue = afterTaking(debt, debt.notYetDue, fromLater).left;
    const called = debt.called;
    debt.called = afterTaking(debt, called, amount).left;
    uncalled = arithmetic.value(debt.called) === 0 ? called : amount;
  }
  postToday(debt, account, kind, amount, rules);
  if (isBilledAccount(debt, account)) {
    debt.billed[account] = afterTaking(debt, debt.billed[account], amount).left;
    debt.chargedSinceBilling = undefined;
    if (!debt.compoundingEnded && !debt.judged && !debt.agreementKept) rebaseCompound(debt);
  }
  return uncalled;
}

function rebaseCompound<Whole, Ratio>(debt: Debt<Whole, Ratio>): void {
  const { arithmetic, contract, runs } = debt;
  let total = arithmetic.zero;
  for (const account of contract.billedAccounts) total = arithmetic.plus(total, debt.billed[account]);
  changeBase(arithmetic, runs.compound, total, debt.today);
}
