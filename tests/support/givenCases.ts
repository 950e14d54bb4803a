import { parseCase, type ProblemCode } from '../../src/engine/index.ts';
import { writeLink } from '../../src/state/link.ts';

/** A case as it comes from outside: in a file, or in a link. */
export type GivenCase = { readonly bytes: Uint8Array } | { readonly link: string };

/** What is given, the field at fault (none where the whole is), and why. */
export interface RefusedCase {
  readonly given: () => GivenCase;
  readonly field: string;
  readonly code: ProblemCode;
}

export const PLAIN_CASE = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

const refused = (given: () => GivenCase, field: string, code: ProblemCode): RefusedCase => ({ given, field, code });
const bytesOf = (told: Uint8Array | string): Uint8Array => (typeof told === 'string' ? utf8(told) : told);
const file = (told: Uint8Array | string): GivenCase => ({ bytes: bytesOf(told) });
const link = (fragment: string): GivenCase => ({ link: fragment });

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A text as UTF-16 with its mark. */
export function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittleEndian);
  Array.from({ length: text.length }, (_, index) =>
    view.setUint16(2 + index * 2, text.charCodeAt(index), isLittleEndian),
  );
  return bytes;
}

/** The plain case as a file. */
export const PLAIN_TEXT = JSON.stringify(PLAIN_CASE);
const withField = (field: string, value: unknown) => JSON.stringify({ ...PLAIN_CASE, [field]: value });
/** The plain case as a link. */
export const plainLink = (): string => {
  const told = parseCase(PLAIN_CASE);
  if (!told.ok) throw new Error('the plain case is one');
  return writeLink({ case: told.value, rulesVersion: '2026-11-24', day: told.value.asOf, lang: 'zh-CN' });
};
/** A text with one character changed. */
export const changedAt = (text: string, index: number): string =>
  `${text.slice(0, index)}${text[index] === 'x' ? 'y' : 'x'}${text.slice(index + 1)}`;

/** Each row of what is refused, with the field that is at fault and why. */
export const REFUSED_FILES: Readonly<Record<string, RefusedCase>> = {
  'an empty file': refused(() => file(new Uint8Array()), '', 'emptyText'),
  'not JSON': refused(() => file(utf8('{"asOf": 2026-11-24}')), '', 'notJson'),
  'JSON that is an array': refused(() => file(utf8(`[${PLAIN_TEXT}]`)), '', 'notAnObject'),
  'a 50 MB file': refused(() => file(new Uint8Array(50_000_000)), '', 'textTooLong'),
  'a binary file named .json': refused(
    () => file(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)),
    '',
    'notJson',
  ),
  'a case with an unknown product': refused(() => file(withField('product', 'pawnshop')), 'product', 'notOneOf'),
  "a case with principal as a string '12000.555'": refused(
    () => file(withField('principal', '12000.555')),
    'principal',
    'notANumber',
  ),
  'a case with a principal of 9007199254740993': refused(
    () => file(PLAIN_TEXT.replace('1200000', '9007199254740993')),
    'principal',
    'tooLarge',
  ),
  'a case whose asOf is not a date': refused(() => file(withField('asOf', '2026-02-30')), 'asOf', 'notADate'),
  'a case from a newer version': refused(() => file(withField('version', 2)), 'version', 'newerVersion'),
  'keys __proto__ and constructor': refused(
    () => file(`{"__proto__": {"plea": true}, "constructor": 1, ${PLAIN_TEXT.slice(1)}`),
    '__proto__',
    'unknownField',
  ),
  'nesting 10,000 deep': refused(
    () => file(`{"terms": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    '',
    'nestedTooDeep',
  ),
  '10,000 debts': refused(
    () =>
      file(
        withField(
          'debts',
          Array.from({ length: 10_000 }, () => ({ principal: 1 })),
        ),
      ),
    'debts',
    'unknownField',
  ),
  'duplicate keys': refused(() => file(`{"overdueDays": 3, ${PLAIN_TEXT.slice(1)}`), 'overdueDays', 'duplicateKey'),
  'a share link cut in half': refused(() => link(plainLink().slice(0, plainLink().length / 2)), '', 'linkDamaged'),
  'a share link with one character changed': refused(() => link(changedAt(plainLink(), 40)), '', 'linkDamaged'),
  'a share link of 100,000 characters': refused(() => link(`#case=${'A'.repeat(100_000)}`), '', 'textTooLong'),
  'a link with a fragment that is a script': refused(() => link('#<script>alert(1)</script>'), '', 'linkDamaged'),
};

/** Each row of what is read: a file of the plain case. */
export const ACCEPTED_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'a file with a byte-order mark': () => bytesOf(utf8(`\uFEFF${PLAIN_TEXT}`)),
  'a UTF-16 file, decoded': () => bytesOf(utf16(PLAIN_TEXT, true)),
  'CRLF line ends': () => bytesOf(utf8(JSON.stringify(PLAIN_CASE, undefined, 2).replaceAll('\n', '\r\n'))),
  'a case with version 1': () => bytesOf(withField('version', 1)),
  'unknown white space around values': () =>
    bytesOf(utf8(PLAIN_TEXT.replaceAll(':', ':\u00A0\u3000\t').replaceAll(',', '\u2003,'))),
};
