import { decimalText, grouped, type Ratio } from './format.ts';
import { currentLanguage, type Language } from './language.ts';

/** `24 期`, `1 instalment`. */
export function formatInstalments(count: number, language: Language = currentLanguage()): string {
  return `${count}\u00A0${language === 'zh-CN' ? '期' : count === 1 ? 'instalment' : 'instalments'}`;
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
