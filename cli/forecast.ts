import { parseCase, readCaseText } from '../src/engine/index.ts';
import { forecast, FORECAST_ROADS, FORECAST_RUNS, FORECAST_SEED } from '../src/engine/forecast/index.ts';
import { readFile, type AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { OptionReader } from './optionReader.ts';
import { refusal, type Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** What is kept of a future until all are summed up takes two kilobytes. */
const MOST_RUNS = 200_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** Ranges of the person's own, as they came from JSON; undefined where no file was named. */
function readAssumptions(path: string | null): Result<unknown> {
  if (path === null) return { ok: true, value: undefined };
  const file = readFile(path, 'assumptions');
  if (!file.ok) return file;
  const read = readCaseText(file.value);
  if (read.ok) return read;
  const [problem] = read.problems;
  return problem === undefined ? read : refusal('assumptions', problem.code, problem.details);
}

/** `forecast`: how the futures of a case spread, on the road that refuses and on the one that negotiates. */
export function prepareForecast(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const runs = reader.wholeNumber('runs', { smallest: 1, largest: MOST_RUNS }) ?? FORECAST_RUNS;
  const seed = reader.wholeNumber('seed', { smallest: 0, largest: LARGEST_SEED }) ?? FORECAST_SEED;
  if (reader.refusal !== undefined) return reader.refusal;
  const assumptions = readAssumptions(reader.text('assumptions'));
  if (!assumptions.ok) return assumptions;

  const answer: AnswerCase = (input) => {
    const isReplaced = assumptions.value !== undefined && typeof input === 'object';
    const read = parseCase(isReplaced ? { ...input, assumptions: assumptions.value } : input);
    if (!read.ok) return read;
    const found = forecast(read.value, FORECAST_ROADS, { runs, seed });
    return { ok: true, value: (output) => writeJson(output, found) };
  };
  return { ok: true, value: answer };
}
