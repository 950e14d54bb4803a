import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  localDate,
  PAPERS,
  parseAmount,
  parseAnnualRatePercent,
  parseCase,
  parseCount,
  parseDailyRatePercent,
  parseOverdueDays,
  parseSharePercent,
  PRODUCTS,
  rateText,
  readCaseText,
  type Outcome,
  type ProblemCode,
} from '../src/engine/index.ts';
import { readLink, writeLink } from '../src/state/link.ts';
import badInput from './golden/bad-input.json' with { type: 'json' };
import {
  ACCEPTED_FILES,
  changedAt,
  PLAIN_CASE,
  PLAIN_TEXT,
  plainLink,
  REFUSED_FILES,
  utf16,
  type GivenCase,
} from './support/givenCases.ts';

const AS_OF = localDate({ year: 2026, month: 11, day: 24 });
const INSTALMENTS = { smallest: 1, largest: 60, units: ['期', '个月'] };
const OPEN_LIST = 'Every row has its expectation here; a new row in bad-input.json fails until it has one.';

function codesOf(outcome: Outcome<unknown>): readonly ProblemCode[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** The code that each refused text is answered with. */
const AMOUNT_CODES: Readonly<Record<string, ProblemCode>> = {
  '': 'amountEmpty',
  '   ': 'amountEmpty',
  abc: 'amountUnclear',
  '-1': 'amountNegative',
  '−500': 'amountNegative',
  '0': 'amountZero',
  '0.00': 'amountZero',
  '0.001': 'amountFractionOfFen',
  '12.345': 'amountFractionOfFen',
  '1e9': 'amountUnclear',
  '1e400': 'amountUnclear',
  Infinity: 'amountUnclear',
  NaN: 'amountUnclear',
  null: 'amountUnclear',
  undefined: 'amountUnclear',
  '100000000.01': 'amountTooLarge',
  '99999999999999999999': 'amountTooLarge',
  '12..5': 'amountUnclear',
  '1,2,3': 'amountUnclear',
  '12,00': 'amountUnclear',
  '１２３abc': 'amountUnclear',
  $100: 'amountUnclear',
  '€100': 'amountUnclear',
  '12000 or 13000': 'amountUnclear',
  '１２万３千亿': 'amountUnclear',
  '<script>alert(1)</script>': 'amountUnclear',
  '=1+1': 'amountUnclear',
  '😀': 'amountUnclear',
  '\u0000': 'amountUnclear',
  '\u202E12000': 'amountUnclear',
  '0x10': 'amountUnclear',
  '012e': 'amountUnclear',
};

const DAYS_CODES: Readonly<Record<string, ProblemCode>> = {
  '': 'daysEmpty',
  '-1': 'daysNegative',
  '1.5': 'daysNotWhole',
  '3651': 'daysTooMany',
  '1e3': 'daysUnclear',
  abc: 'daysUnclear',
  '2027-01-01': 'dueDateInFuture',
  '2026-02-30': 'noSuchDate',
  '2026-13-01': 'noSuchDate',
  '0000-00-00': 'noSuchDate',
  NaN: 'daysUnclear',
  '99999999999': 'daysTooMany',
  昨天: 'daysUnclear',
};

const DAILY_RATE_CODES: Readonly<Record<string, ProblemCode>> = {
  '-0.05': 'rateNegative',
  '101': 'rateTooLarge',
  abc: 'rateUnclear',
  '': 'rateEmpty',
  NaN: 'rateUnclear',
  Infinity: 'rateUnclear',
  '0.05%%': 'rateUnclear',
};

const INSTALMENT_CODES: Readonly<Record<string, ProblemCode>> = {
  '0': 'countTooSmall',
  '61': 'countTooLarge',
  '-12': 'countTooSmall',
  '12.5': 'countNotWhole',
  '': 'countEmpty',
  abc: 'countUnclear',
};

describe('what people type', () => {
  test.each(badInput.amount.accept as [string, number][])('amount %j is %d fen', (text, fen) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: fen });
  });

  test.each(badInput.amount.reject)('amount %j is refused', (text) => {
    expect(AMOUNT_CODES, OPEN_LIST).toHaveProperty([text]);
    expect(codesOf(parseAmount(text))).toEqual([AMOUNT_CODES[text]]);
  });

  test.each(badInput.daysOverdue.accept as [string, number | string][])('%j days overdue', (text, days) => {
    // Due on 26 August 2026: 90 days before the as-of date; the same day three months ago: 92.
    const inWords = text === '3个月' ? 92 : 90;
    expect(parseOverdueDays(text, AS_OF)).toEqual({ ok: true, value: typeof days === 'number' ? days : inWords });
  });

  test.each(badInput.daysOverdue.reject)('%j days overdue are refused', (text) => {
    expect(DAYS_CODES, OPEN_LIST).toHaveProperty([text]);
    expect(codesOf(parseOverdueDays(text, AS_OF))).toEqual([DAYS_CODES[text]]);
  });

  test.each(badInput.dailyRatePercent.accept as [string, string][])('rate a day %j is %s', (text, rate) => {
    const read = parseDailyRatePercent(text);
    expect(read.ok && rateText(read.value)).toBe(rate);
  });

  test.each(badInput.dailyRatePercent.reject)('rate a day %j is refused', (text) => {
    expect(DAILY_RATE_CODES, OPEN_LIST).toHaveProperty([text]);
    expect(codesOf(parseDailyRatePercent(text))).toEqual([DAILY_RATE_CODES[text]]);
  });

  test.each(badInput.instalments.accept as [string, number][])('%j instalments', (text, count) => {
    expect(parseCount(text, INSTALMENTS)).toEqual({ ok: true, value: count });
  });

  test.each(badInput.instalments.reject)('%j instalments are refused', (text) => {
    expect(INSTALMENT_CODES, OPEN_LIST).toHaveProperty([text]);
    expect(codesOf(parseCount(text, INSTALMENTS))).toEqual([INSTALMENT_CODES[text]]);
  });
});

/** As a file or a line of standard input comes in. */
function readFile(input: Uint8Array | string): Outcome<unknown> {
  const read = readCaseText(input);
  return read.ok ? parseCase(read.value) : read;
}

function readGiven(given: GivenCase): Outcome<unknown> {
  return 'link' in given ? readLink(given.link) : readFile(given.bytes);
}

describe('files and links', () => {
  test.each(badInput.caseFile.reject)('%s is refused', (row) => {
    expect(REFUSED_FILES, OPEN_LIST).toHaveProperty([row]);
    const { given, field, code } = REFUSED_FILES[row]!;
    const outcome = readGiven(given());
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.problems[0]).toMatchObject({ field, code });
  });

  test.each(badInput.caseFile.accept)('%s is read', (row) => {
    expect(ACCEPTED_FILES, OPEN_LIST).toHaveProperty([row]);
    expect(readFile(ACCEPTED_FILES[row]!())).toMatchObject({ ok: true, value: PLAIN_CASE });
  });

  test('big-endian and unmarked UTF-16 are read, too', () => {
    expect(readFile(utf16(PLAIN_TEXT, false))).toEqual({ ok: true, value: PLAIN_CASE });
    expect(readFile(utf16(PLAIN_TEXT, true).slice(2))).toEqual({ ok: true, value: PLAIN_CASE });
    expect(readFile(utf16(PLAIN_TEXT, false).slice(2))).toEqual({ ok: true, value: PLAIN_CASE });
  });

  test('every single change in the case or its sum, and every cut, damages a link', () => {
    const whole = plainLink();
    const endOfSum = whole.indexOf('&rules=');
    for (let index = 1; index < endOfSum; index += 1) {
      expect(codesOf(readLink(changedAt(whole, index))), `changed at ${index}`).toEqual(['linkDamaged']);
    }
    // Cut exactly behind the case, the link is one that was made by hand: it opens, and is said to be unchecked.
    const endOfCase = whole.indexOf('&sum=');
    expect(readLink(whole.slice(0, endOfCase))).toMatchObject({ ok: true, value: { checked: false } });
    for (let length = 0; length < whole.length; length += 1) {
      if (length !== endOfCase) expect(readLink(whole.slice(0, length)).ok, `cut at ${length}`).toBe(false);
    }
  });
});

describe('properties', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.,-%‱ 万千百十亿元角分块整零一二两五成折期天月年日个k¥１２，．')),
      maxLength: 14,
    }),
  );
  const parsers: readonly ((text: string) => Outcome<unknown>)[] = [
    parseAmount,
    (text) => parseAmount(text, { allowZero: true }),
    (text) => parseOverdueDays(text, AS_OF),
    parseDailyRatePercent,
    parseAnnualRatePercent,
    parseSharePercent,
    (text) => parseCount(text, INSTALMENTS),
    readCaseText,
    readLink,
  ];

  test('no text makes a parser throw, and a refusal says why', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const parse of parsers) {
          const outcome = parse(text);
          expect(outcome.ok || outcome.problems.length > 0).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('what is accepted lies within its limits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const amount = parseAmount(text);
        if (amount.ok)
          expect(Number.isSafeInteger(amount.value) && amount.value > 0 && amount.value <= 1e10).toBe(true);
        const days = parseOverdueDays(text, AS_OF);
        if (days.ok) expect(Number.isSafeInteger(days.value) && days.value >= 0 && days.value <= 3650).toBe(true);
        const rate = parseDailyRatePercent(text);
        if (rate.ok) expect(rate.value.numerator >= 0 && rate.value.numerator <= rate.value.denominator).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('every amount that is written in a plain way is read to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (fen) => {
        const [whole, cents] = [Math.floor(fen / 100), String(fen % 100).padStart(2, '0')];
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [
          `${whole}.${cents}`,
          `¥${grouped}.${cents}`,
          `${grouped.replaceAll(',', ' ')}.${cents} 元`,
        ]) {
          expect(parseAmount(text), text).toEqual({ ok: true, value: fen });
        }
      }),
    );
  });

  test('no value makes the gate throw, or is changed by it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        expect(parseCase(value).ok).toBe(false);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
    const almost = fc.record({
      asOf: fc.oneof(fc.constant('2026-11-24'), fc.jsonValue()),
      product: fc.constantFrom(...PRODUCTS),
      principal: fc.oneof(fc.integer(), fc.double()),
      overdueDays: fc.oneof(fc.nat(4000), fc.jsonValue()),
      terms: fc.oneof(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.record({ notYetDue: fc.integer(), compounds: fc.jsonValue() }),
      ),
      happened: fc.dictionary(fc.constantFrom('judgment', 'claimFiled', 'paidOff', '__proto__'), fc.string()),
      payments: fc.array(fc.jsonValue()),
      papers: fc.array(
        fc.oneof(fc.jsonValue(), fc.record({ kind: fc.constantFrom(...PAPERS), receivedOn: fc.string() })),
      ),
    });
    fc.assert(
      fc.property(almost, (value) => {
        expect(() => parseCase(value)).not.toThrow();
      }),
    );
  });

  test('a case written to a file or a link and read back is equal to itself', () => {
    const cases = fc.record(
      {
        asOf: fc.constantFrom('2020-01-01', '2026-11-24', '2035-12-31'),
        product: fc.constantFrom('huabei', 'jiebei', 'creditCard', 'bankLoan', 'microLoan'),
        principal: fc.integer({ min: 1, max: 1_000_000_000 }),
        overdueDays: fc.nat(3650),
        means: fc.record({
          monthlyIncome: fc.nat(1_000_000),
          assets: fc.array(fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 20 }), value: fc.nat() })),
        }),
        negotiate: fc.record({
          instalments: fc.integer({ min: 1, max: 60 }),
          planRatePerDay: fc.constantFrom('0', '1/2000', '0.0004'),
        }),
      },
      { requiredKeys: ['asOf', 'product', 'principal', 'overdueDays'] },
    );
    fc.assert(
      fc.property(cases, (value) => {
        const told = parseCase(value);
        if (!told.ok) throw new Error(JSON.stringify(told.problems));
        expect(told.value).toEqual(value);
        expect(readFile(JSON.stringify(told.value))).toEqual(told);
        const fragment = writeLink({ case: told.value, rulesVersion: '2026-11-24', day: told.value.asOf, lang: 'en' });
        expect(readLink(fragment)).toEqual({
          ok: true,
          value: { case: told.value, checked: true, rulesVersion: '2026-11-24', day: told.value.asOf, lang: 'en' },
        });
        expect(readLink(fragment.replace(/&sum=[^&]*/, ''))).toMatchObject({ ok: true, value: { checked: false } });
      }),
    );
  });
});
