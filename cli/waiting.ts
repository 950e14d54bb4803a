import { CASE_LIMITS, parseCase, waitingCost, type CaseFile } from '../src/engine/index.ts';
import type { AnswerCase } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { OptionReader } from './optionReader.ts';
import type { Refusal, Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** The gate has looked as far as this after the call (engine.md 10); who asks for more is asked again. */
const USUAL_WAIT_DAYS = 720;

/** Whether every figure is still exact when the call comes as late as that. */
function refusedByGrowth(caseFile: CaseFile, until: number): Refusal | undefined {
  if (until <= USUAL_WAIT_DAYS) return undefined;
  const late = parseCase({ ...caseFile, negotiate: { ...caseFile.negotiate, contactAfterDays: until } });
  return late.ok ? undefined : late;
}

/** `waiting`: what the negotiated road comes to for every day of the call. */
export function prepareWaiting(given: Given): Result<AnswerCase> {
  const reader = new OptionReader(given);
  const until = reader.wholeNumber('until', { smallest: 0, largest: CASE_LIMITS.days }) ?? USUAL_WAIT_DAYS;
  const step = reader.wholeNumber('step', { smallest: 1, largest: CASE_LIMITS.days }) ?? 30;
  if (reader.refusal !== undefined) return reader.refusal;

  const answer: AnswerCase = (input) => {
    const read = parseCase(input);
    if (!read.ok) return read;
    const refused = refusedByGrowth(read.value, until);
    if (refused !== undefined) return refused;
    const points = waitingCost(read.value, { until, step });
    return { ok: true, value: (output) => writeJson(output, points) };
  };
  return { ok: true, value: answer };
}
