import {
  BUDGET_FIGURES,
  explainBudget,
  explainReceipts,
  explainSum,
  type BudgetFigure,
  type BudgetTold,
  type Proposals,
} from '../../engine/household.ts';
import { explain, simulate, type CaseFile } from '../../engine/index.ts';
import {
  budget_disposable,
  budget_figure_breaks,
  budget_figure_instalment,
  budget_food,
  budget_left,
  budget_must_be_left,
  budget_needs,
  budget_plan_all,
  budget_plan_end,
  budget_plan_total,
  budget_received,
  budget_reserve,
} from '../../i18n/generated/messages.js';
import type { OtherFigure } from '../../state/otherFigures.ts';

const NAMES = {
  food: () => budget_food(),
  needs: () => budget_needs(),
  disposable: () => budget_disposable(),
  reserve: () => budget_reserve(),
  left: () => budget_left(),
  mustBeLeft: () => budget_must_be_left(),
} satisfies Record<BudgetFigure, () => string>;

/** Explains `budget.<figure>`. */
export function explainOfBudget(told: BudgetTold, [name = '']: readonly string[]): OtherFigure | null {
  const figure = BUDGET_FIGURES.find((known) => known === name);
  return figure === undefined ? null : { name: NAMES[figure](), derivation: explainBudget(told, figure) };
}

const PLAN_TOTALS = {
  instalment: () => budget_figure_instalment(),
  burden: () => budget_plan_total(),
  debtFreeOn: () => budget_plan_end(),
} as const;

function isPlanTotal(of: string): of is keyof typeof PLAN_TOTALS {
  return of in PLAN_TOTALS;
}

/** Explains `proposal.<id>.breaks`, `.monthly`, `.agreed` and `.sued`, and `.instalment`, `.burden`, `.debtFreeOn` of its plan. */
export function explainOfProposals(
  { proposals }: Proposals,
  caseFile: CaseFile,
  [asked = '', of = '']: readonly string[],
): OtherFigure | null {
  const proposal = proposals.find(({ id }) => id === asked);
  if (proposal === undefined) return null;
  if (of === 'breaks') return proposal.breaks && { name: budget_figure_breaks(), chance: proposal.breaks };
  if (of === 'monthly') {
    return {
      name: budget_plan_all(),
      derivation: explainSum(proposal.timelines, { kind: 'total', total: 'instalment' }),
    };
  }
  if (isPlanTotal(of)) {
    const derivation = explain(proposal.timeline, { kind: 'total', total: of });
    return derivation && { name: PLAN_TOTALS[of](), derivation };
  }
  const { on } = proposal.creditor;
  const suit = simulate(caseFile, 'refuse');
  const derivation =
    of === 'agreed'
      ? explainReceipts(proposal.timeline, on)
      : explainReceipts(suit, on < suit.horizonEnd ? on : suit.horizonEnd);
  return derivation && { name: budget_received(), derivation };
}
