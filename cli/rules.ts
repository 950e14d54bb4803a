import type { IsoDate, Rule } from '../src/engine/index.ts';
import { contextRules, engineRules } from '../src/engine/rules/context.ts';
import type { WriteAnswer } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { OptionReader } from './optionReader.ts';
import type { Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** The rule as it held on a day, with that version alone; undefined where no version covers the day. */
function inForce(rule: Rule, on: IsoDate | null): Rule | undefined {
  if (on === null) return rule;
  const version = rule.versions.find(({ from, until }) => from <= on && (until === null || on <= until));
  return version === undefined ? undefined : { ...rule, versions: [version] };
}

/** `rules`: what the engine computes with and what it only tells, all of it or the asked ids, with every version or that of a day. */
export function answerRules(given: Given): Result<WriteAnswer> {
  const reader = new OptionReader(given);
  const on = reader.day('on');
  const all: readonly Rule[] = [...engineRules, ...contextRules];
  const asked = reader.texts('id').flatMap((id) => {
    const rule = all.find((known) => known.id === id);
    if (rule === undefined) reader.report('id', 'unknownRule', { id });
    else if (inForce(rule, on) === undefined) reader.report('on', 'notInForce', { id });
    return rule ?? [];
  });
  if (reader.refusal !== undefined) return reader.refusal;
  const rules = (reader.has('id') ? asked : all).flatMap((rule) => inForce(rule, on) ?? []);
  return { ok: true, value: (output) => writeJson(output, rules) };
}
