import { isUtf8 } from 'node:buffer';
import { closeSync, openSync } from 'node:fs';
import { LARGEST_CASE_FILE_BYTES, readCaseText } from '../src/engine/index.ts';
import { areLinesOfTheirOwn, looksWhole } from './linesOfTheirOwn.ts';
import type { Output } from './output.ts';
import { refusal, type Problem, type Refusal, type Result } from './problem.ts';
import { readLines, readPieces } from './readPieces.ts';
import { codeOf } from './system.ts';

/** Writes an answer, without line ends. */
export type WriteAnswer = (output: Output) => void;

/** Answers one case, as it came from JSON. */
export type AnswerCase = (told: unknown) => Result<WriteAnswer>;

/** The problems of one line among many, as they stand in its place; loads the sentences when they are first needed. */
export type TellProblems = (problems: readonly Problem[]) => Promise<string>;

type Lines = Generator<Buffer | undefined>;

const STANDARD_INPUT = 0;

/** A line as text; what is no UTF-8, or is UTF-16, stays bytes, for the gate to read or to refuse. */
function decoded(bytes: Buffer): string | Buffer {
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString() : bytes;
}

function plainText(bytes: Buffer): string {
  const text = decoded(bytes);
  return typeof text === 'string' ? text : '';
}

/** All that is left, up to the size of a case file and a little more. */
function collect(begun: readonly Buffer[], rest: Iterable<Buffer | undefined>): Buffer {
  const parts = [...begun];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  for (const part of rest) {
    if (part !== undefined) {
      parts.push(part);
      length += part.length;
    }
    if (length > LARGEST_CASE_FILE_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** The bytes of a file; a problem names what it was given for. */
export function readFile(path: string, field: string): Result<Buffer> {
  try {
    const descriptor = openSync(path, 'r');
    try {
      return { ok: true, value: collect([], readPieces(descriptor)) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    return refusal(field, 'fileUnreadable', { file: path, reason });
  }
}

/** The next line in which something stands. What was answered so far is written before anybody waits. */
function nextLine(lines: Lines, output: Output): Buffer | undefined {
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    if (next.value === undefined) output.flush();
    else if (decoded(next.value) instanceof Buffer || plainText(next.value).trim() !== '') return next.value;
  }
  return undefined;
}

/**
 * Answers the case in a file, or what standard input brings: one case over any number of lines, or JSON Lines, each
 * answered on a line of its own; a bad line gives its problems in its place, and the rest go on. Blank lines are none.
 * @returns what is wrong with the one case
 */
export async function answerCases(
  path: string | undefined,
  answer: AnswerCase,
  output: Output,
  tell: TellProblems,
): Promise<Refusal | undefined> {
  /** Writes the answer, or gives back why there is none. */
  const answerOne = (bytes: Buffer): Refusal | undefined => {
    const told = readCaseText(decoded(bytes));
    const answered = told.ok ? answer(told.value) : told;
    if (!answered.ok) return answered;
    answered.value(output);
    output.text('\n');
    return undefined;
  };

  if (path !== undefined && path !== '-') {
    const read = readFile(path, 'case');
    return read.ok ? answerOne(read.value) : read;
  }

  const lines = readLines(readPieces(STANDARD_INPUT), LARGEST_CASE_FILE_BYTES);
  const first = nextLine(lines, output);
  if (first === undefined) return answerOne(Buffer.alloc(0));
  // A whole object on the first line is answered at once; if it is refused, what follows says whether it was the only one.
  const isWhole = looksWhole(plainText(first));
  const refusedAtOnce = isWhole ? answerOne(first) : undefined;
  const second = nextLine(lines, output);
  const isOne = second === undefined || !areLinesOfTheirOwn(plainText(first), plainText(second));
  if (isOne && isWhole) return refusedAtOnce;
  if (isOne) return answerOne(collect(second === undefined ? [first] : [first, second], lines));

  const writeProblems = async (refused: Refusal | undefined): Promise<void> => {
    if (refused !== undefined) output.text(`${await tell(refused.problems)}\n`);
  };
  await writeProblems(isWhole ? refusedAtOnce : answerOne(first));
  for (let line: Buffer | undefined = second; line !== undefined; line = nextLine(lines, output)) {
    const refused = answerOne(line);
    if (refused !== undefined) await writeProblems(refused);
  }
  return undefined;
}
