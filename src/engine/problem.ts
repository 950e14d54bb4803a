/**
 * Everything that the engine can refuse, as values. Text comes from the message catalogues by `code`.
 */
export type ProblemCode =
  | 'required'
  | 'unknownField'
  | 'notAnObject'
  | 'notText'
  | 'notANumber'
  | 'notWhole'
  | 'notTrueOrFalse'
  | 'notAList'
  | 'notOneOf'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'dateOutOfRange'
  | 'beforeDueDate'
  | 'afterAsOf'
  | 'notARate'
  | 'notARange'
  | 'outOfOrder'
  | 'notAFact'
  | 'mustBeTold'
  | 'rateUnknown'
  | 'growsBeyondMeasure'
  | 'newerVersion'
  | 'amountEmpty'
  | 'amountUnclear'
  | 'amountNegative'
  | 'amountZero'
  | 'amountFractionOfFen'
  | 'amountTooLarge'
  | 'daysEmpty'
  | 'daysUnclear'
  | 'daysNegative'
  | 'daysTooMany'
  | 'daysNotWhole'
  | 'dueDateInFuture'
  | 'noSuchDate'
  | 'rateEmpty'
  | 'rateUnclear'
  | 'rateNegative'
  | 'rateTooLarge'
  | 'countEmpty'
  | 'countUnclear'
  | 'countTooSmall'
  | 'countTooLarge'
  | 'countNotWhole'
  | 'notJson'
  | 'emptyText'
  | 'textTooLong'
  | 'duplicateKey'
  | 'nestedTooDeep'
  | 'linkDamaged'
  | 'figureUnknown'
  | 'dayOutsideRoad';

/** One thing that is wrong with an input: where, what, and the numbers or words that its sentence needs. */
export interface CaseProblem {
  /** Path of the field, such as `terms.notYetDue` or `payments.0.date`; empty for the whole input. */
  readonly field: string;
  readonly code: ProblemCode;
  /** What the sentence mentions: a limit, the allowed words, the date. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The outcome of reading something that people or files give. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly CaseProblem[] };
