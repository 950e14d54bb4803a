import { formatYuan } from '../../i18n/format.ts';
import { waiting_less, waiting_more, waiting_same } from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';

/** Amounts as the person wants them shown, and differences in words. */
export function useWords() {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const yuan = (fen: number): string => formatYuan(fen, language, { hidden });
  return {
    language,
    hidden,
    yuan,
    difference: (fen: number): string =>
      fen === 0 ? waiting_same() : fen > 0 ? waiting_more({ amount: yuan(fen) }) : waiting_less({ amount: yuan(-fen) }),
  };
}
