import { ACCOUNTS, type Account } from '../../engine/index.ts';
import * as text from '../../i18n/generated/messages.js';
import { accountName, stageName } from '../../i18n/names.ts';
import { isStage } from '../../law/caseFieldName.ts';

type Word = () => string;

/** The steps that have a name of their own. */
const STEP_NAMES: Readonly<Record<string, Word>> = {
  fenDays: () => text.why_label_fen_days(),
  allFenDays: () => text.why_label_all_fen_days(),
  dueDate: () => text.why_label_due_date(),
  askedDay: () => text.why_label_asked_day(),
  horizonEnd: () => text.why_label_horizon_end(),
  'agreement.on': () => text.why_label_agreement_on(),
  'instalment.on': () => text.why_label_instalment_on(),
  'break.on': () => text.why_label_broken_on(),
  wageDay: () => text.why_label_wage_day(),
  'ownPayment.on': () => text.why_label_own_payment_on(),
  'contact.on': () => text.why_label_contact_on(),
  'billing.on': () => text.why_label_billing_on(),
  'lateFee.on': () => text.why_label_late_fee_on(),
  firstDay: () => text.why_label_first_day(),
  thatDay: () => text.why_label_that_day(),
  instalment: () => text.why_label_instalment(),
  planBalance: () => text.why_label_plan_balance(),
  paid: () => text.why_label_paid(),
  owed: () => text.why_label_owed(),
  owedAtEnd: () => text.why_label_owed_at_end(),
  outstanding: () => text.why_label_outstanding_all(),
  burden: () => text.why_label_burden(),
  extra: () => text.why_label_extra(),
  waived: () => text.why_label_waived(),
  reduced: () => text.why_label_reduced(),
  largestPayment: () => text.why_label_largest_payment(),
  surplus: () => text.why_label_surplus(),
  debtFreeOn: () => text.why_label_debt_free_on(),
  creditRecordUntil: () => text.why_label_credit_record_until(),
  daysRestricted: () => text.why_label_days_restricted(),
  upheld: () => text.why_label_upheld(),
  excess: () => text.why_label_excess(),
  ceiling: () => text.why_label_ceiling(),
  countedCharges: () => text.why_label_counted_charges(),
  claim: () => text.why_label_claim(),
  claimUpheld: () => text.why_label_claim_upheld(),
  settledByEnforcement: () => text.why_label_settled_by_enforcement(),
  taken: () => text.why_label_taken(),
  wageSurplus: () => text.why_label_wage_surplus(),
  depositSurplus: () => text.why_label_deposit_surplus(),
  salePrice: () => text.why_label_sale_price(),
  monthlyPayment: () => text.why_label_monthly_payment(),
  paymentInFull: () => text.why_label_payment_in_full(),
  notYetDue: () => text.why_label_not_yet_due(),
  called: () => text.why_label_called(),
  billedInterest: () => text.why_label_billed_interest(),
  judgmentRatePerDay: () => text.why_label_judgment_rate(),
  contractRatePerDay: () => text.why_case_contract_rate(),
  penaltyRatePerDay: () => text.why_case_penalty_rate(),
  capPerYear: () => text.why_case_cap(),
  posting: () => text.why_label_posting(),
  'budget.food': () => text.budget_food(),
  'budget.needs': () => text.budget_needs(),
  'budget.disposable': () => text.budget_disposable(),
  'budget.reserve': () => text.budget_reserve(),
  'budget.left': () => text.budget_left(),
  'budget.mustBeLeft': () => text.budget_must_be_left(),
  'convention.difference': () => text.conventions_difference(),
  'convention.otherwise': () => text.conventions_otherwise(),
  'convention.now': () => text.conventions_now(),
  received: () => text.budget_received(),
  together: () => text.debts_together(),
  acceptanceFee: () => text.why_label_acceptance_fee(),
  'fee.acceptance': () => text.why_label_fee_acceptance(),
  'fee.preservation': () => text.why_label_fee_preservation(),
  'fee.enforcement': () => text.why_label_fee_enforcement(),
  'fee.payment-order': () => text.why_label_fee_payment_order(),
};

/** The steps that exist once for every account. */
const ACCOUNT_STEPS: Readonly<Record<string, (inputs: { account: string }) => string>> = {
  outstanding: (inputs) => text.why_label_outstanding(inputs),
  charge: (inputs) => text.why_label_charge(inputs),
  byAccount: (inputs) => text.why_label_charge(inputs),
  billed: (inputs) => text.why_label_billed(inputs),
  base: () => text.why_label_base(),
  waiver: (inputs) => text.why_label_waiver(inputs),
  reduction: (inputs) => text.why_label_reduction(inputs),
  reinstatement: (inputs) => text.why_label_reinstatement(inputs),
  payment: (inputs) => text.why_label_payment(inputs),
  recovery: (inputs) => text.why_label_recovery(inputs),
};

function isAccount(name: string): name is Account {
  return ACCOUNTS.some((account) => account === name);
}

/** The name of a step as the engine labels it; undefined for a label that nobody has named. */
export function knownStepName(label: string): string | undefined {
  const own = STEP_NAMES[label];
  if (own !== undefined) return own();
  const [kind = '', name = '', ...rest] = label.split('.');
  if (rest.length > 0) return undefined;
  if (kind === 'stage' && isStage(name)) return stageName(name);
  const step = ACCOUNT_STEPS[kind];
  return step !== undefined && isAccount(name) ? step({ account: accountName(name) }) : undefined;
}

/** The name of a step; of what it is about, where the label itself is unknown. */
export function stepName(label: string): string {
  const known = knownStepName(label);
  if (known !== undefined) return known;
  const name = label.split('.').find((part) => isAccount(part) || isStage(part));
  if (name === undefined) return text.why_label_figure();
  return isAccount(name) ? accountName(name) : stageName(name);
}
