import { compareRates, multiplyRates, rate, readRate, type Rate } from '../money/rate.ts';
import type { Outcome } from '../problem.ts';
import { digitValue, readChineseDecimal } from './chineseNumeral.ts';
import { CASE_LIMITS } from './caseLimits.ts';
import { refused } from './refused.ts';
import { typedText, withoutOuterBlanks } from './typedText.ts';

/** Whether `8折` is understood, as 80 %: it says what is paid, so a field for what is waived must refuse it. */
export interface ShareOptions {
  readonly allowDiscount?: boolean;
}

const DAILY_WORDS = /^(?:日利率|日息|每日|每天|日)|(?:\/天|\/日|每天|每日|perday|aday)$/giu;
const ANNUAL_WORDS = /^(?:年化利率|年利率|年化|年息|每年|年|APR)|(?:\/年|每年|peryear|ayear)$/giu;

const PER_MARK: Readonly<Record<string, number>> = { '': 100, '%': 100, '‰': 1000, '‱': 10_000 };
const PER_WORD: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

/** More digits than anyone needs, and as many as stay exact when a year's rate is divided into days. */
const DECIMAL = /^(?:\d{1,6}(?:\.\d{0,8})?|\.\d{1,8})$/;

function decimalRate(text: string): Rate | undefined {
  const decimal = DECIMAL.test(text) ? text : readChineseDecimal(text);
  if (decimal === undefined) return undefined;
  const [whole = '', decimals = ''] = decimal.split('.');
  return readRate(decimals === '' ? whole || '0' : `${whole || '0'}.${decimals}`);
}

/** 0.05 · 0.05% · 5‱ · 万分之五 · 万5 as the share that it is of one; undefined if it is none of these. */
function partOfOne(text: string): Rate | undefined {
  const [, word, inWords] = /^([百千万])(?:分之)?(.+)$/u.exec(text) ?? [];
  const [, marked = '', mark = ''] = /^(.*?)([%‰‱])?$/u.exec(text) ?? [];
  const value = decimalRate(inWords ?? marked);
  const parts = word === undefined ? PER_MARK[mark] : PER_WORD[word];
  return value === undefined || parts === undefined ? undefined : multiplyRates(value, rate(1, parts));
}

function parsePercent(text: string, largest: number, read: (compact: string) => Rate | undefined): Outcome<Rate> {
  const typed = typedText(text);
  if (!typed.ok) return typed;
  if (typed.value === '') return refused('rateEmpty');
  const compact = withoutOuterBlanks(typed.value);
  const [, sign, unsigned = ''] = /^(-)?(.*)$/u.exec(compact) ?? [];
  const value = read(unsigned);
  if (value === undefined) return refused('rateUnclear');
  if (sign !== undefined) return refused('rateNegative');
  const percent = largest * 100;
  return compareRates(value, rate(largest, 1)) > 0 ? refused('rateTooLarge', { percent }) : { ok: true, value };
}

/**
 * A rate a day as people type it, in percent where no sign says otherwise: `0.05`, `0.05%`, `5‱`, `万分之五`, `万5` are all 1/2000.
 * At most 100 % a day. The field name is empty.
 */
export function parseDailyRatePercent(text: string): Outcome<Rate> {
  return parsePercent(text, CASE_LIMITS.ratePerDay, (compact) => partOfOne(compact.replace(DAILY_WORDS, '')));
}

/** A rate a year in percent: `24`, `24%`, `年化24%`; `0.24` is 0.24 %. At most 1,000 %. The field name is empty. */
export function parseAnnualRatePercent(text: string): Outcome<Rate> {
  return parsePercent(text, CASE_LIMITS.annualRate, (compact) => partOfOne(compact.replace(ANNUAL_WORDS, '')));
}

/** 五成 · 二成五 · 8折 · 85折 · 八五折 · 一半; undefined if it is none of these. */
function spokenShare(text: string, allowDiscount: boolean): Rate | undefined {
  if (text === '一半' || text === '半') return rate(1, 2);
  const [, digits = '', word, after = ''] = /^(.{1,2})([成折])(.?)$/u.exec(text) ?? [];
  const values = Array.from(digits + after, digitValue);
  const [tens, ones = 0] = values;
  if (tens === undefined || values.length > 2 || (values.length === 2 && values[1] === undefined)) return undefined;
  if (word === '成')
    return digits + after === '10' ? rate(1, 1) : digits.length === 1 ? rate(tens * 10 + ones, 100) : undefined;
  return word === '折' && allowDiscount && after === '' ? rate(tens * 10 + ones, 100) : undefined;
}

/** A share of a whole in percent: `50`, `50%`, `五成`, `2成五`, `8折` (80 %: what is paid). At most 100 %. The field name is empty. */
export function parseSharePercent(text: string, { allowDiscount = true }: ShareOptions = {}): Outcome<Rate> {
  return parsePercent(text, CASE_LIMITS.share, (compact) => spokenShare(compact, allowDiscount) ?? partOfOne(compact));
}
