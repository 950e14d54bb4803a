import { balanceOn, CASE_LIMITS, compare, parseCase, ROADS, type Timeline } from '../src/engine/index.ts';
import { balancesOf as balancesOfAllDays, UNASKED_ROADS } from '../src/exporters/simulatedJson.ts';
import { writeRoads } from '../src/exporters/writeRoads.ts';
import type { AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { daysOutside } from './daysOutside.ts';
import { OptionReader } from './optionReader.ts';
import type { Result } from './problem.ts';

/** A case as it came from JSON, its horizon replaced. */
function withHorizon(told: unknown, horizon: number | null): unknown {
  return horizon === null || typeof told !== 'object' ? told : { ...told, horizon };
}

/** `simulate`: every posting, stage, effect, balance and total of the asked roads, and which is cheapest. */
export function prepareSimulate(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const told = reader.words('road', ROADS);
  const roads = told.length === 0 ? UNASKED_ROADS : [...new Set(told)];
  const days = reader.days('on');
  const horizon = reader.wholeNumber('horizon', { smallest: 1, largest: CASE_LIMITS.horizonDays });
  if (reader.refusal !== undefined) return reader.refusal;

  const balancesOf = (timeline: Timeline) =>
    days.length === 0 ? balancesOfAllDays(timeline) : days.map((day) => balanceOn(timeline, day));
  const answer: AnswerCase = (input) => {
    const read = parseCase(withHorizon(input, horizon));
    if (!read.ok) return read;
    const comparison = compare(read.value, roads);
    const [anyRoad] = comparison.timelines;
    const outside = anyRoad === undefined ? undefined : daysOutside(anyRoad, days);
    return outside ?? { ok: true, value: (output) => writeRoads(output, read.value, comparison, balancesOf) };
  };
  return { ok: true, value: answer };
}
