import { STAGES, type Account, type StageId } from '../engine/index.ts';
import * as text from '../i18n/generated/messages.js';
import { accountName, stageName } from '../i18n/names.ts';

export function isStage(name: string): name is StageId {
  return STAGES.some((stage) => stage === name);
}

const FIELD_NAMES: Readonly<Record<string, () => string>> = {
  principal: () => text.why_case_principal(),
  asOf: () => text.why_case_as_of(),
  overdueDays: () => text.why_case_overdue_days(),
  horizon: () => text.why_case_horizon(),
  'terms.penaltyRatePerDay': () => text.why_case_penalty_rate(),
  'terms.contractRatePerDay': () => text.why_case_contract_rate(),
  'terms.annualRate': () => text.why_case_annual_rate(),
  'terms.unpaidInterest': () => text.why_case_unpaid_interest(),
  'terms.retroactiveInterestDays': () => text.why_case_retroactive_days(),
  'terms.lateFeeCap': () => text.why_case_late_fee_cap(),
  'terms.lateFeeFloor': () => text.why_case_late_fee_floor(),
  'terms.lateFeeShare': () => text.why_case_late_fee_share(),
  'terms.compoundingEndsAfterDays': () => text.why_case_compounding_ends(),
  'terms.lateFeesEndAfterDays': () => text.why_case_late_fees_end(),
  'terms.notYetDue': () => text.why_case_not_yet_due(),
  'terms.remainingInstalments': () => text.why_case_remaining(),
  'terms.contractDate': () => text.why_case_contract_date(),
  'means.monthlyIncome': () => text.why_case_income(),
  'means.livingCosts': () => text.why_case_living_costs(),
  'means.attachableWages': () => text.why_case_wages(),
  'means.exemptIncome': () => text.why_case_exempt(),
  'means.deposits': () => text.why_case_deposits(),
  'court.attorneyFee': () => text.why_case_attorney_fee(),
  'court.noticeFee': () => text.why_case_notice_fee(),
  'court.capPerYear': () => text.why_case_cap(),
  'conventions.daysPerYear': () => text.conventions_daysPerYear(),
  'negotiate.contactAfterDays': () => text.why_case_call(),
  'negotiate.agreedAfterDays': () => text.why_case_agreed(),
  'negotiate.instalments': () => text.why_case_instalments(),
  'negotiate.graceMonths': () => text.why_case_grace(),
  'negotiate.planRatePerDay': () => text.why_case_plan_rate(),
  'negotiate.settlementShare': () => text.why_case_settlement(),
  'negotiate.breaksAfter': () => text.why_case_breaks(),
  'negotiate.monthlyAmount': () => text.why_case_monthly(),
  'budget.monthlyIncome': () => text.why_case_income(),
  'budget.adults': () => text.budget_adults(),
  'budget.children': () => text.budget_children(),
  'budget.food': () => text.budget_food(),
  'budget.rent': () => text.budget_rent(),
  'budget.utilities': () => text.budget_utilities(),
  'budget.medicine': () => text.budget_medicine(),
  'budget.transport': () => text.budget_transport(),
  'budget.school': () => text.budget_school(),
  'budget.mortgage': () => text.budget_mortgage(),
  'budget.workCar': () => text.budget_work_car(),
  'budget.otherNeeds': () => text.budget_other_needs(),
  'budget.otherInstalments': () => text.budget_other_instalments(),
  'budget.reserve': () => text.budget_reserve(),
};

const ESTIMATES: Readonly<Record<string, () => string>> = {
  accepted: () => text.why_estimate_accepted(),
  agreementDays: () => text.why_estimate_agreementDays(),
  planBroken: () => text.why_estimate_planBroken(),
  settledAfterFiling: () => text.why_estimate_settledAfterFiling(),
  wagesReached: () => text.why_estimate_wagesReached(),
};

/** A range that the person assumes, or one end of it: `claimFiled`, `days` or `share`, `0` to `2`. */
function assumedName(id: string, of: string, place: string): string | undefined {
  const estimate = isStage(id) ? stageName(id) : ESTIMATES[id]?.();
  if (estimate !== undefined && place === '') {
    return of === 'days' ? text.why_case_range_days({ estimate }) : text.why_case_range_share({ estimate });
  }
  const end = [text.why_assumed_low, text.why_assumed_likely, text.why_assumed_high][Number(place)]?.();
  if (estimate === undefined || end === undefined) return undefined;
  return of === 'days' ? text.why_case_assumed_days({ estimate, end }) : text.why_case_assumed_share({ estimate, end });
}

/** The name of a told number by its path in the case file; undefined for a path that nobody has named. */
export function knownFieldName(path: string): string | undefined {
  const own = FIELD_NAMES[path];
  if (own !== undefined) return own();
  const [group = '', first = '', second = '', third = ''] = path.split('.');
  if (group === 'happened' && isStage(first)) return stageName(first);
  if (group === 'stageDays' && isStage(first)) return text.why_case_stage_days({ stage: stageName(first) });
  if (group === 'assumptions') return assumedName(first, second, third);
  if (group === 'payments') {
    const count = Number(first) + 1;
    return second === 'date' ? text.why_case_payment_date({ count }) : text.why_case_payment_amount({ count });
  }
  if (group === 'means' && first === 'assets') {
    const count = Number(second) + 1;
    return third === 'priceShare' ? text.why_case_asset_share({ count }) : text.why_case_asset_value({ count });
  }
  if (group === 'negotiate' && first === 'waivedShare') {
    return text.why_case_waived_share({ account: accountName(second as Account) });
  }
  return undefined;
}
