import { ACCOUNTS, readRate, type Account, type BilingualText, type Rule, type RuleValue } from '../engine/index.ts';
import { formatDays, formatShare, formatYuan, type Ratio } from '../i18n/format.ts';
import { formatCount, formatRatePercentPerDay, formatRatePercentPerYear } from '../i18n/formatRates.ts';
import {
  rules_above,
  rules_at_most,
  rules_flat_up_to,
  rules_hours,
  rules_likely,
  rules_likely_up_to,
  rules_months,
  rules_one_hour,
  rules_one_month,
  rules_one_year,
  rules_per_day,
  rules_per_year,
  rules_times,
  rules_up_to,
  rules_years,
} from '../i18n/generated/messages.js';
import { currentLanguage } from '../i18n/language.ts';
import { accountName } from '../i18n/names.ts';
import { inLanguage } from './rules.ts';

type Unit = Rule['unit'];

function isAccount(text: string): text is Account {
  return (ACCOUNTS as readonly string[]).includes(text);
}

function yuan(fen: number): string {
  return formatYuan(fen, currentLanguage());
}

/** A multiplier such as 3/2 is told as times, a part of a whole in percent. */
function shareText(rate: Ratio): string {
  return rate.numerator > rate.denominator
    ? rules_times({ count: String(rate.numerator / rate.denominator) })
    : formatShare(rate);
}

function rateText(text: string, unit: Unit): string {
  const rate = readRate(text);
  if (rate === undefined) return text;
  if (unit === 'ratePerDay') return rules_per_day({ rate: formatRatePercentPerDay(rate) });
  if (unit === 'ratePerYear' || unit === 'list') return rules_per_year({ rate: formatRatePercentPerYear(rate) });
  return shareText(rate);
}

function numberText(value: number, unit: Unit): string {
  switch (unit) {
    case 'fen':
      return yuan(value);
    case 'days':
      return formatDays(value, currentLanguage());
    case 'months':
      return value === 1 ? rules_one_month() : rules_months({ count: value });
    case 'years':
      return value === 1 ? rules_one_year() : rules_years({ count: value });
    case 'hours':
      return value === 1 ? rules_one_hour() : rules_hours({ count: value });
    default:
      return formatCount(value);
  }
}

function itemText(item: string | BilingualText, unit: Unit): string {
  if (typeof item !== 'string') return inLanguage(item);
  if (isAccount(item)) return accountName(item);
  return /^\d+$/u.test(item) ? formatCount(Number(item)) : rateText(item, unit);
}

/**
 * What a rule says, as lines to read, in the language that is spoken; none for a rule that only says yes: its name tells
 * what holds.
 */
export function ruleValueLines(value: RuleValue, unit: Unit): readonly string[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'number') return [numberText(value, unit)];
  if (typeof value === 'string') return [unit === 'phone' ? value : rateText(value, unit)];
  if (Array.isArray(value)) {
    const items = (value as readonly (string | BilingualText)[]).map((item) => itemText(item, unit));
    return unit === 'order' ? [items.join(' → ')] : items;
  }
  if ('zh' in value) return [inLanguage(value)];
  if ('rows' in value) {
    return value.rows.map(({ upTo, low, likely, high }) => {
      const range = { low: rateText(low, 'share'), likely: rateText(likely, 'share'), high: rateText(high, 'share') };
      if (upTo === undefined) return rules_likely(range);
      const limit = typeof upTo === 'number' ? yuan(upTo) : rateText(upTo, 'share');
      return rules_likely_up_to({ ...range, limit });
    });
  }
  if ('tiers' in value) {
    return [
      rules_flat_up_to({ limit: yuan(value.flatUpTo), amount: yuan(value.flat) }),
      ...value.tiers.map(({ upTo, rate }) =>
        upTo === undefined
          ? rules_above({ rate: rateText(rate, 'share') })
          : rules_up_to({ limit: yuan(upTo), rate: rateText(rate, 'share') }),
      ),
      ...(value.cap === undefined ? [] : [rules_at_most({ amount: yuan(value.cap) })]),
    ];
  }
  if ('low' in value) {
    const text = (one: number | string) => (typeof one === 'number' ? numberText(one, unit) : rateText(one, 'share'));
    return [rules_likely({ low: text(value.low), likely: text(value.likely), high: text(value.high) })];
  }
  return [];
}
