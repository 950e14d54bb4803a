/**
 * The engine's door to everything that concerns all debts of one person together: it is opened with the first of them, and
 * no part of the first load.
 */
export {
  BUDGET_LINES,
  MOST_DEBTS,
  MOST_PEOPLE,
  NEEDS,
  PROTECTED,
  toldDebts,
  type BudgetLine,
  type BudgetLines,
  type DebtsFile,
  type Need,
  type Protected,
} from './case/debtsFile.ts';
export { isDebtsFile, parseDebts } from './case/parseDebts.ts';
export {
  together,
  TOGETHER_ROADS,
  togetherBreakPoints,
  togetherOn,
  type DebtAmongOthers,
  type Together,
  type TogetherBalance,
  type TogetherRoad,
  type TogetherTotals,
} from './household/together.ts';
export { callOrder, type Call, type CallReason } from './household/callOrder.ts';
export { explainSum, explainTogether } from './household/explainTogether.ts';
export {
  BUDGET_FIGURES,
  budgetOf,
  budgetTold,
  explainBudget,
  usualReserve,
  type Budget,
  type BudgetFigure,
  type BudgetTold,
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
