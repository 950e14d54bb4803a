import { currentLanguage, type Language } from './language.ts';

/** `3 个月`, `1 month`; by itself, as the first load does not need it. */
export function formatMonthCount(count: number, language: Language = currentLanguage()): string {
  return `${count}\u00A0${language === 'zh-CN' ? '个月' : count === 1 ? 'month' : 'months'}`;
}
