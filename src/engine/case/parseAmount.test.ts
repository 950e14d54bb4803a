import { describe, expect, test } from 'vitest';
import { parseAmount } from './parseAmount.ts';

const codeOf = (text: string) => {
  const outcome = parseAmount(text);
  return outcome.ok ? outcome.value : outcome.problems[0]?.code;
};

describe('parseAmount', () => {
  test.each([
    ['1万2千', 1_200_000],
    ['1万2500', 1_250_000],
    ['1万500', 1_050_000],
    ['1万0020', 1_002_000],
    ['1万2千5', 1_250_000],
    ['12万3千5百', 12_350_000],
    ['3百5', 35_000],
    ['1千2', 120_000],
    ['3百万', 300_000_000],
    ['1千万', 1_000_000_000],
    ['1亿', 10_000_000_000],
    ['1.2w', 1_200_000],
    ['1.23456万', 1_234_560],
    ['12.300', 1_230],
    ['12.', 1_200],
    ['.5', 50],
    ['1.2 万 元', 1_200_000],
    ['人民币 12000 元整', 1_200_000],
    ['12000 RMB', 1_200_000],
    ['12000元人民币', 1_200_000],
    ['12元5角', 1_250],
    ['12块5', 1_250],
    ['五毛', 50],
    ['3分', 3],
    ['壹万贰仟叁佰肆拾伍元陆角柒分', 1_234_567],
    ['壹仟零伍元零玖分', 100_509],
    ['壹佰圆正', 10_000],
    ['十二块钱', 1_200],
    ['二百五', 25_000],
    ['一万二', 1_200_000],
    ['一万零二百', 1_020_000],
    ['一万零二十', 1_002_000],
    ['一亿', 10_000_000_000],
  ])('%s is %d fen', (text, fen) => {
    expect(codeOf(text)).toBe(fen);
  });

  test.each([
    '1万20',
    '1.5万2',
    '1万2.5',
    '2千1万',
    '12,0000',
    '12 00',
    '12,000 000',
    '12, 000',
    '12 .5',
    '一千零五百',
    '一千零',
    '零五',
    '五十五十',
    '一二三',
    '百',
    '12.5元5角',
    '12角整元',
    '元',
    '整',
    '¥',
    'RMB',
    '--1',
    '12元5',
    '1200\u200e',
    '12\u00000',
    '½',
    '١٢٠٠',
  ])('%j is unclear', (text) => {
    expect(codeOf(text)).toBe('amountUnclear');
  });

  test('a minus is understood wherever it stands', () => {
    for (const text of ['-¥500', '¥-500', '－５００', '负五百', '- 1.2万']) expect(codeOf(text)).toBe('amountNegative');
    expect(codeOf('-abc')).toBe('amountUnclear');
  });

  test('limits are named', () => {
    expect(parseAmount('1.1亿')).toEqual({
      ok: false,
      problems: [{ field: '', code: 'amountTooLarge', details: { largest: 10_000_000_000 } }],
    });
    expect(codeOf('一亿零一')).toBe('amountTooLarge');
    expect(codeOf('1.000001万')).toBe(1_000_001);
    expect(codeOf('1.0000001万')).toBe('amountFractionOfFen');
    expect(codeOf('1'.repeat(201))).toBe('textTooLong');
    expect(codeOf('0'.repeat(199) + '1')).toBe(100);
  });

  test('nothing may be told where it is allowed', () => {
    expect(parseAmount('0', { allowZero: true })).toEqual({ ok: true, value: 0 });
    expect(parseAmount('零元', { allowZero: true })).toEqual({ ok: true, value: 0 });
    expect(parseAmount('-1', { allowZero: true }).ok).toBe(false);
    expect(parseAmount('', { allowZero: true }).ok).toBe(false);
  });

  test('a megabyte is refused at once', () => {
    expect(codeOf('1 '.repeat(500_000))).toBe('textTooLong');
  });
});
