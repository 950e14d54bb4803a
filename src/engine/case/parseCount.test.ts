import { describe, expect, test } from 'vitest';
import { parseCount } from './parseCount.ts';

const options = { smallest: 0, largest: 3650, units: ['天', 'days'] };
const read = (text: string) => {
  const outcome = parseCount(text, options);
  return outcome.ok ? outcome.value : outcome.problems[0];
};

describe('parseCount', () => {
  test.each([
    ['7天', 7],
    ['7 Days', 7],
    ['七天', 7],
    ['３０', 30],
    ['1,000', 1_000],
    ['-0', 0],
    ['7.00', 7],
  ])('%s is %d', (text, count) => {
    expect(read(text)).toBe(count);
  });

  test('limits are named', () => {
    expect(read('-1')).toEqual({ field: '', code: 'countTooSmall', details: { smallest: 0 } });
    expect(read('3651')).toEqual({ field: '', code: 'countTooLarge', details: { largest: 3650 } });
  });

  test.each(['天', '7期', '7天天', '七 8', '1e3', '1,00'])('%s is unclear', (text) => {
    expect(read(text)).toEqual({ field: '', code: 'countUnclear' });
  });
});
