import { FEN_PER_YUAN, MONTHS, parts, THOUSANDS } from './format.ts';
import { currentLanguage, type Language } from './language.ts';

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

/** An amount on an axis, `1.25万`, `12.5k`, `8,000`: at most four decimals, none that are zero; nothing has no unit. */
export function formatYuanAxis(
  fen: number,
  language: Language = currentLanguage(),
  unit: AxisUnit = axisUnit(fen, language),
): string {
  if (fen === 0) return '0';
  const { yuan, word } = AXIS_UNITS[unit];
  const [whole = '0', decimals = ''] = String(Number((Math.abs(fen) / FEN_PER_YUAN / yuan).toFixed(4))).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(THOUSANDS, ',')}${decimals === '' ? '' : `.${decimals}`}${word}`;
}

/** `2027.4`, `Apr 2027`: the words of a time axis. */
export function formatMonthAxis(date: string, language: Language = currentLanguage()): string {
  const { year, month } = parts(date);
  return language === 'zh-CN' ? `${year}.${month}` : `${MONTHS[month - 1] ?? ''} ${year}`;
}
