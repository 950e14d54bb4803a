/** What a case and its road have in them, to see that a generator reaches everything. */

import type { CaseJson, Road } from './caseFile';
import { oracle } from './oracle';

export function caseTraits(caseJson: CaseJson, road: Road): string[] {
  const result = oracle(caseJson, road);
  const { agreedOn, brokenOn, end } = result;
  const planEnds = brokenOn ?? end;
  const hasPaymentInPlan =
    agreedOn !== null &&
    (caseJson.payments ?? []).some(({ date }) => agreedOn <= date && date < planEnds && date <= end);
  const traits: Record<string, boolean> = {
    judgment: result.stages.some((stage) => stage.id === 'judgment'),
    cut: result.postings.some((posting) => posting.kind === 'reduction'),
    recovery: result.postings.some((posting) => posting.kind === 'recovery'),
    brokenPlan: brokenOn !== null,
    paymentDuringPlan: hasPaymentInPlan,
    notYetDue: (caseJson.terms?.notYetDue ?? 0) > 0,
    reinstatement: result.postings.some((posting) => posting.kind === 'reinstatement'),
    settledAfterFiling: agreedOn !== null && result.stages.some((s) => s.id === 'claimFiled' && s.on <= agreedOn),
    debtFree: result.totals.debtFreeOn !== null,
    privateCreditor: caseJson.terms?.creditor === 'private',
    facts: Object.keys(caseJson.happened ?? {}).length > 0,
  };
  return [caseJson.product, road, ...Object.keys(traits).filter((name) => traits[name] === true)];
}
