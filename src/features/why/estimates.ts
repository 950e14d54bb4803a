import type { Derivation, StageId } from '../../engine/index.ts';
import { isStage } from '../../law/caseFieldName.ts';
import { inputName } from './leafNames.ts';
import { usedRule, type UsedRule } from '../../law/rules.ts';

/** Days from a trigger: never one number. */
export interface DayRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The estimated days of a stage that a figure rests on. */
export interface StageEstimate {
  readonly stage: StageId;
  readonly days: DayRange;
  readonly used: UsedRule;
  /** What its days are counted from, in words; undefined where the formula does not say. */
  readonly after: string | undefined;
}

/**
 * Every stage whose days are estimated, or were until the person told them: the widest range first, since it moves the
 * figure most.
 */
export function stageEstimates(derivation: Derivation): StageEstimate[] {
  const estimates = new Map<StageId, StageEstimate>();
  const seen = new Set<Derivation>();
  const add = (step: Derivation, stage: string, from?: string): void => {
    const used = usedRule(`stage.${stage}.days`, from);
    if (!isStage(stage) || used?.rule.kind !== 'practice') return;
    const trigger = Object.values(step.inputs).find(({ unit }) => unit === 'date');
    const after = step.label === `stage.${stage}` && trigger !== undefined ? inputName(trigger) : undefined;
    estimates.set(stage, { stage, days: used.version.value as DayRange, used, after });
  };
  const visit = (step: Derivation): void => {
    if (seen.has(step)) return;
    seen.add(step);
    for (const { from } of Object.values(step.inputs)) {
      if ('derivation' in from) visit(from.derivation);
      else if ('case' in from) {
        const [group, stage = ''] = from.case.split('.');
        if (group === 'stageDays' || group === 'assumptions') add(step, stage);
      } else {
        const stage = /^stage\.(\w+)\.days/.exec(from.rule)?.[1];
        if (stage !== undefined) add(step, stage, from.version);
      }
    }
  };
  visit(derivation);
  const width = ({ days }: StageEstimate) => days.high - days.low;
  return [...estimates.values()]
    .filter((estimate) => width(estimate) > 0)
    .sort((left, right) => width(right) - width(left));
}
