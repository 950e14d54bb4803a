import { MONTHS, parts } from './format.ts';
import { currentLanguage, type Language } from './language.ts';

/** `4月`, `Apr`: where the year stands above it. */
export function formatMonthOfYear(date: string, language: Language = currentLanguage()): string {
  const { month } = parts(date);
  return language === 'zh-CN' ? `${month}月` : (MONTHS[month - 1] ?? '');
}

/** `2027年`, `2027`. */
export function formatYear(date: string, language: Language = currentLanguage()): string {
  const { year } = parts(date);
  return language === 'zh-CN' ? `${year}年` : year;
}
