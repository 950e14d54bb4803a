import type { IsoDate } from '../calendar/localDate.ts';
import type { RateText } from '../money/rate.ts';

export type DerivationUnit = 'fen' | 'fenDays' | 'perDay' | 'days' | 'date' | 'share' | 'count' | 'text';

/** Fen, fen-days, days and counts are whole numbers; rates and shares `1/2000`; dates `2026-11-24`. */
export type DerivationValue = number | RateText | IsoDate;

/** Where a leaf comes from: a field of the case, a version of a rule (or a part of its value), or a further derivation. */
export type DerivationSource =
  | { readonly case: string }
  | { readonly rule: string; readonly version: string; readonly part?: string }
  | { readonly derivation: Derivation };

export interface DerivationInput {
  readonly value: DerivationValue;
  readonly unit: DerivationUnit;
  readonly from: DerivationSource;
}

/**
 * How a figure comes about: a tree that a machine can check and a person can read.
 * `expression` evaluates exactly to `value` with the numbers of `inputs`.
 */
export interface Derivation {
  /** A key of the message catalogues, never a sentence. */
  readonly label: string;
  readonly value: DerivationValue;
  readonly unit: DerivationUnit;
  readonly expression: string;
  readonly inputs: Readonly<Record<string, DerivationInput>>;
}
