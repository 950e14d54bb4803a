import type { IsoDate } from '../../engine/index.ts';
import { formatDate, formatDays, formatMonth, formatYuan, type AmountFormat } from '../../i18n/format.ts';
import { useViewStore } from '../../state/viewStore.ts';

/** Amounts and days in the language that is spoken, amounts covered where the person hides them. */
export interface Formats {
  readonly yuan: (fen: number, format?: AmountFormat) => string;
  readonly date: (date: IsoDate) => string;
  readonly month: (date: IsoDate) => string;
  readonly days: (days: number) => string;
}

export function useFormats(): Formats {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return {
    yuan: (fen, format) => formatYuan(fen, language, { ...format, hidden }),
    date: (date) => formatDate(date, language),
    month: (date) => formatMonth(date, language),
    days: (days) => formatDays(days, language),
  };
}
