/** A text in both languages; neither is a translation duty of the other. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Where the authority of a rule comes from: a statute or interpretation, a lender's terms, or what is seen in practice. */
export type RuleKind = 'law' | 'contract' | 'practice';

/** How surely the value is known: the provision's own words were read; a second-hand source states it; nothing usable was found. */
export type Confidence = 'textRead' | 'secondary' | 'unverified';

export type RuleUnit =
  | 'fen'
  | 'days'
  | 'months'
  | 'years'
  | 'count'
  | 'hours'
  | 'ratePerDay'
  | 'ratePerYear'
  | 'share'
  | 'feeTiers'
  | 'order'
  | 'list'
  | 'phone'
  | 'yesNo'
  | 'words';

/** The instrument that a value stands in, and the place in it. */
export interface RuleSource {
  /** Its name: 《诉讼费用交纳办法》 / Measures on Litigation Costs. */
  readonly instrument: BilingualText;
  /** Its number, such as 国务院令第481号. */
  readonly number?: string;
  /** Article, contract clause or study. */
  readonly article: BilingualText;
  /** An official page on which it can be read; never a mirror. */
  readonly url?: string;
}

/** An estimate is never one number: days from a trigger. */
export interface EstimatedDays {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Shares as decimals, `0.25`. */
export interface EstimatedShare {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** An estimated share that depends on an amount or a ratio: the first row whose limit is not exceeded holds; the last has none. */
export interface EstimatedShareByLimit {
  readonly rows: readonly (EstimatedShare & { readonly upTo?: number | string })[];
}

/** A fee by cumulative tiers: `flat` up to `flatUpTo`, then each tier's rate on what lies between the tier before and `upTo` (both in fen). */
export interface FeeTiers {
  readonly flatUpTo: number;
  readonly flat: number;
  readonly tiers: readonly { readonly upTo?: number; readonly rate: string }[];
  /** The fee is never above this, in fen. */
  readonly cap?: number;
}

export type RuleValue =
  | number
  | boolean
  | string
  | BilingualText
  | readonly string[]
  | readonly BilingualText[]
  | EstimatedDays
  | EstimatedShare
  | EstimatedShareByLimit
  | FeeTiers;

/** What a rule says between two dates, as far as the engine reads it. */
export interface VersionValue<Value extends RuleValue = RuleValue> {
  /** The first day on which it holds, `2007-04-01`. It names the version. */
  readonly from: string;
  /** The last day on which it holds; null while it is in force. */
  readonly until: string | null;
  readonly value: Value;
  /** The day on which a person last checked it. */
  readonly checkedOn: string;
}

/** What a rule says between two dates, and where it says so. */
export interface RuleVersion<Value extends RuleValue = RuleValue> extends VersionValue<Value> {
  readonly source: RuleSource;
  readonly confidence: Confidence;
}

/** A rule as far as the engine reads it. */
export interface RuleValues {
  readonly id: string;
  readonly kind: RuleKind;
  /** In order of their dates, without gap or overlap. */
  readonly versions: readonly VersionValue[];
}

/** One dated, sourced constant or table of law, contract or practice. */
export interface Rule<Id extends string = string, Value extends RuleValue = RuleValue> extends RuleValues {
  readonly id: Id;
  readonly term: BilingualText;
  readonly unit: RuleUnit;
  readonly versions: readonly [RuleVersion<Value>, ...RuleVersion<Value>[]];
}
