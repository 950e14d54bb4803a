import { isoDate, type LocalDate } from '../calendar/localDate.ts';
import type { RuleValues, VersionValue } from './rule.ts';

/**
 * The version of a rule that is in force on a day, among rules of either door; undefined where none covers the day.
 * @throws RangeError if there is no such rule
 */
export function versionOn(rules: readonly RuleValues[], id: string, day: LocalDate): VersionValue | undefined {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new RangeError(`no rule ${id} among those given`);
  const on = isoDate(day);
  // Days written alike are ordered as their text is.
  return rule.versions.find(({ from, until }) => from <= on && (until === null || on <= until));
}
