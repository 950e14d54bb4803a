import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What somebody reads who fills in the form, reads the answer and looks for what to do. */
const MAIN_FLOW = [
  'app',
  'form',
  'roads',
  'now',
  'words',
  'letters',
  'agreed',
  'callers',
  'budget',
  'debts',
  'dates',
  'many',
  'papers',
  'limitation',
  'ways',
  'waiting',
  'stops',
  'more',
  'problems',
  'mine',
];

/** The longest that a sentence may be, figures filled in. */
const MOST_CHARACTERS = 40;

/** What a place is filled with as a rule: an amount, a month, a count. */
const FIGURE = '¥12,582';

/** The sentences of a text; what stands in brackets or after a colon belongs to them. */
function sentences(text: string): string[] {
  return text
    .replace(/\{\w+\}/g, FIGURE)
    .split(/[。！？\n]/)
    .map((sentence) => sentence.trim());
}

test.each(MAIN_FLOW)('no Chinese sentence of the main flow is longer than 40 characters: %s', (area) => {
  const texts = JSON.parse(readFileSync(`messages/zh-CN/${area}.json`, 'utf8')) as Record<string, string>;
  const long = Object.entries(texts).flatMap(([key, text]) =>
    sentences(text)
      .filter((sentence) => sentence.length > MOST_CHARACTERS)
      .map((sentence) => `${key} (${String(sentence.length)}): ${sentence}`),
  );
  expect(Object.keys(texts).length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});
