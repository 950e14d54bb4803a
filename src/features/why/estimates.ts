import type { Derivation, StageId } from '../../engine/index.ts';
import { isStage } from './labels.ts';
import { usedRule, type UsedRule } from './rules.ts';

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
}

/**
 * Every stage whose days are estimated, or were until the person told them: the widest range first, since it moves the
 * figure most.
 */
export function stageEstimates(derivation: Derivation): StageEstimate[] {
  const estimates = new Map<StageId, StageEstimate>();
  const seen = new Set<Derivation>();
  const add = (stage: string, from?: string): void => {
    const used = usedRule(`stage.${stage}.days`, from);
    if (!isStage(stage) || used?.rule.kind !== 'practice') return;
    estimates.set(stage, { stage, days: used.version.value as DayRange, used });
  };
  const visit = (step: Derivation): void => {
    if (seen.has(step)) return;
    seen.add(step);
    for (const { from } of Object.values(step.inputs)) {
      if ('derivation' in from) visit(from.derivation);
      else if ('case' in from) {
        const [group, stage = ''] = from.case.split('.');
        if (group === 'stageDays') add(stage);
      } else {
        const stage = /^stage\.(\w+)\.days/.exec(from.rule)?.[1];
        if (stage !== undefined) add(stage, from.version);
      }
    }
  };
  visit(derivation);
  const width = ({ days }: StageEstimate) => days.high - days.low;
  return [...estimates.values()]
    .filter((estimate) => width(estimate) > 0)
    .sort((left, right) => width(right) - width(left));
}
