import type { Rule } from '../engine/index.ts';
import { contextRules, engineRules } from '../engine/rules/context.ts';
import type { UsedRule } from './rules.ts';

const RULES = new Map<string, Rule>([...engineRules, ...contextRules].map((rule) => [rule.id, rule]));

/** A rule of the whole book, computed with or told, as it is now; undefined where there is none. */
export function lastVersion(id: string): UsedRule | undefined {
  const rule = RULES.get(id);
  const version = rule?.versions.at(-1);
  return rule && version && { rule, version };
}
