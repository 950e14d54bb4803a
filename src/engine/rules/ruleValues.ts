import { engineRules } from './engineRules.ts';
import type { RuleValues } from './rule.ts';

/**
 * What the engine reads of its rules: values and dates. A build puts only these into the first load (`tools/leanRules.mjs`);
 * terms and sources come with `context.ts`, when somebody asks.
 */
export const ruleValues: readonly RuleValues[] = engineRules;
