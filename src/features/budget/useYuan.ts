import { formatYuan } from '../../i18n/format.ts';
import { useViewStore } from '../../state/viewStore.ts';

/** Amounts as the person wants them shown: covered where they are hidden. */
export function useYuan(): (fen: number) => string {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return (fen) => formatYuan(fen, language, { hidden });
}
