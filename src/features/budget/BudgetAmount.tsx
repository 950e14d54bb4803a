import type { BudgetFigure } from '../../engine/household.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useYuan } from './useYuan.ts';

const ESTIMATED: ReadonlySet<BudgetFigure> = new Set(['food', 'mustBeLeft', 'reserve']);

/** A figure of the budget, to be opened. */
export function BudgetAmount({ figure, value }: { readonly figure: BudgetFigure; readonly value: number }) {
  const yuan = useYuan();
  return (
    <Figure path={`budget.${figure}`} value={value} basis={ESTIMATED.has(figure) ? 'estimate' : 'law'}>
      {yuan(value)}
    </Figure>
  );
}
