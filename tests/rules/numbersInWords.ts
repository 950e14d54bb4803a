/** Numbers as Chinese laws write them: 十五日, 百分之五十, 日万分之一点七五, 2.5%, 10万元, 减半. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function chineseInteger(text: string): number {
  let [whole, section, digit] = [0, 0, 0];
  for (const sign of text) {
    if (sign in DIGITS) digit = DIGITS[sign] ?? 0;
    else if (sign in TENS) {
      section += (digit || 1) * (TENS[sign] ?? 1);
      digit = 0;
    } else {
      whole = (whole + (section + digit || 1)) * (MYRIADS[sign] ?? 1);
      [section, digit] = [0, 0];
    }
  }
  return whole + section + digit;
}

function chineseNumber(text: string): number {
  const [integer = '', decimals = ''] = text.split('点');
  const digits = Array.from(decimals, (sign) => String(DIGITS[sign] ?? 0)).join('');
  return Number(`${String(chineseInteger(integer))}.${digits || '0'}`);
}

const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
const FRACTION = new RegExp(`([百千万])分之(${NUMERAL})`, 'gu');
const PLAIN = new RegExp(NUMERAL, 'gu');
const ARABIC_FRACTION = /(\d+)\/(\d+)/g;
const ARABIC = /(\d+(?:\.\d+)?)(%|万|亿)?/g;

/** Every number that stands in the words, as a plain number. */
export function numbersInWords(words: string): readonly number[] {
  const found: number[] = [];
  let rest = words.normalize('NFKC');
  const take = (pattern: RegExp, read: (...groups: string[]) => number) => {
    rest = rest.replaceAll(pattern, (_, ...groups: string[]) => {
      found.push(read(...groups));
      return ' ';
    });
  };
  take(/减半/g, () => 1 / 2);
  take(FRACTION, (base = '', part = '') => chineseNumber(part) / (TENS[base] ?? MYRIADS[base] ?? 1));
  take(ARABIC_FRACTION, (part, base) => Number(part) / Number(base));
  take(ARABIC, (number, unit: string | undefined) =>
    unit === '%' ? Number(number) / 100 : Number(number) * (MYRIADS[unit ?? ''] ?? 1),
  );
  take(new RegExp(`(${PLAIN.source})`, 'gu'), (number = '') => chineseNumber(number));
  return found;
}
