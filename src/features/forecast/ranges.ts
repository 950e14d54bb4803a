import { chanceOfSuit, readRate, type CaseFile, type EstimateId, type StageId } from '../../engine/index.ts';
import { formatDays, formatShare } from '../../i18n/format.ts';
import { rules_likely, sure_certain, sure_own_range, sure_told_fact } from '../../i18n/generated/messages.js';
import { ruleValueLines } from '../../law/ruleValueText.ts';
import { usedRule, type UsedRule } from '../../law/rules.ts';

/** A range that futures draw from, in words, with the rule behind it; the person's own has none. */
export interface DrawnRange {
  readonly id: string;
  readonly text: string;
  readonly used: UsedRule | null;
}

/** The shares that stand in no stage's own rule. */
const SHARE_RULES: Readonly<Partial<Record<EstimateId, string>>> = {
  claimFiled: 'stage.claimFiled.shareByPrincipal',
  contactsCalled: 'stage.contactsCalled.share',
  homeVisit: 'stage.homeVisit.share',
  assetsPreserved: 'stage.assetsPreserved.share',
  publicNotice: 'stage.publicNotice.share',
  accepted: 'negotiation.accepted',
  planBroken: 'negotiation.planBroken',
  settledAfterFiling: 'negotiation.settledAfterFiling',
  wagesReached: 'means.wagesReached',
};

function shareText(share: number | string): string {
  return formatShare(typeof share === 'number' ? share : (readRate(share) ?? 0));
}

/** A share that is drawn. */
export function shareRange(caseFile: CaseFile, id: EstimateId): DrawnRange | null {
  const own = caseFile.assumptions?.[id]?.share;
  if (own !== undefined) {
    const [low, likely, high] = own.map(shareText);
    return { id, used: null, text: sure_own_range({ low: low ?? '', likely: likely ?? '', high: high ?? '' }) };
  }
  const used = usedRule(SHARE_RULES[id] ?? '');
  if (used === undefined) return null;
  const chance = id === 'claimFiled' ? chanceOfSuit(caseFile) : null;
  if (chance !== null) {
    const { low, likely, high } = chance;
    return {
      id,
      used,
      text: rules_likely({ low: formatShare(low), likely: formatShare(likely), high: formatShare(high) }),
    };
  }
  return { id, used, text: ruleValueLines(used.version.value, used.rule.unit).join(' ') };
}

/** The days of a stage from its trigger: drawn, told, or set by the law. */
export function daysRange(caseFile: CaseFile, stage: StageId): DrawnRange | null {
  const told: Readonly<Record<string, unknown>> = { ...caseFile.happened, ...caseFile.stageDays };
  if (told[stage] !== undefined) return { id: stage, used: null, text: sure_told_fact() };
  const own = caseFile.assumptions?.[stage as EstimateId]?.days;
  if (own !== undefined) {
    const [low, likely, high] = own.map((days) => formatDays(days));
    return { id: stage, used: null, text: sure_own_range({ low: low ?? '', likely: likely ?? '', high: high ?? '' }) };
  }
  const used = usedRule(`stage.${stage}.days`);
  if (used === undefined) return null;
  if (used.rule.kind !== 'practice') return { id: stage, used, text: sure_certain() };
  return { id: stage, used, text: ruleValueLines(used.version.value, used.rule.unit).join(' ') };
}

/** What the chance of a step rests on, the nearest first: whether there is a suit, and the days of the step. */
export function rangesOfStep(caseFile: CaseFile, step: StageId): readonly DrawnRange[] {
  const share = shareRange(caseFile, step as EstimateId);
  const days = daysRange(caseFile, step);
  return [share, days].flatMap((range) => range ?? []);
}
