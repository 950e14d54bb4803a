import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseDecimal, readChineseNumeral } from './chineseNumeral.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** The full way to write a whole number below 10^8, as on a cheque. */
function written(value: number): string {
  const section = (part: number) =>
    Array.from(String(part), Number)
      .map((digit, index, all) => (digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${UNITS[all.length - 1 - index] ?? ''}`))
      .join('')
      .replace(/零+/g, '零')
      .replace(/零$/, '');
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return section(low);
  return `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${low === 0 ? '' : section(low)}`;
}

describe('readChineseNumeral', () => {
  test('reads every number as it is written in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readChineseNumeral(written(value)), written(value)).toBe(value);
      }),
    );
    for (let value = 1; value <= 20_000; value += 1) expect(readChineseNumeral(written(value))).toBe(value);
  });

  test.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['二百五', 250],
    ['一千五', 1_500],
    ['一千零五', 1_005],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['一亿零一', 100_000_001],
    ['壹拾万', 100_000],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '零五',
    '五零',
    '一二',
    '百',
    '二十十',
    '一百千',
    '一零',
    '零零',
    '万',
    '一万万',
    '一千零二百',
    '12',
    '五x',
  ])('%j is none', (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  });
});

describe('readChineseDecimal', () => {
  test.each([
    ['五', '5'],
    ['零点零五', '0.05'],
    ['十二点五', '12.5'],
    ['点五', undefined],
    ['五点', undefined],
    ['一点二点三', undefined],
    ['一点十', undefined],
  ])('%s is %s', (text, decimal) => {
    expect(readChineseDecimal(text)).toBe(decimal);
  });
});
