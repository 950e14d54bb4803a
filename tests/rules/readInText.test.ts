import { describe, expect, it } from 'vitest';
import { readRate } from '../../src/engine/money/rate.ts';
import { contextRules } from '../../src/engine/rules/context.ts';
import type { FeeTiers, Rule, RuleUnit, RuleValue } from '../../src/engine/rules/rule.ts';
import { engineRules } from '../../src/engine/rules/engineRules.ts';
import { numbersInWords } from './numbersInWords.ts';
import readInText from './readInText.json' with { type: 'json' };

const allRules: readonly Rule[] = [...engineRules, ...contextRules];
const instruments = new Set(readInText.instruments);

function rateOf(text: string): number {
  const read = readRate(text);
  if (!read) throw new RangeError(text);
  return read.numerator / read.denominator;
}

/** Each number of a value, in what a law may write: yuan for fen, years or months for months. Any one of a row is enough. */
function writtenNumbers(unit: RuleUnit, value: RuleValue): readonly (readonly number[])[] {
  if (unit === 'feeTiers') {
    const { flatUpTo, flat, tiers, cap } = value as FeeTiers;
    const limits = tiers.flatMap(({ upTo }) => (upTo === undefined ? [] : [upTo]));
    const fen = [flatUpTo, flat, ...limits, ...(cap === undefined ? [] : [cap])];
    return [...fen.map((amount) => [amount / 100]), ...tiers.map(({ rate }) => [rateOf(rate)])];
  }
  if (typeof value === 'number') {
    if (unit === 'fen') return [[value / 100]];
    if (unit === 'months') return [[value, value / 12]];
    return [[value]];
  }
  if (typeof value === 'string' && unit !== 'phone') return [[rateOf(value)]];
  return [];
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-12 * Math.max(Math.abs(left), Math.abs(right));
}

/** A rule's versions whose text was read and is at hand. */
const read = allRules.flatMap((rule) =>
  rule.versions
    .filter(({ confidence, source }) => confidence === 'textRead' && instruments.has(source.instrument.zh))
    .map((version) => ({ rule, version, key: `${rule.id}@${version.from}` })),
);
const entries = new Map(readInText.entries.map((entry) => [`${entry.id}@${entry.version}`, entry]));

describe('rules marked as read in the text', () => {
  it('are all in the list that was made from the texts, and nothing else is', () => {
    expect(entries.size).toBe(readInText.entries.length);
    expect([...entries.keys()].sort()).toEqual(read.map(({ key }) => key).sort());
  });

  it.each(read.map((row) => [row.key, row] as const))('%s stands in the named article', (key, { rule, version }) => {
    const entry = entries.get(key);
    expect(entry?.words ?? '').not.toBe('');
    expect(version.source.article.zh).toContain(entry?.article);
    const written = numbersInWords(entry?.words ?? '');
    for (const any of writtenNumbers(rule.unit, version.value)) {
      expect(
        any.some((number) => written.some((other) => isSame(number, other))),
        `${String(any)} in ${entry?.words ?? ''}: ${String(written)}`,
      ).toBe(true);
    }
  });
});

describe('numbers in the words of a law', () => {
  it.each([
    ['十五日', [15]],
    ['一百二十条', [120]],
    ['百分之五十以下', [0.5]],
    ['日万分之一点七五', [0.000175]],
    ['五万元以上不满五十万元', [50_000, 500_000]],
    ['五千万元以下', [50_000_000]],
    ['2.5%、10万元、1/3', [1 / 3, 0.025, 100_000]],
    ['减半交纳', [0.5]],
    ['７日、两次', [7, 2]],
    ['两千零三', [2003]],
  ])('%s', (words, numbers) => {
    expect(numbersInWords(words)).toEqual(numbers);
  });
});
