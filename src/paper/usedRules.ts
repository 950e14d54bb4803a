import { explain, type Figure, type IsoDate, type Timeline } from '../engine/index.ts';
import { rulesOf, type UsedRule } from '../law/rules.ts';
import { lastVersion } from '../law/wholeBook.ts';

/** The rules behind a sheet, each once. */
export interface UsedRules {
  /** Law and contract. */
  readonly sources: readonly UsedRule[];
  /** Values that nobody told and no law gives, the days of the stages excepted: those have a table of their own. */
  readonly assumed: readonly UsedRule[];
}

const TOTALS = ['burden', 'debtFreeOn', 'creditRecordUntil', 'daysRestricted', 'instalment'] as const;

function figuresOf({ dueDate }: Timeline, planEnd: IsoDate): readonly Figure[] {
  const totals = TOTALS.map((total): Figure => ({ kind: 'total', total }));
  return planEnd < dueDate ? totals : [{ kind: 'balance', of: 'burden', on: planEnd }, ...totals];
}

function isStageDays({ rule }: UsedRule): boolean {
  return /^stage\.\w+\.days$/.test(rule.id);
}

/** Every rule that the shown totals and stages rest on, the nearest to the totals first. */
export function usedRules(timelines: readonly Timeline[], planEnd: IsoDate): UsedRules {
  const found = new Map<string, UsedRule>();
  const add = (used: UsedRule) => {
    const key = `${used.rule.id} ${used.version.from}`;
    if (!found.has(key)) found.set(key, used);
  };
  for (const timeline of timelines) {
    for (const figure of figuresOf(timeline, planEnd)) {
      const derivation = explain(timeline, figure);
      if (derivation !== null) rulesOf(derivation).forEach(add);
    }
  }
  const known = new Set([...found.values()].map(({ rule }) => rule.id));
  for (const id of timelines.flatMap(({ stages }) => stages.flatMap(({ rules }) => rules))) {
    const used = known.has(id) ? undefined : lastVersion(id);
    if (used !== undefined) add(used);
  }
  const all = [...found.values()];
  return {
    sources: all.filter(({ rule }) => rule.kind !== 'practice'),
    assumed: all.filter((used) => used.rule.kind !== 'law' && !isStageDays(used)),
  };
}
