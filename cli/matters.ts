import { contextRules } from '../src/engine/rules/context.ts';
import {
  parseCase,
  rateText,
  ROADS,
  ruleBook,
  simulate,
  whatMatters,
  type Bar,
  type Chance,
} from '../src/engine/index.ts';
import type { AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { daysOutside } from './daysOutside.ts';
import { OptionReader } from './optionReader.ts';
import type { Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

type End = Bar['low'];

function valueText(value: End['value']): number | boolean | string {
  return typeof value === 'object' ? rateText(value) : value;
}

/** An end as it is printed; the case behind it is the one asked about with this one value in it. */
function endOf({ value, burden }: End): object {
  return { value: valueText(value), burden };
}

function chanceOf({ low, likely, high }: Chance): object {
  return { low: rateText(low), likely: rateText(likely), high: rateText(high) };
}

function barOf({ id, kind, unit, own, chance, low, high, width, rules }: Bar): object {
  return {
    id,
    kind,
    unit,
    own,
    ...(chance !== undefined && { chance: chanceOf(chance) }),
    low: endOf(low),
    high: endOf(high),
    width,
    rules,
  };
}

/** `matters`: what each thing that nobody knows changes, one at a time, on one road by one day. */
export function prepareMatters(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const road = reader.word('road', ROADS) ?? 'refuse';
  const on = reader.day('on') ?? undefined;
  if (reader.refusal !== undefined) return reader.refusal;

  const answer: AnswerCase = (input) => {
    const read = parseCase(input);
    if (!read.ok) return read;
    const outside = daysOutside(simulate(read.value, road), on === undefined ? [] : [on]);
    if (outside !== undefined) return outside;
    const { burden, bars, on: day } = whatMatters(read.value, road, contextRules, on);
    const found = { road, on: day, burden, bars: bars.map(barOf), ruleBook: ruleBook.version };
    return { ok: true, value: (output) => writeJson(output, found) };
  };
  return { ok: true, value: answer };
}
