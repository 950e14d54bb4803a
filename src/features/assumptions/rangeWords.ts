import { type EstimateId } from '../../engine/index.ts';
import type { ForecastRange, StandsInPlace } from '../../engine/forecast/index.ts';
import { formatDays } from '../../i18n/format.ts';
import {
  assumptions_from,
  assumptions_from_call,
  assumptions_from_due,
  assumptions_moves_both,
  assumptions_moves_breaking,
  assumptions_moves_chance,
  assumptions_moves_days,
  assumptions_moves_forecast,
  assumptions_range_days,
  assumptions_range_share,
  assumptions_told_agreed,
  assumptions_told_days,
  assumptions_told_happened,
  assumptions_told_included,
  assumptions_told_wages,
  sure_title,
  why_kind_contract,
  why_kind_law,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { stageName } from '../../i18n/names.ts';
import { inLanguage, usedRule, type UsedRule } from '../../law/rules.ts';
import type { OwnRange, RangeOf } from '../../state/assumptions.ts';
import { rangeTexts } from './typedRanges.ts';

/** `10–25–50%`, `30–150–700 天`. */
export function rangeText(of: RangeOf, range: OwnRange): string {
  const texts = rangeTexts(of, range);
  return of === 'days' ? assumptions_range_days(texts) : assumptions_range_share(texts);
}

export function ruleOf({ rule, version }: ForecastRange): UsedRule | undefined {
  return usedRule(rule, version);
}

/** From what its days count; undefined for a chance. */
export function countedFrom({ from }: ForecastRange): string | undefined {
  if (from === undefined) return undefined;
  if (from === 'call') return assumptions_from_call();
  return from === 'dueDate' ? assumptions_from_due() : assumptions_from({ stage: stageName(from) });
}

/** On what the book's range rests, in short: law, contract, or what the estimate was made from. */
export function restsOn(range: ForecastRange): string {
  const used = ruleOf(range);
  if (used === undefined) return '';
  const { kind } = used.rule;
  if (kind === 'practice') return inLanguage(used.version.source.article);
  return kind === 'law' ? why_kind_law() : why_kind_contract();
}

/** What was told in the place of a range. */
export function toldWords(told: StandsInPlace, days: number | undefined): string {
  switch (told) {
    case 'happened':
      return assumptions_told_happened();
    case 'stageDays':
    case 'agreedAfterDays':
      return days === undefined ? assumptions_told_agreed() : assumptions_told_days({ days: formatDays(days) });
    case 'included':
      return assumptions_told_included();
    case 'wages':
      return assumptions_told_wages();
  }
}

const IN_SENTENCES: ReadonlySet<EstimateId> = new Set<EstimateId>(['claimFiled', 'accepted']);

/** What moves with a range, in sentences: no figure that stands still may seem to be wrong. */
export function whatMoves({ id, of }: ForecastRange): string {
  const forecast = sure_title();
  const also = (currentLanguage() === 'en' ? ' ' : '') + assumptions_moves_both({ forecast });
  if (of === 'days') return assumptions_moves_days({ forecast });
  if (IN_SENTENCES.has(id)) return assumptions_moves_chance() + also;
  if (id === 'planBroken') return assumptions_moves_breaking() + also;
  return assumptions_moves_forecast({ forecast });
}
