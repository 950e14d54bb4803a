import fc from 'fast-check';
import badInput from '../golden/bad-input.json' with { type: 'json' };
import { mangledText } from './mangled.ts';

/** What people's texts are made of, and what gets into them. */
const PIECES = [
  ...Array.from('0123456789０１２９.,-−+/ %‰‱¥￥'),
  ...Array.from('零〇一二两三四五六七八九十百千万亿点半壹贰叁拾佰仟萬億'),
  ...['元', '块', '角', '毛', '分', '整', '正', '负', 'RMB', 'CNY', '人民币', 'k', 'w', 'K', 'W'],
  ...['天', '日', '周', '星期', '个月', '月', '年', '号', 'days', 'd', 'months', 'years', '已逾期', '逾期'],
  ...['Aug', 'september', 'sept', 'Feb', '2026', '2027', '29', '-02-', '/', '2026-02-29', '0000'],
  ...['日利率', '年化', '每天', '百分之', '千分之', '万分之', '分之', '成', '折', '八五折', 'APR', 'per day'],
  ...['期', '个', '笔', '1e9', '1e400', '0x10', 'NaN', 'Infinity', 'null', 'undefined', '[object Object]'],
  ...['\u0000', '\u202E', '\u200B', '\uFEFF', '\u3000', '\u00A0', '\t', '\n', '😀', '\uD800', '<script>', '=1+1', '$&'],
];

const { amount, daysOverdue, dailyRatePercent, instalments } = badInput;
const UNDERSTOOD = [amount, daysOverdue, dailyRatePercent, instalments].flatMap(({ accept }) =>
  accept.map(([text]) => String(text)),
);

/** Texts in the fields of the form: understood ones with things gone wrong, made of pieces, of any characters, of digits without end. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mangledText([...UNDERSTOOD, '五成', '8折', '年化24%', '2026年8月26日', '60期']) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 400 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(10 ** 6))
      .map(([whole, part]) => `${whole}.${part}`),
  },
);
