import type { Rule } from '../engine/index.ts';
import { contextRules, engineRules } from '../engine/rules/context.ts';
import type { UsedRule } from './rules.ts';

/** Both doors of the rule book: what is computed with, and what is told. */
export const ALL_RULES: readonly Rule[] = [...engineRules, ...contextRules];

const RULES = new Map<string, Rule>(ALL_RULES.map((rule) => [rule.id, rule]));

export function findAnyRule(id: string): Rule | undefined {
  return RULES.get(id);
}

/** A rule of the whole book as it is now; undefined where there is none. */
export function lastVersion(id: string): UsedRule | undefined {
  const rule = RULES.get(id);
  const version = rule?.versions.at(-1);
  return rule && version && { rule, version };
}
