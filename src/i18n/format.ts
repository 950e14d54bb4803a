import { currentLanguage, type Language } from './language.ts';

/** How an amount is shown. */
export interface AmountFormat {
  /** Shows a fixed number of dots, so that not even the size of the amount can be seen. */
  readonly hidden?: boolean;
  /** Cents even where they are zero: in tables and sheets, where amounts stand under each other. */
  readonly cents?: boolean;
  /** Without cents, rounded: on the way from thousands upwards, where "about" stands beside it. */
  readonly whole?: boolean;
}

/** Fen in a yuan. */
export const FEN_PER_YUAN = 100;
const HIDDEN_AMOUNT = '¥ ••••';
/** The names of the months in English. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The places of a row of digits where a comma belongs. */
export const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A whole number with thousands set apart. */
export function grouped(whole: number): string {
  return String(whole).replace(THOUSANDS, ',');
}

/** An amount of fen with its sign, the same in every language: `¥12,582`, `¥524.25`, `-¥3`, hidden `¥ ••••`. */
export function formatYuan(
  fen: number,
  _language?: Language,
  { hidden = false, cents = false, whole = false }: AmountFormat = {},
): string {
  if (hidden) return HIDDEN_AMOUNT;
  const amount = whole ? Math.round(Math.abs(fen) / FEN_PER_YUAN) * FEN_PER_YUAN : Math.abs(fen);
  const rest = amount % FEN_PER_YUAN;
  const decimals = (rest !== 0 || cents) && !whole ? `.${String(rest).padStart(2, '0')}` : '';
  return `${fen < 0 && amount !== 0 ? '-' : ''}¥${grouped(Math.floor(amount / FEN_PER_YUAN))}${decimals}`;
}

/** Year, month and day of `2026-11-24`, as they are written. */
export function parts(date: string): { year: string; month: number; day: number } {
  const [year = '', month = '', day = '1'] = date.split('-');
  return { year: String(Number(year)), month: Number(month), day: Number(day) };
}

/** `2026年11月24日`, `24 Nov 2026`; takes `2026-11-24`. */
export function formatDate(date: string, language: Language = currentLanguage()): string {
  const { year, month, day } = parts(date);
  return language === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `11月24日`, `24 Nov`: where the year stands beside it or is plain. */
export function formatDayOfYear(date: string, language: Language = currentLanguage()): string {
  const { month, day } = parts(date);
  return language === 'zh-CN' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''}`;
}

/** `2027年4月`, `Apr 2027`. */
export function formatMonth(date: string, language: Language = currentLanguage()): string {
  const { year, month } = parts(date);
  return language === 'zh-CN' ? `${year}年${month}月` : `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `182 天`, `1 day`, with a blank that does not break. */
export function formatDays(days: number, language: Language = currentLanguage()): string {
  const unit = language === 'zh-CN' ? '天' : Math.abs(days) === 1 ? 'day' : 'days';
  return `${days < 0 ? '-' : ''}${grouped(Math.abs(days))}\u00A0${unit}`;
}

/** An exact rate, as the engine has them. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A ratio times a power of ten, exact to `places` decimals (rounded beyond), without zeros at the end. */
export function decimalText({ numerator, denominator }: Ratio, times: number, places = 6): string {
  const scale = 10n ** BigInt(places);
  const value = (BigInt(numerator) * BigInt(times) * scale * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n);
  const decimals = String(value % scale)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return `${String(value / scale).replace(THOUSANDS, ',')}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A share of a whole as percent: `40%`, `12.5%`. */
export function formatShare(share: Ratio | number): string {
  const ratio = typeof share === 'number' ? { numerator: Math.round(share * 1e9), denominator: 1e9 } : share;
  return `${decimalText(ratio, 100, 2)}%`;
}
