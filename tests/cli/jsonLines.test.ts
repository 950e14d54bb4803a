import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { areLinesOfTheirOwn, looksWhole } from '../../cli/linesOfTheirOwn.ts';
import { STARTS_TIMEOUT_MS, PLAIN_CASE, startZhailu, zhailu } from './zhailu.ts';

const PLAIN = JSON.stringify(PLAIN_CASE);

interface Line {
  readonly case?: { readonly overdueDays: number };
  readonly problems?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

/** The overdue days of each answered case; of each bad line, its problems. */
function told(stdout: string): readonly unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line = JSON.parse(text) as Line;
      return line.case?.overdueDays ?? line.problems?.map(({ field, code }) => `${field} ${code}`);
    });
}

function overdueBy(days: number): string {
  return JSON.stringify({ ...PLAIN_CASE, overdueDays: days });
}

const FEW = ['simulate', '--road', 'notSued', '--horizon', '30', '--on', '2026-11-24'];

describe('JSON Lines', { timeout: STARTS_TIMEOUT_MS }, () => {
  it('answers each line in its place; a bad one by its problems, and the rest go on', () => {
    const input = [overdueBy(1), '{"asOf": 2026}', overdueBy(2), '{}', overdueBy(3), 'no case', overdueBy(-4)];
    const { status, stdout, stderr } = zhailu(FEW, input.join('\n'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(told(stdout)).toEqual([
      1,
      ['asOf notADate', 'product required', 'principal required', 'overdueDays required'],
      2,
      ['asOf required', 'product required', 'principal required', 'overdueDays required'],
      3,
      [' notJson'],
      ['overdueDays tooSmall'],
    ]);
  });

  it.each([
    ['an object without its end', '{"asOf": "2026-11-24", "principal": 12', ' notJson'],
    ['a text without its end', '{"asOf": "2026-11-', ' notJson'],
    ['a refused case', '{"asOf": "2026-11-24"}', 'product required'],
    ['no JSON', 'asOf 2026-11-24', ' notJson'],
    ['a list', '[1, 2]', ' notAnObject'],
  ])('knows JSON Lines by the second line where the first is %s', (_, first, problem) => {
    const { status, stdout } = zhailu(FEW, `${first}\n${overdueBy(2)}\n`);
    expect(status).toBe(0);
    expect(told(stdout)).toEqual([expect.arrayContaining([problem]), 2]);
  });

  it('takes one bad line alone as one bad case', () => {
    const { status, stdout, stderr } = zhailu(FEW, '{"asOf": "2026-11-24", "principal": 1, "overdueDays": 1}\n\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ field: 'product', code: 'required' });
  });

  it('passes over blank lines and understands CRLF, a byte-order mark and a missing last line end', () => {
    const { stdout } = zhailu(FEW, `\uFEFF${overdueBy(1)}\r\n\r\n   \n${overdueBy(2)}\r\n${overdueBy(3)}`);
    expect(told(stdout)).toEqual([1, 2, 3]);
  });

  it('refuses a line that is no text or too long, and goes on', () => {
    const long = `{"name": "${'x'.repeat(5_000_000)}"}`;
    const input = Buffer.concat([
      Buffer.from(`${overdueBy(1)}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from(`${long}\n${overdueBy(2)}\n`),
    ]);
    expect(told(zhailu(FEW, input).stdout)).toEqual([1, [' notJson'], [' textTooLong'], 2]);
  });

  it('keeps the order of thousands of lines, whatever pieces they come in', () => {
    const count = 3000;
    const input = Array.from({ length: count }, (_, days) => overdueBy(days)).join('\n');
    expect(told(zhailu(FEW, input).stdout)).toEqual(Array.from({ length: count }, (_, days) => days));
  });

  it('holds each line against its own roads', () => {
    const { status, stdout } = zhailu(['simulate', '--on', '2026-09-01'], `${overdueBy(90)}\n${overdueBy(3)}\n`);
    expect(status).toBe(0);
    expect(told(stdout)).toEqual([90, ['on dayOutsideRoad']]);
  });

  it('is understood by every command that takes a case', () => {
    const input = `${PLAIN}\n{}\n${PLAIN}\n`;
    const waiting = zhailu(['waiting', '--until', '30'], input).stdout.trimEnd().split('\n');
    expect(waiting.map((line) => Array.isArray(JSON.parse(line)))).toEqual([true, false, true]);
    const explained = zhailu(['explain', '--figure', 'refuse.owed'], input).stdout.trimEnd().split('\n');
    const values = explained.map((line) => (JSON.parse(line) as { value?: number }).value);
    expect(values).toEqual([1_254_000, undefined, 1_254_000]);
  });

  it('says problems of a line in the asked language', () => {
    const { stdout } = zhailu([...FEW, '--lang', 'en'], `${PLAIN}\n{}\n`);
    const { problems = [] } = JSON.parse(stdout.trimEnd().split('\n')[1] ?? '') as Line;
    expect(problems.map(({ message }) => message)).toEqual(Array.from({ length: 4 }, () => 'This is needed.'));
  });

  it('answers before it waits for more', async () => {
    const running = startZhailu(...FEW);
    for (const days of [5, 6, 7]) {
      running.stdin.write(`${overdueBy(days)}\n`);
      const [answer] = (await once(running.stdout, 'data')) as [Buffer];
      expect(told(answer.toString())).toEqual([days]);
    }
    running.stdin.end();
    expect(await once(running, 'close')).toEqual([0, null]);
  });

  it('ends quietly where nobody reads any more', async () => {
    const running = startZhailu('simulate');
    let complaint = '';
    running.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
    running.stdin.on('error', () => undefined);
    running.stdin.end(Array.from({ length: 2000 }, (_, days) => overdueBy(days)).join('\n'));
    running.stdout.once('data', () => running.stdout.destroy());
    expect(await once(running, 'close')).toEqual([0, null]);
    expect(complaint).toBe('');
  });

  it('waits for whoever reads slowly and loses nothing', async () => {
    const running = startZhailu(...FEW);
    running.stdin.end(Array.from({ length: 500 }, (_, days) => overdueBy(days)).join('\n'));
    let answers = '';
    for await (const piece of running.stdout) {
      answers += String(piece);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(told(answers)).toHaveLength(500);
  });
});

describe('one object over many lines, or lines of their own', () => {
  it.each([
    ['{}', true],
    ['\uFEFF {"a": [1, {"b": "}"}]} ', true],
    ['{"a": "\\"}"}', true],
    ['{broken}', true],
    ['{', false],
    ['{"a": {', false],
    ['{"a": "}', false],
    ['[{}]', false],
    ['text', false],
    ['', false],
  ])('%j looks whole: %s', (line, expected) => {
    expect(looksWhole(line)).toBe(expected);
  });

  it.each([
    ['{', '"a": 1', false],
    ['{ "means":', '{ "deposits": 1 }', false],
    ['{ "means": {},', '{ "deposits": 1 }', false],
    ['[', '{}', false],
    ['{"a": 1', '{}', true],
    ['text', '{}', true],
    ['text', 'more text', false],
    ['{}', 'text', true],
  ])('%j before %j: %s', (first, second, expected) => {
    expect(areLinesOfTheirOwn(first, second)).toBe(expected);
  });
});
