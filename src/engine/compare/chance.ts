import { knownDate } from '../calendar/localDate.ts';
import type { CaseFile, EstimateRange } from '../case/caseFile.ts';
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

/**
 * An estimated share of the rule book as a chance.
 * @param own a range of the person's own, in the book's place
 */
export function chance(
  share: EstimatedShare,
  rule: RuleId,
  own: EstimateRange<number | string> = [share.low, share.likely, share.high],
): Chance {
  // A number may have more digits than an exact rate holds.
  const read = (told: number | string) => readRate(typeof told === 'number' ? told.toFixed(9) : told) ?? NO_RATE;
  const [low, likely, high] = own;
  return { low: read(low), likely: read(likely), high: read(high), rule };
}

/**
 * How likely a debt of this size is sued within three years of its 90th day overdue: an estimate without a public statistic,
 * or the person's own.
 */
export function chanceOfSuit({ asOf, principal, assumptions }: CaseFile, book: RuleBook = ruleBook): Chance | null {
  const { rows } = book.on(knownDate(asOf)).shareByLimit('stage.claimFiled.shareByPrincipal').value;
  const row = rows.find(({ upTo }) => upTo === undefined || principal <= Number(upTo));
  return row === undefined ? null : chance(row, 'stage.claimFiled.shareByPrincipal', assumptions?.claimFiled?.share);
}

/** How likely the creditor agrees to instalments: an estimate, or the person's own. */
export function chanceOfAgreement({ asOf, assumptions }: CaseFile, book: RuleBook = ruleBook): Chance {
  const { value } = book.on(knownDate(asOf)).share('negotiation.accepted');
  return chance(value, 'negotiation.accepted', assumptions?.accepted?.share);
}
