import type { IsoDate, Rule, RuleVersion } from '../../../engine/index.ts';
import { subjectOf, type RuleSubject } from './ruleSubjects.ts';

/** What somebody looks for in the rule book. */
export interface RuleQuery {
  /** Words of either language, an article, an id; every one of them is wanted. */
  readonly words: string;
  readonly subject: RuleSubject | 'all';
  /** The day on which a rule is to be in force; null for any day. */
  readonly on: IsoDate | null;
}

/** The version that is in force on a day. ISO dates are ordered as their texts are. */
export function versionOn(rule: Rule, on: IsoDate): RuleVersion | undefined {
  return rule.versions.find(({ from, until }) => from <= on && (until === null || on <= until));
}

/** The version to show for a day, or the newest where no day is asked for. */
export function shownVersion(rule: Rule, on: IsoDate | null): RuleVersion {
  return (on === null ? undefined : versionOn(rule, on)) ?? rule.versions.at(-1) ?? rule.versions[0];
}

function searchedText({ id, term, versions }: Rule): string {
  const places = versions.flatMap(({ source: { instrument, number, article } }) => [
    instrument.zh,
    instrument.en,
    number ?? '',
    article.zh,
    article.en,
  ]);
  return [id, term.zh, term.en, ...places].join('\n').toLowerCase();
}

const texts = new WeakMap<Rule, string>();

function textOf(rule: Rule): string {
  let text = texts.get(rule);
  if (text === undefined) texts.set(rule, (text = searchedText(rule)));
  return text;
}

/** The rules that fit a query, in the book's order. */
export function findRules(rules: readonly Rule[], { words, subject, on }: RuleQuery): Rule[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rules.filter(
    (rule) =>
      (subject === 'all' || subjectOf(rule.id) === subject) &&
      (on === null || versionOn(rule, on) !== undefined) &&
      wanted.every((word) => textOf(rule).includes(word)),
  );
}
