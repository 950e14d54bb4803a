import type { BudgetFigure } from '../../engine/household.ts';
import { formatYuan } from '../../i18n/format.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';

const ESTIMATED: ReadonlySet<BudgetFigure> = new Set(['food', 'mustBeLeft', 'reserve']);

/** A figure of the budget, to be opened. */
export function BudgetAmount({ figure, value }: { readonly figure: BudgetFigure; readonly value: number }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return (
    <Figure path={`budget.${figure}`} value={value} basis={ESTIMATED.has(figure) ? 'estimate' : 'law'}>
      {formatYuan(value, language, { hidden })}
    </Figure>
  );
}
