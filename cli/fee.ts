import { explainFee, FEES, readIsoDate, ruleBook } from '../src/engine/index.ts';
import type { WriteAnswer } from './answerCases.ts';
import type { Given } from './commandLine.ts';
import { OptionReader } from './optionReader.ts';
import type { Result } from './problem.ts';
import { writeJson } from './writeJson.ts';

/** `fee`: a court fee on an amount, by the rules in force on the day of the book's edition. */
export function answerFee(given: Given): Result<WriteAnswer> {
  const reader = new OptionReader(given);
  const fee = reader.has('fee') ? reader.word('fee', FEES) : reader.report('fee', 'required');
  const amount = reader.amount('amount');
  const isSimplified = reader.has('simplified');
  if (isSimplified && fee !== null && fee !== 'acceptance') reader.report('simplified', 'notForThisFee');
  if (reader.refusal !== undefined) return reader.refusal;
  const edition = readIsoDate(ruleBook.version);
  if (fee === null || amount === null || edition === undefined) throw new Error('neither read nor refused');

  const calculation = explainFee(fee, amount, edition, isSimplified);
  return { ok: true, value: (output) => writeJson(output, { ...calculation, ruleBook: ruleBook.version }) };
}
