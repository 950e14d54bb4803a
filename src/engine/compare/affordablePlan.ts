import { knownDate } from '../calendar/localDate.ts';
import { TermReader } from '../accrual/contract.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { floorOf } from '../money/round.ts';
import { simulate } from '../roads/simulate.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';

/** Whether the offered plan fits what income leaves; amounts in fen a month. */
export type PlanFit =
  /** Nothing was told of income: nothing can be said. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fits'; readonly instalment: number; readonly left: number }
  /** Too dear: the shortest of the usual lengths that fits. */
  | {
      readonly kind: 'tooDear';
      readonly instalment: number;
      readonly left: number;
      readonly fitting: { readonly instalments: number; readonly instalment: number };
    }
  /** Too dear, and none of the usual lengths fits. */
  | { readonly kind: 'noneFits'; readonly instalment: number; readonly left: number };

/** More instalments than any plan has: a plan that is kept. */
const NEVER_BREAKS = Infinity;

/** The case with a plan of so many instalments that is kept. */
export function keptPlan(caseFile: CaseFile, instalments: number): CaseFile {
  return { ...caseFile, negotiate: { ...caseFile.negotiate, instalments, breaksAfter: NEVER_BREAKS } };
}

/**
 * Holds the plan's instalment against four fifths of what income leaves after living costs (a practice rule), and looks
 * for the shortest usual plan that fits.
 */
export function planFit(caseFile: CaseFile, book: RuleBook = ruleBook): PlanFit {
  const { means, negotiate } = caseFile;
  if (means?.monthlyIncome === undefined) return { kind: 'unknown' };
  const rules = book.on(knownDate(caseFile.asOf));
  const reader = new TermReader(plainArithmetic, rules);
  const livingCosts = reader.whole(means.livingCosts, 'means.livingCosts', 'fen', 'practice.livingCosts');
  const left = Math.max(0, means.monthlyIncome - livingCosts);
  const affordable = floorOf(left, rules.rate('agreement.affordableShare').value);
  const instalmentOf = (instalments: number): number | null => {
    return simulate(keptPlan(caseFile, instalments), 'negotiate', book).totals.instalment;
  };
  const offered = negotiate?.instalments ?? rules.number('agreement.instalments').value;
  const instalment = instalmentOf(offered);
  if (instalment === null) return { kind: 'unknown' };
  if (instalment <= affordable) return { kind: 'fits', instalment, left };
  for (const proposed of rules.list('agreement.proposedInstalments').value) {
    const instalments = Number(proposed);
    const smaller = instalmentOf(instalments);
    if (smaller !== null && smaller <= affordable) {
      return { kind: 'tooDear', instalment, left, fitting: { instalments, instalment: smaller } };
    }
  }
  return { kind: 'noneFits', instalment, left };
}

/**
 * The soonest end of a plan that asks for no more a month than `monthly`: its number of instalments, at most as many as are
 * offered; null where even these ask for more.
 * @param monthly in fen
 */
export function soonestPlan(caseFile: CaseFile, monthly: number, book: RuleBook = ruleBook): number | null {
  const rules = book.on(knownDate(caseFile.asOf));
  const offered = caseFile.negotiate?.instalments ?? rules.number('agreement.instalments').value;
  for (let instalments = 1; instalments <= offered; instalments += 1) {
    const { instalment } = simulate(keptPlan(caseFile, instalments), 'negotiate', book).totals;
    if (instalment !== null && instalment <= monthly) return instalments;
  }
  return null;
}
