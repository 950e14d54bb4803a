import { addMonthsClamped, readIsoDate, type LocalDate } from '../calendar/localDate.ts';
import { readRate, type Rate } from '../money/rate.ts';
import type { EngineRule } from './engineRules.ts';
import { ruleValues } from './ruleValues.ts';
import type {
  EstimatedDays,
  EstimatedShare,
  EstimatedShareByLimit,
  FeeTiers,
  RuleKind,
  RuleValue,
  RuleValues,
  VersionValue,
} from './rule.ts';

/** Every id that a posting, a stage or a derivation can name. */
export type RuleId = EngineRule['id'];

type IdsWith<Value extends RuleValue> = {
  [Id in RuleId]: Extract<EngineRule, { id: Id }>['versions'][number]['value'] extends Value ? Id : never;
}[RuleId];

/** Ids by the shape of their value, so that a wrong use does not compile. */
export type NumberRuleId = IdsWith<number>;
export type TextRuleId = IdsWith<string>;
export type YesNoRuleId = IdsWith<boolean>;
export type DaysRuleId = IdsWith<EstimatedDays>;
export type FeeRuleId = IdsWith<FeeTiers>;
export type ShareRuleId = IdsWith<EstimatedShare>;
export type ShareByLimitRuleId = IdsWith<EstimatedShareByLimit>;
export type ListRuleId = IdsWith<readonly string[]>;

/** A rule's value on one day, with what names it in a derivation. */
export interface RuleInForce<Value> {
  readonly id: RuleId;
  /** The first day of the version. */
  readonly version: string;
  readonly kind: RuleKind;
  readonly value: Value;
}

/** The rules in force on one day. Every method throws a RangeError where no version covers the day: the gate has asked before. */
export interface RulesInForce {
  number(id: NumberRuleId): RuleInForce<number>;
  /** A rate or share, exact. */
  rate(id: TextRuleId): RuleInForce<Rate>;
  yesNo(id: YesNoRuleId): RuleInForce<boolean>;
  days(id: DaysRuleId): RuleInForce<EstimatedDays>;
  fee(id: FeeRuleId): RuleInForce<FeeTiers>;
  list(id: ListRuleId): RuleInForce<readonly string[]>;
  share(id: ShareRuleId): RuleInForce<EstimatedShare>;
  shareByLimit(id: ShareByLimitRuleId): RuleInForce<EstimatedShareByLimit>;
}

/** All rules, as of one edition. */
export interface RuleBook {
  /** The day of the edition: the newest `checkedOn`. */
  readonly version: string;
  readonly rules: readonly RuleValues[];
  on(date: LocalDate): RulesInForce;
  /** Whether a version of the rule covers the day. A day that none covers is unknown, never zero and never the last value. */
  covers(id: RuleId, date: LocalDate): boolean;
}

interface DatedVersion {
  readonly first: number;
  readonly last: number;
  readonly kind: RuleKind;
  readonly version: VersionValue;
}

const rates = new Map<string, Rate>();

/** The rate that a rule's text names. Throws a RangeError if it names none: a fault of the book. */
export function ruleRate(text: string): Rate {
  const known = rates.get(text);
  if (known) return known;
  const read = readRate(text);
  if (!read) throw new RangeError(`not a rate in the rule book: ${text}`);
  rates.set(text, read);
  return read;
}

/** A book of these rules. */
export function createRuleBook(rules: readonly RuleValues[]): RuleBook {
  const versions = new Map<string, readonly DatedVersion[]>();
  let edition = '';
  for (const rule of rules) {
    const dated = rule.versions.map((version) => ({
      first: readIsoDate(version.from) ?? Infinity,
      last: version.until === null ? Infinity : (readIsoDate(version.until) ?? -Infinity),
      kind: rule.kind,
      version,
    }));
    versions.set(rule.id, dated);
    for (const { checkedOn } of rule.versions) if (checkedOn > edition) edition = checkedOn;
  }

  function find(id: string, date: number): DatedVersion | undefined {
    return versions.get(id)?.find(({ first, last }) => first <= date && date <= last);
  }

  function rulesOn(date: LocalDate): RulesInForce {
    const read = new Map<string, RuleInForce<unknown>>();
    const inForce = <Value>(id: RuleId, convert: (value: RuleValue) => Value): RuleInForce<Value> => {
      const known = read.get(id);
      if (known) return known as RuleInForce<Value>;
      const found = find(id, date);
      if (!found) throw new RangeError(`no version of rule ${id} covers day ${date}`);
      const rule = { id, version: found.version.from, kind: found.kind, value: convert(found.version.value) };
      read.set(id, rule);
      return rule;
    };
    return {
      number: (id) => inForce(id, Number),
      rate: (id) => inForce(id, (value) => ruleRate(typeof value === 'string' ? value : '')),
      yesNo: (id) => inForce(id, (value) => value === true),
      days: (id) => inForce(id, (value) => value as EstimatedDays),
      fee: (id) => inForce(id, (value) => value as FeeTiers),
      list: (id) => inForce(id, (value) => value as readonly string[]),
      share: (id) => inForce(id, (value) => value as EstimatedShare),
      shareByLimit: (id) => inForce(id, (value) => value as EstimatedShareByLimit),
    };
  }

  const byDate = new Map<LocalDate, RulesInForce>();
  return {
    version: edition,
    rules,
    on(date) {
      const known = byDate.get(date);
      if (known) return known;
      if (byDate.size > 2000) byDate.clear();
      const rulesInForce = rulesOn(date);
      byDate.set(date, rulesInForce);
      return rulesInForce;
    },
    covers: (id, date) => find(id, date) !== undefined,
  };
}

/** The book that the product ships with. */
export const ruleBook: RuleBook = createRuleBook(ruleValues);

/** The last day for which the book knows the one-year LPR 贷款市场报价利率: one month after the last fixing. */
export function lastKnownLprDay(book: RuleBook = ruleBook): LocalDate {
  const until = book.rules.find(({ id }) => id === 'lpr.oneYear')?.versions.at(-1)?.until ?? null;
  return until === null ? addMonthsClamped(0 as LocalDate, 12_000) : (readIsoDate(until) ?? (0 as LocalDate));
}
