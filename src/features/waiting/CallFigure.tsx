import type { WaitingPoint } from '../../engine/index.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useWords } from './useWords.ts';

/** What a call comes to, to be opened. */
export function CallFigure({ point: { contactAfterDays, burden } }: { readonly point: WaitingPoint }) {
  const { yuan } = useWords();
  return (
    <Figure
      path={`waiting.${contactAfterDays}.burden`}
      value={burden}
      basis={contactAfterDays === 0 ? 'law' : 'estimate'}
    >
      {yuan(burden)}
    </Figure>
  );
}
