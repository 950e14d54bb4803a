import type { BilingualText, Derivation, Rule, RuleVersion } from '../engine/index.ts';
import { engineRules } from '../engine/rules/context.ts';
import { currentLanguage } from '../i18n/language.ts';

/** A text of the rule book in the language that is spoken. */
export function inLanguage({ zh, en }: BilingualText): string {
  return currentLanguage() === 'zh-CN' ? zh : en;
}

export function findRule(id: string): Rule | undefined {
  return engineRules.find((rule) => rule.id === id);
}

/** A version of a rule that a figure rests on. */
export interface UsedRule {
  readonly rule: Rule;
  readonly version: RuleVersion;
}

/** The rule's version that began on a day; the last one where none did. */
export function usedRule(id: string, from?: string): UsedRule | undefined {
  const rule = findRule(id);
  if (rule === undefined) return undefined;
  return {
    rule,
    version: rule.versions.find((version) => version.from === from) ?? rule.versions.at(-1) ?? rule.versions[0],
  };
}

/** Every rule that a figure rests on, the nearest first, each once. */
export function rulesOf(derivation: Derivation): UsedRule[] {
  const found = new Map<string, UsedRule>();
  const seen = new Set<Derivation>([derivation]);
  const queue: Derivation[] = [derivation];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    for (const { from } of Object.values(step.inputs)) {
      if ('rule' in from) {
        const used = usedRule(from.rule, from.version);
        const key = `${from.rule} ${from.version}`;
        if (used !== undefined && !found.has(key)) found.set(key, used);
      } else if ('derivation' in from && !seen.has(from.derivation)) {
        seen.add(from.derivation);
        queue.push(from.derivation);
      }
    }
  }
  return [...found.values()];
}
