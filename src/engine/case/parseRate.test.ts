import { describe, expect, test } from 'vitest';
import { rateText, type Rate } from '../money/rate.ts';
import type { Outcome } from '../problem.ts';
import { parseAnnualRatePercent, parseDailyRatePercent, parseSharePercent } from './parseRate.ts';

const shown = (outcome: Outcome<Rate>) => (outcome.ok ? rateText(outcome.value) : outcome.problems[0]?.code);

describe('parseDailyRatePercent', () => {
  test.each([
    ['日息万五', '1/2000'],
    ['万分之零点五', '1/20000'],
    ['千分之一', '1/1000'],
    ['1‰', '1/1000'],
    ['0.05%/天', '1/2000'],
    ['每日 0.05 %', '1/2000'],
    ['.05', '1/2000'],
    ['百分之零点零五', '1/2000'],
    ['100', '1'],
    ['0.00000001', '1/10000000000'],
  ])('%s is %s', (text, rate) => {
    expect(shown(parseDailyRatePercent(text))).toBe(rate);
  });

  test.each(['1/2000', '.', '万', '%', '万分之', '0.000000001', '0.05 0.06', '0,05', '5%‱', '年化24%'])(
    '%j is unclear',
    (text) => {
      expect(shown(parseDailyRatePercent(text))).toBe('rateUnclear');
    },
  );

  test('the limit is named in percent', () => {
    expect(parseDailyRatePercent('100.1')).toEqual({
      ok: false,
      problems: [{ field: '', code: 'rateTooLarge', details: { percent: 100 } }],
    });
  });
});

describe('parseAnnualRatePercent', () => {
  test.each([
    ['24', '6/25'],
    ['24%', '6/25'],
    ['0.24', '3/1250'],
    ['年化24%', '6/25'],
    ['年利率 7.2 %', '9/125'],
    ['24%/年', '6/25'],
    ['百分之二十四', '6/25'],
    ['1000', '10'],
    ['1001', 'rateTooLarge'],
    ['-24', 'rateNegative'],
  ])('%s is %s', (text, rate) => {
    expect(shown(parseAnnualRatePercent(text))).toBe(rate);
  });
});

describe('parseSharePercent', () => {
  test.each([
    ['50%', '1/2'],
    ['50', '1/2'],
    ['五成', '1/2'],
    ['5成', '1/2'],
    ['2成五', '1/4'],
    ['二成5', '1/4'],
    ['二五成', 'rateUnclear'],
    ['二成五五', 'rateUnclear'],
    ['8折5', 'rateUnclear'],
    ['十成', 'rateUnclear'],
    ['8折', '4/5'],
    ['八折', '4/5'],
    ['85折', '17/20'],
    ['八五折', '17/20'],
    ['一半', '1/2'],
    ['0', '0'],
    ['100', '1'],
    ['101', 'rateTooLarge'],
    ['', 'rateEmpty'],
  ])('%s is %s', (text, rate) => {
    expect(shown(parseSharePercent(text))).toBe(rate);
  });

  test('a discount says what is paid, so a field for what is waived refuses it', () => {
    expect(shown(parseSharePercent('8折', { allowDiscount: false }))).toBe('rateUnclear');
  });
});
