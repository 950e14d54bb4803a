import { formatYuan } from '../../i18n/format.ts';
import { useViewStore } from '../../state/viewStore.ts';

/** Amounts as the person wants them shown. */
export function useDebtFormats() {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return { language, hidden, yuan: (fen: number): string => formatYuan(fen, language, { hidden }) };
}
