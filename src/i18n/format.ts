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

const FEN_PER_YUAN = 100;
const HIDDEN_AMOUNT = '¥ ••••';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const THOUSANDS = /\B(?=(\d{3})+$)/g;

function grouped(whole: number): string {
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

/** The unit of an axis, chosen once for all of its numbers. */
export type AxisUnit = 'one' | 'wan' | 'yi' | 'thousand' | 'million';

const AXIS_UNITS = {
  one: { yuan: 1, word: '' },
  wan: { yuan: 10_000, word: '万' },
  yi: { yuan: 100_000_000, word: '亿' },
  thousand: { yuan: 1000, word: 'k' },
  million: { yuan: 1_000_000, word: 'M' },
} satisfies Record<AxisUnit, { yuan: number; word: string }>;

/** The unit in which an axis up to `largest` fen reads best: 元, 万, 亿 in Chinese, k and M in English. */
export function axisUnit(largest: number, language: Language = currentLanguage()): AxisUnit {
  const yuan = Math.abs(largest) / FEN_PER_YUAN;
  if (language === 'zh-CN') return yuan >= 100_000_000 ? 'yi' : yuan >= 10_000 ? 'wan' : 'one';
  return yuan >= 1_000_000 ? 'million' : yuan >= 10_000 ? 'thousand' : 'one';
}

/** An amount on an axis, `1.25万`, `12.5k`, `8,000`: at most four decimals, none that are zero. */
export function formatYuanAxis(
  fen: number,
  language: Language = currentLanguage(),
  unit: AxisUnit = axisUnit(fen, language),
): string {
  const { yuan, word } = AXIS_UNITS[unit];
  const [whole = '0', decimals = ''] = String(Number((Math.abs(fen) / FEN_PER_YUAN / yuan).toFixed(4))).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(THOUSANDS, ',')}${decimals === '' ? '' : `.${decimals}`}${word}`;
}

function parts(date: string): { year: string; month: number; day: number } {
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

/** `2027.4`, `Apr 2027`: the words of a time axis. */
export function formatMonthAxis(date: string, language: Language = currentLanguage()): string {
  const { year, month } = parts(date);
  return language === 'zh-CN' ? `${year}.${month}` : `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `182 天`, `1 day`, with a blank that does not break. */
export function formatDays(days: number, language: Language = currentLanguage()): string {
  const unit = language === 'zh-CN' ? '天' : Math.abs(days) === 1 ? 'day' : 'days';
  return `${days < 0 ? '-' : ''}${grouped(Math.abs(days))}\u00A0${unit}`;
}

/** `24 期`, `1 instalment`. */
export function formatInstalments(count: number, language: Language = currentLanguage()): string {
  return `${count}\u00A0${language === 'zh-CN' ? '期' : count === 1 ? 'instalment' : 'instalments'}`;
}

/** An exact rate, as the engine has them. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A ratio times a power of ten, exact to `places` decimals (rounded beyond), without zeros at the end. */
function decimalText({ numerator, denominator }: Ratio, times: number, places = 6): string {
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

/** A rate a day in percent, `0.05%`. */
export function formatRatePercentPerDay(rate: Ratio): string {
  return `${decimalText(rate, 100)}%`;
}

/** A rate a year in percent, `24%`. */
export function formatRatePercentPerYear(rate: Ratio): string {
  return `${decimalText(rate, 100, 4)}%`;
}

/** A plain number with thousands set apart: `12,000`. */
export function formatCount(count: number): string {
  return `${count < 0 ? '-' : ''}${grouped(Math.abs(count))}`;
}
