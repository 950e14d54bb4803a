import { STAGES, type Product, type StageId } from '../case/caseFile.ts';
import type { DaysRuleId, RuleId } from '../rules/ruleBook.ts';

/** What must hold for a stage to happen at all, beyond its trigger; facts stand, conditions or not. */
export type StageCondition =
  | 'always'
  | 'unreachable'
  | 'included'
  | 'served'
  | 'publicNotice'
  | 'depositsToTake'
  | 'listed'
  | 'wagesToWithhold'
  | 'assetsToSell'
  | 'nothingLeftToEnforce'
  | 'notSimulated';

/** How a stage hangs on the others; its days are rules. */
export interface StageRow {
  readonly id: StageId;
  /** The stage, or the first due date, from which its days count. */
  readonly trigger: StageId | 'dueDate';
  /** The trigger where public notice takes the place of service. */
  readonly orTrigger?: StageId;
  readonly condition: StageCondition;
  readonly days: DaysRuleId;
  /** The days where public notice takes the place of service. */
  readonly daysWithPublicNotice?: DaysRuleId;
  readonly products?: readonly Product[];
  /** Runs by itself once its trigger has happened: nobody has to act. */
  readonly byItself?: boolean;
  /** Its days' rule, then those that it names besides. */
  readonly allRules: readonly RuleId[];
  /** The same where public notice takes the place of service. */
  readonly allRulesWithPublicNotice: readonly RuleId[];
}

/** A row as it is written down. */
type WrittenRow = Omit<StageRow, 'id' | 'allRules' | 'allRulesWithPublicNotice'> & {
  /** Rules that it names beside its days. */
  readonly rules: readonly RuleId[];
};

const ANT: readonly Product[] = ['huabei', 'jiebei'];

const ROWS: Readonly<Record<StageId, WrittenRow>> = {
  reminder: { trigger: 'dueDate', condition: 'always', days: 'stage.reminder.days', rules: [] },
  productFrozen: {
    trigger: 'dueDate',
    condition: 'always',
    days: 'stage.productFrozen.days',
    products: ANT,
    rules: [],
  },
  sesameDrop: { trigger: 'dueDate', condition: 'always', days: 'stage.sesameDrop.days', products: ANT, rules: [] },
  creditReported: { trigger: 'dueDate', condition: 'always', days: 'stage.creditReported.days', rules: [] },
  contactsCalled: { trigger: 'dueDate', condition: 'unreachable', days: 'stage.contactsCalled.days', rules: [] },
  acceleration: { trigger: 'dueDate', condition: 'always', days: 'stage.acceleration.days', rules: [] },
  outsourced: { trigger: 'dueDate', condition: 'always', days: 'stage.outsourced.days', rules: [] },
  homeVisit: { trigger: 'outsourced', condition: 'included', days: 'stage.homeVisit.days', rules: [] },
  mediationInvited: { trigger: 'outsourced', condition: 'always', days: 'stage.mediationInvited.days', rules: [] },
  paymentOrder: { trigger: 'mediationInvited', condition: 'notSimulated', days: 'stage.paymentOrder.days', rules: [] },
  claimFiled: { trigger: 'mediationInvited', condition: 'always', days: 'stage.claimFiled.days', rules: [] },
  assetsPreserved: { trigger: 'claimFiled', condition: 'included', days: 'stage.assetsPreserved.days', rules: [] },
  served: { trigger: 'claimFiled', condition: 'served', days: 'stage.served.days', rules: [] },
  publicNotice: { trigger: 'claimFiled', condition: 'publicNotice', days: 'stage.publicNotice.days', rules: [] },
  hearing: { trigger: 'served', orTrigger: 'publicNotice', condition: 'always', days: 'stage.hearing.days', rules: [] },
  judgment: { trigger: 'hearing', condition: 'always', days: 'stage.judgment.days', rules: [] },
  effective: {
    trigger: 'judgment',
    condition: 'always',
    days: 'stage.effective.days',
    daysWithPublicNotice: 'stage.effective.daysWithPublicNotice',
    byItself: true,
    rules: [],
  },
  performanceEnds: {
    trigger: 'effective',
    condition: 'always',
    days: 'stage.performanceEnds.days',
    byItself: true,
    rules: [],
  },
  enforcementFiled: { trigger: 'performanceEnds', condition: 'always', days: 'stage.enforcementFiled.days', rules: [] },
  enforcementNotice: {
    trigger: 'enforcementFiled',
    condition: 'always',
    days: 'stage.enforcementNotice.days',
    rules: [],
  },
  depositsTaken: {
    trigger: 'enforcementNotice',
    condition: 'depositsToTake',
    days: 'stage.depositsTaken.days',
    rules: ['enforcement.deposits'],
  },
  consumptionRestricted: {
    trigger: 'enforcementNotice',
    condition: 'always',
    days: 'stage.consumptionRestricted.days',
    rules: [],
  },
  listedDishonest: { trigger: 'enforcementNotice', condition: 'listed', days: 'stage.listedDishonest.days', rules: [] },
  wagesWithheld: {
    trigger: 'enforcementNotice',
    condition: 'wagesToWithhold',
    days: 'stage.wagesWithheld.days',
    rules: ['enforcement.income'],
  },
  assetsSeized: {
    trigger: 'enforcementNotice',
    condition: 'assetsToSell',
    days: 'stage.assetsSeized.days',
    rules: ['enforcement.property'],
  },
  auction: {
    trigger: 'assetsSeized',
    condition: 'assetsToSell',
    days: 'stage.auction.days',
    rules: ['auction.priceShare'],
  },
  suspended: {
    trigger: 'enforcementFiled',
    condition: 'nothingLeftToEnforce',
    days: 'stage.suspended.days',
    rules: [],
  },
  paidOff: { trigger: 'dueDate', condition: 'notSimulated', days: 'stage.paidOff.days', rules: ['contract.repayment'] },
};

/** Every stage, in the order of the escalation; a trigger always stands before what it triggers. */
export const STAGE_TABLE: readonly StageRow[] = STAGES.map((id) => {
  const { rules, ...row } = ROWS[id];
  const { days, daysWithPublicNotice = days } = row;
  return { id, ...row, allRules: [days, ...rules], allRulesWithPublicNotice: [daysWithPublicNotice, ...rules] };
});

/** Where a stage stands in the escalation. */
export const STAGE_PLACE: Readonly<Record<StageId, number>> = Object.fromEntries(
  STAGES.map((id, place) => [id, place]),
) as Record<StageId, number>;
