import type { ForecastRange } from '../engine/forecast/index.ts';
import { assumptions_sued } from '../i18n/generated/messages.js';
import { stageName } from '../i18n/names.ts';
import { isStage } from './caseFieldName.ts';
import { inLanguage, usedRule } from './rules.ts';

/** What a range is called that futures draw from: days of a stage by the stage's name, a chance by its rule's. */
export function rangeName({ id, of, rule, version }: Pick<ForecastRange, 'id' | 'of' | 'rule' | 'version'>): string {
  if (of === 'days' && isStage(id)) return stageName(id);
  if (id === 'claimFiled') return assumptions_sued();
  const used = usedRule(rule, version);
  return used === undefined ? rule : inLanguage(used.rule.term);
}
