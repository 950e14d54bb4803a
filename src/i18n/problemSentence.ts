import type { CaseProblem, ProblemCode, StageId } from '../engine/index.ts';
import { formatDate, formatYuan } from './format.ts';
import { formatCount } from './formatRates.ts';
import {
  problem_afterAsOf,
  problem_amountEmpty,
  problem_amountFractionOfFen,
  problem_amountNegative,
  problem_amountTooLarge,
  problem_amountUnclear,
  problem_amountZero,
  problem_beforeDueDate,
  problem_countEmpty,
  problem_countNotWhole,
  problem_countTooLarge,
  problem_countTooSmall,
  problem_countUnclear,
  problem_dateOutOfRange,
  problem_dayOutsideRoad,
  problem_daysEmpty,
  problem_daysNegative,
  problem_daysNotWhole,
  problem_daysTooMany,
  problem_daysUnclear,
  problem_dueDateInFuture,
  problem_duplicateKey,
  problem_emptyText,
  problem_figureUnknown,
  problem_growsBeyondMeasure,
  problem_linkDamaged,
  problem_mustBeTold,
  problem_nestedTooDeep,
  problem_newerVersion,
  problem_noSuchDate,
  problem_notADate,
  problem_notAFact,
  problem_notAList,
  problem_notANumber,
  problem_notARange,
  problem_notARate,
  problem_notAnObject,
  problem_notJson,
  problem_notOneOf,
  problem_notText,
  problem_notTrueOrFalse,
  problem_notWhole,
  problem_outOfOrder,
  problem_rateEmpty,
  problem_rateNegative,
  problem_rateTooLarge,
  problem_rateUnclear,
  problem_rateUnknown,
  problem_required,
  problem_textTooLong,
  problem_tooLarge,
  problem_tooSmall,
  problem_unknownField,
} from './generated/messages.js';
import { currentLanguage, type Language } from './language.ts';
import { stageName } from './names.ts';

/** What a sentence can mention; each takes what it needs. */
interface Words {
  readonly smallest: string;
  readonly largest: string;
  readonly percent: string;
  readonly earliest: string;
  readonly latest: string;
  readonly date: string;
  readonly stage: string;
  readonly version: string;
}

const SENTENCES = {
  required: problem_required,
  unknownField: problem_unknownField,
  notAnObject: problem_notAnObject,
  notText: problem_notText,
  notANumber: problem_notANumber,
  notWhole: problem_notWhole,
  notTrueOrFalse: problem_notTrueOrFalse,
  notAList: problem_notAList,
  notOneOf: problem_notOneOf,
  tooSmall: problem_tooSmall,
  tooLarge: problem_tooLarge,
  notADate: problem_notADate,
  dateOutOfRange: problem_dateOutOfRange,
  beforeDueDate: problem_beforeDueDate,
  afterAsOf: problem_afterAsOf,
  notARate: problem_notARate,
  notARange: problem_notARange,
  outOfOrder: problem_outOfOrder,
  notAFact: problem_notAFact,
  mustBeTold: problem_mustBeTold,
  rateUnknown: problem_rateUnknown,
  growsBeyondMeasure: problem_growsBeyondMeasure,
  newerVersion: problem_newerVersion,
  amountEmpty: problem_amountEmpty,
  amountUnclear: problem_amountUnclear,
  amountNegative: problem_amountNegative,
  amountZero: problem_amountZero,
  amountFractionOfFen: problem_amountFractionOfFen,
  amountTooLarge: problem_amountTooLarge,
  daysEmpty: problem_daysEmpty,
  daysUnclear: problem_daysUnclear,
  daysNegative: problem_daysNegative,
  daysTooMany: problem_daysTooMany,
  daysNotWhole: problem_daysNotWhole,
  dueDateInFuture: problem_dueDateInFuture,
  noSuchDate: problem_noSuchDate,
  rateEmpty: problem_rateEmpty,
  rateUnclear: problem_rateUnclear,
  rateNegative: problem_rateNegative,
  rateTooLarge: problem_rateTooLarge,
  countEmpty: problem_countEmpty,
  countUnclear: problem_countUnclear,
  countTooSmall: problem_countTooSmall,
  countTooLarge: problem_countTooLarge,
  countNotWhole: problem_countNotWhole,
  notJson: problem_notJson,
  emptyText: problem_emptyText,
  textTooLong: problem_textTooLong,
  duplicateKey: problem_duplicateKey,
  nestedTooDeep: problem_nestedTooDeep,
  linkDamaged: problem_linkDamaged,
  figureUnknown: problem_figureUnknown,
  dayOutsideRoad: problem_dayOutsideRoad,
} satisfies Record<ProblemCode, (words: Words, options: { locale: Language }) => string>;

/** The fields of a case whose limits are amounts in fen. */
const AMOUNT_FIELD =
  /^(?:principal|owed|terms\.(?:unpaidInterest|notYetDue|lateFeeCap|lateFeeFloor)|means\.(?:monthlyIncome|livingCosts|attachableWages|exemptIncome|deposits)|means\.assets\.\d+\.value|court\.(?:attorneyFee|noticeFee)|negotiate\.monthlyAmount|payments\.\d+\.amount)$/;
const RATE_FIELD = /(?:Rate|RatePerDay|Share|capPerYear|priceShare|waivedShare\.\w+)$/;

type Details = NonNullable<CaseProblem['details']>;

function limitText({ field, code }: CaseProblem, limit: string | number | undefined, language: Language): string {
  if (typeof limit !== 'number') return limit ?? '';
  if (code === 'amountTooLarge' || AMOUNT_FIELD.test(field)) return formatYuan(limit, language);
  return RATE_FIELD.test(field) ? `${limit * 100}%` : formatCount(limit);
}

function dateText(date: Details[string] | undefined, language: Language): string {
  return typeof date === 'string' ? formatDate(date, language) : '';
}

/** What is wrong, in a sentence that says how to mend it, with the limits and dates that it concerns. */
export function problemSentence(problem: CaseProblem, language: Language = currentLanguage()): string {
  const { code, details = {} } = problem;
  const words: Words = {
    smallest: limitText(problem, details.smallest, language),
    largest: limitText(problem, details.largest, language),
    percent: String(details.percent ?? ''),
    earliest: dateText(details.earliest, language),
    latest: dateText(details.latest, language),
    date: dateText(details.dueDate ?? details.asOf ?? details.date ?? details.latest, language),
    stage: details.stage === undefined ? '' : stageName(details.stage as StageId, language),
    version: String(details.version ?? ''),
  };
  return SENTENCES[code](words, { locale: language });
}
