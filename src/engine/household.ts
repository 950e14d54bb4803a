/**
 * The engine's door to everything that concerns all debts of one person together: it is opened with the first of them, and
 * no part of the first load.
 */
export { MOST_DEBTS, PROTECTED, type DebtsFile, type Protected } from './case/debtsFile.ts';
export { isDebtsFile, parseDebts } from './case/parseDebts.ts';
export {
  together,
  TOGETHER_ROADS,
  togetherOn,
  type DebtAmongOthers,
  type Together,
  type TogetherBalance,
  type TogetherRoad,
  type TogetherTotals,
} from './household/together.ts';
export { callOrder, type Call, type CallReason } from './household/callOrder.ts';
export { explainTogether } from './household/explainTogether.ts';
export {
  BUDGET_FIGURES,
  budgetOf,
  explainBudget,
  NEEDS,
  type Budget,
  type BudgetFigure,
  type BudgetTold,
  type Need,
} from './household/budget.ts';
export { creditorReceipts, explainReceipts, type CreditorReceipts } from './household/creditorView.ts';
export {
  chanceOfBreaking,
  proposals,
  type Proposal,
  type ProposalKind,
  type Proposals,
  type ProposalsAsked,
} from './household/proposals.ts';
