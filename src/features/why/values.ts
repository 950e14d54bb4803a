import { readRate, type DerivationUnit, type DerivationValue } from '../../engine/index.ts';
import { formatDate, formatDays, formatShare, formatYuan } from '../../i18n/format.ts';
import { formatCount, formatRatePercentPerDay } from '../../i18n/formatRates.ts';
import { why_fen_days, why_months } from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';

const FEN_PER_YUAN = 100;
/** `¥1,080,000`, without its sign: in a formula the unit stands at the end. */
const YUAN_SIGN = /¥\s?/u;

function rateText(value: string, unit: DerivationUnit): string {
  const rate = readRate(value);
  if (rate === undefined) return value;
  return unit === 'perDay' ? formatRatePercentPerDay(rate) : formatShare(rate);
}

/** A value with its unit, as a row shows it. */
export function valueText(value: DerivationValue, unit: DerivationUnit, hidden: boolean): string {
  if (typeof value === 'string') return unit === 'date' ? formatDate(value, currentLanguage()) : rateText(value, unit);
  switch (unit) {
    case 'fen':
      return formatYuan(value, currentLanguage(), { hidden, cents: true });
    case 'fenDays': {
      const cents = value % FEN_PER_YUAN !== 0;
      const amount = formatYuan(value, currentLanguage(), { hidden, cents }).replace(YUAN_SIGN, '');
      return why_fen_days({ amount });
    }
    case 'days':
      return formatDays(value, currentLanguage());
    default:
      return formatCount(value);
  }
}

/** A value as it stands in a formula: amounts without their sign. */
export function numberText(value: DerivationValue, unit: DerivationUnit, hidden: boolean): string {
  const text = valueText(value, unit, hidden);
  return unit === 'fen' ? text.replace(YUAN_SIGN, '') : text;
}

export function monthsText(count: number): string {
  return why_months({ count });
}
