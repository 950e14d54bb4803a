import { fen, LARGEST_PRINCIPAL, type Fen } from '../money/fen.ts';
import type { Outcome, ProblemCode } from '../problem.ts';
import { digitValue, readChineseNumeral } from './chineseNumeral.ts';
import { refused } from './refused.ts';
import { typedText, withoutOuterBlanks } from './typedText.ts';

/** `allowZero` for what may be nothing, such as an income. */
export interface AmountOptions {
  readonly allowZero?: boolean;
}

const CURRENCY = '(?:¥|RMB|CNY|人民币)';
const SIGNED = new RegExp(`^(${CURRENCY})?([-负])?(?:${CURRENCY})?(.*?)(?:${CURRENCY})?$`, 'iu');

/** 12,000.50 · 12 000 · 12000 · .5: blanks or commas only where thousands are set apart. */
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const DIGIT = '[1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸]';

/** Yuan, then what is smaller: 壹万贰仟元伍角叁分, 12块5 (5 角), 12元整. */
const MONEY = new RegExp(
  `^(?:(?<yuan>[^元圆圓块角毛分整正]+)(?<unit>元|圆|圓|块钱?)?)?(?:零?(?<jiao>${DIGIT})[角毛])?(?:零?(?<fen>${DIGIT})分)?(?<whole>[整正])?$`,
  'u',
);
const SPOKEN_JIAO = new RegExp(`^(?<yuan>[^元圆圓块角毛分整正]+)块(?<jiao>${DIGIT})$`, 'u');

const SCALED = new RegExp(`^(?<number>${NUMBER})(?<unit>[十百千]?万|[百千亿kw])?$`, 'iu');
const ZEROS_OF_UNIT: Readonly<Record<string, number>> = {
  百: 2, 千: 3, k: 3, 万: 4, w: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8,
}; // prettier-ignore

/** 1万2千5百, 1万2, 1万2500: falling units, then what is below the last. */
const FALLING = /^(?:(?<wan>\d{1,4})万)?(?:(?<qian>[1-9])千)?(?:(?<bai>[1-9])百)?(?<rest>\d{1,4}(?:\.\d*)?)?$/u;

/** Moves the point of a decimal text to the right: exact, however many digits. In 分, or why not. */
function shifted(decimal: string, places: number): number | ProblemCode {
  const [whole = '', decimals = ''] = decimal.split('.');
  const digits = whole + decimals.slice(0, places).padEnd(places, '0');
  if (/[1-9]/.test(decimals.slice(places))) return 'amountFractionOfFen';
  const value = Number(digits);
  return value > LARGEST_PRINCIPAL ? 'amountTooLarge' : value;
}

/** What stands after the last unit. One digit counts the next lower unit (1万2 is 1万2千); else the places must leave no doubt. */
function restInFen(rest: string, zeros: number): number | ProblemCode {
  const [whole = ''] = rest.split('.');
  if (/^[1-9]$/.test(rest)) return shifted(rest, zeros - 1 + 2);
  const isFull = whole.length === zeros;
  const isOneShort = whole.length === zeros - 1 && zeros > 2 && !whole.startsWith('0');
  return isFull || isOneShort ? shifted(rest, 2) : 'amountUnclear';
}

function fallingInFen({ wan, qian, bai, rest }: Readonly<Record<string, string | undefined>>): number | ProblemCode {
  const zeros = bai !== undefined ? 2 : qian !== undefined ? 3 : wan !== undefined ? 4 : 0;
  if (zeros === 0) return 'amountUnclear';
  const below = rest === undefined ? 0 : restInFen(rest, zeros);
  if (typeof below === 'string') return below;
  const units = Number(wan ?? 0) * 10_000 + Number(qian ?? 0) * 1000 + Number(bai ?? 0) * 100;
  return units * 100 + below;
}

/** The yuan part in 分, or why it is none. */
function yuanInFen(text: string): number | ProblemCode {
  const scaled = SCALED.exec(text)?.groups;
  if (scaled) {
    const zeros = ZEROS_OF_UNIT[(scaled.unit ?? '').toLowerCase()] ?? 0;
    return shifted((scaled.number ?? '').replace(/[, ]/g, ''), zeros + 2);
  }
  const falling = FALLING.exec(text)?.groups;
  if (falling) return fallingInFen(falling);
  const yuan = readChineseNumeral(text);
  return yuan === undefined ? 'amountUnclear' : shifted(String(yuan), 2);
}

function moneyInFen(text: string): number | ProblemCode {
  const groups = (SPOKEN_JIAO.exec(text) ?? MONEY.exec(text))?.groups;
  if (!groups) return 'amountUnclear';
  const { yuan, unit, jiao, fen: small, whole } = groups;
  const hasSmall = jiao !== undefined || small !== undefined;
  const isUnitMissing = yuan !== undefined && unit === undefined && !SPOKEN_JIAO.test(text);
  // 12.5元5角 says two things about the 角; 12角 without 元, and 整 without a unit, say nothing sure.
  if (hasSmall && (isUnitMissing || yuan?.includes('.') === true)) return 'amountUnclear';
  if (yuan === undefined ? !hasSmall : whole !== undefined && isUnitMissing) return 'amountUnclear';
  const base = yuan === undefined ? 0 : yuanInFen(yuan);
  if (typeof base === 'string') return base;
  return base + 10 * (digitValue(jiao ?? '0') ?? 0) + (digitValue(small ?? '0') ?? 0);
}

/**
 * An amount of yuan as people type it, to the fen: `12000`, `12,000.50`, `¥12 000`, `1.2万`, `1万2`, `12k`, `壹万贰仟元整`.
 * Nothing is guessed: what could be read in two ways, or carries anything else, is refused, with the field name empty.
 */
export function parseAmount(text: string, { allowZero = false }: AmountOptions = {}): Outcome<Fen> {
  const typed = typedText(text);
  if (!typed.ok) return typed;
  if (typed.value === '') return refused('amountEmpty');
  const [, , sign, unsigned = ''] = SIGNED.exec(withoutOuterBlanks(typed.value)) ?? [];
  const value = moneyInFen(unsigned);
  if (value === 'amountTooLarge') return refused(value, { largest: LARGEST_PRINCIPAL });
  if (typeof value === 'string') return refused(value);
  if (sign !== undefined) return refused('amountNegative');
  if (value > LARGEST_PRINCIPAL) return refused('amountTooLarge', { largest: LARGEST_PRINCIPAL });
  return value === 0 && !allowZero ? refused('amountZero') : { ok: true, value: fen(value) };
}
