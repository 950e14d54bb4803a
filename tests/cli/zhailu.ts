import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist-cli/zhailu.js`;

// Builds it where it is missing or older than its sources; everything after runs the built file itself.
const builder = spawnSync(process.execPath, [`${root}tools/runZhailu.mjs`, '--help'], { encoding: 'utf8' });
if (builder.status !== 0) throw new Error(builder.stderr);

/** For tests that start it a dozen times, on a machine that has other things to do as well. */
export const STARTS_TIMEOUT_MS = 60_000;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What people call `zhailu …`, with the text or bytes that standard input brings. */
export function zhailu(words: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  return { status, stdout, stderr };
}

/** The same, still running. */
export function startZhailu(...words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [built, ...words]);
}

/** The same, with its standard output going to an open file. */
export function zhailuInto(descriptor: number, words: readonly string[]): Omit<Run, 'stdout'> {
  const { status, stderr } = spawnSync(process.execPath, [built, ...words], {
    stdio: ['ignore', descriptor, 'pipe'],
    encoding: 'utf8',
  });
  return { status, stderr };
}

/** What is printed by a run that has to succeed. */
export function answerOf(words: readonly string[], input?: string | Uint8Array): unknown {
  const { status, stdout, stderr } = zhailu(words, input);
  if (status !== 0 || stderr !== '') throw new Error(`zhailu ${words.join(' ')}: ${status} ${stderr}`);
  return JSON.parse(stdout);
}

export interface PrintedProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The problems, one JSON object a line on standard error, of a run that has to be refused. */
export function problemsOf(words: readonly string[], input?: string | Uint8Array): readonly PrintedProblem[] {
  const { status, stdout, stderr } = zhailu(words, input);
  if (status !== 2 || stdout !== '') throw new Error(`zhailu ${words.join(' ')}: ${status} ${stdout}${stderr}`);
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PrintedProblem);
}

/** Field and code of each, as `road notOneOf`. */
export function refusalsOf(words: readonly string[], input?: string | Uint8Array): readonly string[] {
  return problemsOf(words, input).map(({ field, code }) => `${field} ${code}`);
}

/** A place for files that are gone after the tests of the file that calls it. */
export function temporaryFiles(): (name: string, content: unknown) => string {
  const folder = mkdtempSync(join(tmpdir(), 'zhailu-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, content) => {
    const path = join(folder, name);
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isText ? content : JSON.stringify(content));
    return path;
  };
}

/** Huabei, ¥12,000, 90 days overdue: due on 26 August 2026, at 6 yuan a day. */
export const PLAIN_CASE = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 } as const;
