import { addMonthsClamped, isoDate, knownDate, ruleBook, type IsoDate, type Timeline } from '../engine/index.ts';

/** How many instalments are offered, and how many months pass before the first: as told, or as the rule book has it. */
export function offeredPlan({ case: caseFile }: Pick<Timeline, 'case'>): {
  readonly instalments: number;
  readonly graceMonths: number;
} {
  const rules = ruleBook.on(knownDate(caseFile.asOf));
  return {
    instalments: caseFile.negotiate?.instalments ?? rules.number('agreement.instalments').value,
    graceMonths: caseFile.negotiate?.graceMonths ?? rules.number('agreement.graceMonths').value,
  };
}

/**
 * The day on which the plan would end, kept or not: the last instalment as offered, at most the horizon. All roads are
 * compared on it. Where nothing was agreed it is the negotiated road's own end.
 */
export function planEnd(negotiate: Timeline): IsoDate {
  if (negotiate.agreedOn === null) return negotiate.end;
  const { instalments, graceMonths } = offeredPlan(negotiate);
  const last = addMonthsClamped(knownDate(negotiate.agreedOn), instalments + graceMonths);
  return isoDate(last < knownDate(negotiate.horizonEnd) ? last : knownDate(negotiate.horizonEnd));
}
