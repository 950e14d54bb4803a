const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
  兩: 2, 貳: 2, 參: 3, 陸: 6,
}; // prettier-ignore

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const TEN_THOUSAND = 10_000;
const LARGE_UNITS = [
  { pattern: /[亿億]/, factor: 100_000_000 },
  { pattern: /[万萬]/, factor: TEN_THOUSAND },
] as const;

/** The value of one Chinese or Arabic digit; undefined if it is none. */
export function digitValue(character: string): number | undefined {
  return /^\d$/.test(character) ? Number(character) : DIGITS[character];
}

/**
 * A section below ten thousand, `二千零五`. Units must fall; 零 stands where one is skipped; a last digit without
 * unit and without 零 counts the next lower unit, as people say it: 二百五 is 250.
 * @param before the large unit that stands before the section, 0 if none does: 零 may begin a section only after one, and
 * after 万 a lone digit counts 千: 一万二 is 12,000
 */
function sectionValue(section: string, before: number): number | undefined {
  let [total, lastUnit, digit, isAfterZero] = [0, TEN_THOUSAND, -1, false];
  for (const [index, character] of Array.from(section).entries()) {
    const unit = UNITS[character];
    const value = DIGITS[character];
    if (unit !== undefined) {
      // 十二 is 一十二 at the beginning alone.
      if (digit === -1 && !(unit === 10 && index === 0)) return undefined;
      const isOneSkipped = unit * 10 < lastUnit;
      if (digit === 0 || unit >= lastUnit || (isAfterZero && !isOneSkipped)) return undefined;
      total += (digit === -1 ? 1 : digit) * unit;
      [lastUnit, digit, isAfterZero] = [unit, -1, false];
    } else if (value === 0) {
      if (digit !== -1 || isAfterZero || (index === 0 && before === 0)) return undefined;
      isAfterZero = true;
    } else {
      if (value === undefined || digit !== -1) return undefined;
      digit = value;
    }
  }
  if (digit === -1) return isAfterZero ? undefined : total;
  const isSpokenShort = !isAfterZero && lastUnit > 10 && (total > 0 || before === TEN_THOUSAND);
  if (isAfterZero && lastUnit === 10) return undefined;
  return total + (isSpokenShort ? digit * (lastUnit / 10) : digit);
}

/**
 * A whole number in Chinese numerals, everyday or formal: 一万二千, 壹万贰仟, 两万, 一万二, 十二, 零.
 * Digits in a row without units (一二三) are no such number. Undefined if it is none.
 */
export function readChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  if (text === '零' || text === '〇') return 0;
  let rest = text;
  let total = 0;
  let before = 0;
  for (const { pattern, factor } of LARGE_UNITS) {
    const at = rest.search(pattern);
    if (at === -1) continue;
    const coefficient = sectionValue(rest.slice(0, at), before);
    if (coefficient === undefined || coefficient === 0) return undefined;
    total += coefficient * factor;
    rest = rest.slice(at + 1);
    before = factor;
  }
  if (rest === '') return total;
  const section = sectionValue(rest, before);
  return section === undefined ? undefined : total + section;
}

/** The decimal text `0.05` of 零点零五 or 五; undefined if it is none. */
export function readChineseDecimal(text: string): string | undefined {
  const [whole = '', decimals, ...more] = text.split('点');
  const value = readChineseNumeral(whole);
  if (value === undefined || more.length > 0) return undefined;
  if (decimals === undefined) return String(value);
  const digits = Array.from(decimals, (character) => DIGITS[character]);
  return digits.length === 0 || digits.includes(undefined) ? undefined : `${value}.${digits.join('')}`;
}
