import type { Outcome } from '../problem.ts';
import { readChineseNumeral } from './chineseNumeral.ts';
import { refused } from './refused.ts';
import { typedText, withoutOuterBlanks } from './typedText.ts';

/** The limits of a count, both included, and the words that may follow it, such as `期`. */
export interface CountOptions {
  readonly smallest: number;
  readonly largest: number;
  readonly units: readonly string[];
}

const COUNT = /^(-)?(?:(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?|(.+))$/u;

/** A whole number that people type, with or without its unit: `60`, `60期`, `六十期`, `1,000`. The field name is empty. */
export function parseCount(text: string, { smallest, largest, units }: CountOptions): Outcome<number> {
  const typed = typedText(text);
  if (!typed.ok) return typed;
  if (typed.value === '') return refused('countEmpty');
  const compact = withoutOuterBlanks(typed.value).toLowerCase();
  const unit = units.find((word) => compact.endsWith(word.toLowerCase())) ?? '';
  const match = COUNT.exec(compact.slice(0, compact.length - unit.length));
  if (!match) return refused('countUnclear');
  const [, sign, whole, decimals = '', words] = match;
  const value = words === undefined ? Number((whole ?? '').replaceAll(',', '')) : readChineseNumeral(words);
  if (value === undefined) return refused('countUnclear');
  if (/[1-9]/.test(decimals)) return refused('countNotWhole');
  if ((sign !== undefined && value !== 0) || value < smallest) return refused('countTooSmall', { smallest });
  return value > largest ? refused('countTooLarge', { largest }) : { ok: true, value };
}
