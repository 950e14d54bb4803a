/** The engine's only door: pure functions from a case to its roads, and the explanation of every figure. */
export {
  CONVENTIONS,
  CREDITORS,
  DISHONEST_GROUNDS,
  INCLUDABLE_STAGES,
  PAPERS,
  PRODUCTS,
  STAGES,
  type Asset,
  type CaseFile,
  type ContractTerms,
  type ConventionChoice,
  type ConventionId,
  type Conventions,
  type EstimateId,
  type EstimateRange,
  type CourtChoices,
  type Creditor,
  type DishonestGround,
  type IncludableStage,
  type Means,
  type NegotiationChoices,
  type Paper,
  type PaperKind,
  type Payment,
  type Product,
  type StageId,
  type ToldStage,
} from './case/caseFile.ts';
export { CASE_LIMITS } from './case/caseLimits.ts';
export { LARGEST_CASE_FILE_BYTES } from './case/decodeText.ts';
export { parseCase } from './case/parseCase.ts';
export { parseAmount } from './case/parseAmount.ts';
export { parseOverdueDays } from './case/parseDays.ts';
export { parseAnnualRatePercent, parseDailyRatePercent, parseSharePercent } from './case/parseRate.ts';
export { parseCount } from './case/parseCount.ts';
export { readCaseText } from './case/readCaseText.ts';
export {
  addDays,
  addMonthsClamped,
  civilDay,
  daysBetween,
  isoDate,
  knownDate,
  localDate,
  readIsoDate,
  type IsoDate,
  type LocalDate,
} from './calendar/localDate.ts';
export { fen, LARGEST_PRINCIPAL, SMALLEST_PRINCIPAL, type Fen } from './money/fen.ts';
export { rateText, readRate, type Rate, type RateText } from './money/rate.ts';
export type { CaseProblem, Outcome, ProblemCode } from './problem.ts';
export type {
  Derivation,
  DerivationInput,
  DerivationSource,
  DerivationUnit,
  DerivationValue,
} from './derivation/derivation.ts';
export { ACCOUNTS, COST_ACCOUNTS, type Account } from './ledger/account.ts';
export type { Posting, PostingKind } from './ledger/posting.ts';
export type {
  BilingualText,
  Confidence,
  Rule,
  RuleKind,
  RuleSource,
  RuleUnit,
  RuleValue,
  RuleVersion,
} from './rules/rule.ts';
export { ruleBook, type RuleBook, type RuleId } from './rules/ruleBook.ts';
export {
  LIFE_EFFECTS,
  stageOfEffect,
  type EffectLevel,
  type LifeEffect,
  type LifeEffectId,
} from './stages/lifeEffects.ts';
export type { StageBasis } from './stages/schedule.ts';
export { ROADS, type Road } from './roads/road.ts';
export type { Balance, StageEvent, Timeline, Totals } from './roads/timeline.ts';
export { simulate, type WalkRoad } from './roads/simulate.ts';
export { balanceOn } from './roads/balanceOn.ts';
export {
  limitation,
  type LimitationEntry,
  type LimitationPeriod,
  type NoLimitationEnd,
} from './limitation/limitation.ts';
export type { LimitationAct } from './limitation/acts.ts';
export { breakPoints } from './roads/breakPoints.ts';
export { compare, compareTimelines, type Comparison } from './compare/compare.ts';
export {
  agreeingAfter,
  callingAfter,
  waitingCost,
  waitingPoint,
  type WaitingPoint,
  type WaitingRange,
} from './compare/waitingCost.ts';
export {
  conventionEffects,
  conventionOf,
  withConvention,
  type ConventionEffect,
  type ConventionEffects,
} from './compare/conventionEffects.ts';
export { whatMatters, type WhatMatters } from './compare/whatMatters/whatMatters.ts';
export type { Bar, BarEnd, RangeKind } from './compare/whatMatters/bar.ts';
export { calibration, type CalibrationRow, type Spread } from './compare/calibration.ts';
export { principalFromOwed } from './compare/principalFromOwed.ts';
export { chanceOfAgreement, chanceOfSuit, type Chance } from './compare/chance.ts';
export { keptPlan, planFit, soonestPlan, type PlanFit } from './compare/affordablePlan.ts';
export { TOTALS, type Figure, type TotalName } from './explain/figure.ts';
export { FEES, type Fee } from './court/calculators.ts';
export {
  paperDeadlines,
  type DeadlineAct,
  type PaperDeadline,
  type Procedure,
  type ReceivedPaper,
} from './court/paperDeadlines.ts';
export { explain } from './explain/explain.ts';
export { explainDelayedInterest, explainFee, type Calculation } from './explain/explainCalculation.ts';
export { readFigure, type RoadFigure } from './explain/readFigure.ts';
