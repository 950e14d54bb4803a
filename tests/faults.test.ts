import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface HeldRow {
  readonly number: number;
  readonly file: string;
  readonly title: string;
}

/** The rows of the table of docs/faults.md: number, file, title up to where it may be cut. */
function heldRows(): readonly HeldRow[] {
  const held = /## Held\n([^]*?)\n## /.exec(readFileSync('docs/faults.md', 'utf8'))?.[1] ?? '';
  const rows = held.split('\n').filter((line) => /^\| \d/.test(line));
  return rows.map((row) => {
    const [, number, file, title] = /^\| (\d+) \|.*\| `([^`]+)`: (.+) \|$/.exec(row) ?? [];
    if (file === undefined || title === undefined) throw new Error(`no test is named: ${row}`);
    return { number: Number(number), file, title: title.replace(/ …$/, '') };
  });
}

const ROWS = heldRows();

test.each(ROWS)('fault $number is held by “$title” in $file', ({ file, title }) => {
  expect(existsSync(file), file).toBe(true);
  const titles = [
    ...readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)(?:\.each\([^]*?\))?\(\s*(['`])([^]*?)\1,/g),
  ];
  expect(titles.map(([, , found]) => found).filter((found) => found?.startsWith(title))).toHaveLength(1);
});

test('every fault is in the table', () => {
  const numbers = new Set(ROWS.map(({ number }) => number));
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(twenty.filter((number) => !numbers.has(number))).toEqual([]);
});
