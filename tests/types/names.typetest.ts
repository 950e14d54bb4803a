/**
 * Names are closed sets: a wrong one does not compile. Nothing here runs.
 */
import {
  explain,
  simulate,
  type Account,
  type CaseFile,
  type Figure,
  type Posting,
  type ProblemCode,
  type RuleId,
  type StageId,
  type Timeline,
} from '../../src/engine/index.ts';
import type { Arithmetic } from '../../src/engine/derivation/arithmetic.ts';
import type { RulesInForce } from '../../src/engine/rules/ruleBook.ts';

declare const caseFile: CaseFile;
declare const timeline: Timeline;
declare const rules: RulesInForce;

// What is right compiles.
export const right = [
  simulate(caseFile, 'refuse'),
  explain(timeline, { kind: 'account', account: 'penaltyInterest', on: timeline.asOf }),
  rules.number('court.noticeFee'),
  rules.rate('cap.licensedLender'),
  rules.fee('court.acceptanceFee'),
  rules.days('stage.hearing.days'),
] as const;

// @ts-expect-error There is no such road.
simulate(caseFile, 'disappear');
// @ts-expect-error There is no such rule.
export const rule: RuleId = 'huabei.penaltyRate';
// @ts-expect-error A posting names rules of the book, not any text.
export const named: Posting['rules'] = ['the law'];
// @ts-expect-error A table of fees is no number.
rules.number('court.acceptanceFee');
// @ts-expect-error A rate is no number either: it is exact.
rules.number('cap.licensedLender');
// @ts-expect-error A number of days is no range of days.
rules.days('settlement.cardOrderChangesAfterDays');
// @ts-expect-error An order of settlement is no rate.
rules.rate('settlement.afterJudgment');
// @ts-expect-error There is no such account.
export const account: Account = 'interest';
// @ts-expect-error There is no such stage.
export const stage: StageId = 'arrested';
// @ts-expect-error There is no such problem.
export const code: ProblemCode = 'wrong';
// @ts-expect-error A figure of a day needs its day.
export const figure: Figure = { kind: 'balance', of: 'owed' };
// @ts-expect-error The payment order is described, not simulated: nobody can tell it as a fact.
export const happened: CaseFile['happened'] = { paymentOrder: caseFile.asOf };

/** Code that is written for any arithmetic cannot mix its whole numbers with its ratios. */
export function mixed<Whole, Ratio>(arithmetic: Arithmetic<Whole, Ratio>, whole: Whole, ratio: Ratio): void {
  arithmetic.rounded(whole, ratio);
  // @ts-expect-error A rate is added to no amount.
  arithmetic.plus(whole, ratio);
  // @ts-expect-error An amount is no rate.
  arithmetic.rounded(whole, whole);
  // @ts-expect-error A bare number says nothing of where it comes from.
  arithmetic.plus(whole, 1);
}
