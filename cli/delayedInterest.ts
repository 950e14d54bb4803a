import {
  addDays,
  CASE_LIMITS,
  explainDelayedInterest,
  isoDate,
  knownDate,
  ruleBook,
  type IsoDate,
} from '../src/engine/index.ts';
import type { WriteAnswer } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { OptionReader } from './optionReader.ts';
import type { Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** The last day that a road of any case can reach. */
const LATEST_DAY = isoDate(addDays(knownDate(CASE_LIMITS.latestAsOf), CASE_LIMITS.horizonDays));

/** The first day of the version in force: what held before is not known surely enough to be calculated with. */
function firstKnownDay(): string {
  const rule = ruleBook.rules.find(({ id }) => id === 'delayedPerformance.ratePerDay');
  return rule?.versions.at(-1)?.from ?? LATEST_DAY;
}

function dayWithin(reader: OptionReader, name: string, earliest: string): IsoDate | null {
  if (!reader.has(name)) return reader.report(name, 'required');
  const day = reader.day(name);
  if (day === null || (day >= earliest && day <= LATEST_DAY)) return day;
  return reader.report(name, 'dateOutOfRange', { earliest, latest: LATEST_DAY });
}

/** `delayed-interest`: the doubled part on an amount from the end of the time for performance to the day of payment. */
export function answerDelayedInterest(given: Given): Result<WriteAnswer> {
  const reader = new OptionReader(given);
  const amount = reader.amount('amount');
  const from = dayWithin(reader, 'from', firstKnownDay());
  const to = dayWithin(reader, 'to', from ?? firstKnownDay());
  if (reader.refusal !== undefined) return reader.refusal;
  if (amount === null || from === null || to === null) throw new Error('neither read nor refused');

  const calculation = explainDelayedInterest(amount, from, to);
  return { ok: true, value: (output) => writeJson(output, { ...calculation, ruleBook: ruleBook.version }) };
}
