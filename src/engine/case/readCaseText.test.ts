import { describe, expect, test } from 'vitest';
import { readCaseText } from './readCaseText.ts';

const problemsOf = (input: string | Uint8Array) => {
  const outcome = readCaseText(input);
  return outcome.ok ? [] : outcome.problems;
};

describe('readCaseText', () => {
  test('keys that stand twice are named with their path, also when written in another way', () => {
    expect(
      problemsOf('{"terms": {"creditor": 1, "cr\\u0065ditor": 2}, "payments": [{}, {"date": 1, "date": 2}]}'),
    ).toEqual([
      { field: 'terms.creditor', code: 'duplicateKey', details: { key: 'creditor' } },
      { field: 'payments.1.date', code: 'duplicateKey', details: { key: 'date' } },
    ]);
    expect(problemsOf('{"a": "a", "b": {"a": "a"}, "c": ["a", "a"]}')).toEqual([]);
  });

  test('what looks like structure inside a text is text', () => {
    const value = { name: '{"a": [[["\\', other: '\u3000"a": ,}', 'a"b': 1 };
    expect(readCaseText(JSON.stringify(value))).toEqual({ ok: true, value });
  });

  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number) => `{"a": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(problemsOf(nested(64))).toEqual([]);
    expect(problemsOf(nested(65))).toMatchObject([{ code: 'nestedTooDeep', details: { largest: 64 } }]);
  });

  test.each(['null', '3', '"text"', '[]'])('%s is no object', (text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'notAnObject' }]);
  });

  test.each(['{', '{"a"}', "{'a': 1}", '{"a": "', '{"a": NaN}', ']', '{"a": 1,}', '"\\'])('%s is not JSON', (text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'notJson' }]);
  });

  test('bytes that are no text are not JSON', () => {
    expect(problemsOf(Uint8Array.of(0x7b, 0xff, 0x7d))).toMatchObject([{ code: 'notJson' }]);
    expect(problemsOf(Uint8Array.of(0xff, 0xfe, 0x00))).toMatchObject([{ code: 'notJson' }]);
    expect(problemsOf(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toMatchObject([{ code: 'notJson' }]);
    expect(problemsOf(Uint8Array.of(0x00, 0x00, 0x00))).toMatchObject([{ code: 'notJson' }]);
  });

  test('a megabyte is the limit, for text and bytes', () => {
    const text = `{"a": "${'x'.repeat(1_000_000)}"}`;
    expect(problemsOf(text)).toMatchObject([{ code: 'textTooLong', details: { largest: 1_000_000 } }]);
    expect(problemsOf(new TextEncoder().encode(text))).toMatchObject([{ code: 'textTooLong' }]);
  });
});
