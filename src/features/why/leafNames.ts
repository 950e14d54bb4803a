import { type DerivationInput } from '../../engine/index.ts';
import * as text from '../../i18n/generated/messages.js';
import { stepName } from './labels.ts';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { findRule, inLanguage } from '../../law/rules.ts';

const DAY_PARTS: Readonly<Record<string, () => string>> = {
  low: () => text.why_part_days_low(),
  likely: () => text.why_part_days_likely(),
  high: () => text.why_part_days_high(),
};

const VALUE_PARTS: Readonly<Record<string, (inputs: { rule: string }) => string>> = {
  low: (inputs) => text.why_part_low(inputs),
  likely: (inputs) => text.why_part_likely(inputs),
  high: (inputs) => text.why_part_high(inputs),
  flat: (inputs) => text.why_part_flat(inputs),
  flatUpTo: (inputs) => text.why_part_flat_up_to(inputs),
  cap: (inputs) => text.why_part_cap(inputs),
};

/** What a rule's number is called, a part of its value included. */
export function ruleValueName(id: string, part: string | undefined): string {
  const stage = /^stage\.\w+\.days$/.test(id) && part !== undefined ? DAY_PARTS[part] : undefined;
  if (stage !== undefined) return stage();
  const found = findRule(id);
  const rule = found === undefined ? text.why_label_figure() : inLanguage(found.term);
  if (part === undefined) return rule;
  const [, index, kind] = /^tiers\.(\d+)\.(\w+)$/.exec(part) ?? [];
  if (index !== undefined) {
    const count = Number(index) + 1;
    return kind === 'rate' ? text.why_part_tier_rate({ rule, count }) : text.why_part_tier_limit({ rule, count });
  }
  return VALUE_PARTS[part]?.({ rule }) ?? rule;
}

/** The name of an input of a formula: a told number, a rule's number, or a step. */
export function inputName({ from }: DerivationInput): string {
  if ('derivation' in from) return stepName(from.derivation.label);
  if ('case' in from) return knownFieldName(from.case) ?? text.why_case_other();
  return ruleValueName(from.rule, from.part);
}
