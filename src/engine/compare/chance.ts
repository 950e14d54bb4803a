import { knownDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { readRate, NO_RATE, type Rate } from '../money/rate.ts';
import type { EstimatedShare } from '../rules/rule.ts';
import { ruleBook, type RuleBook, type RuleId } from '../rules/ruleBook.ts';

/** An estimated chance, never one number: shares between 0 and 1, and the rule that says where they come from. */
export interface Chance {
  readonly low: Rate;
  readonly likely: Rate;
  readonly high: Rate;
  readonly rule: RuleId;
}

/** An estimated share of the rule book as a chance. */
export function chance({ low, likely, high }: EstimatedShare, rule: RuleId): Chance {
  const read = (text: string) => readRate(text) ?? NO_RATE;
  return { low: read(low), likely: read(likely), high: read(high), rule };
}

/** How likely a debt of this size is sued within three years of its 90th day overdue: an estimate without a public statistic. */
export function chanceOfSuit({ asOf, principal }: CaseFile, book: RuleBook = ruleBook): Chance | null {
  const { rows } = book.on(knownDate(asOf)).shareByLimit('stage.claimFiled.shareByPrincipal').value;
  const row = rows.find(({ upTo }) => upTo === undefined || principal <= Number(upTo));
  return row === undefined ? null : chance(row, 'stage.claimFiled.shareByPrincipal');
}

/** How likely the creditor agrees to instalments: an estimate. */
export function chanceOfAgreement({ asOf }: CaseFile, book: RuleBook = ruleBook): Chance {
  return chance(book.on(knownDate(asOf)).share('negotiation.accepted').value, 'negotiation.accepted');
}
