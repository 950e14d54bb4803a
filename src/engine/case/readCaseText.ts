import type { Outcome } from '../problem.ts';
import { decodeText, LARGEST_CASE_FILE_BYTES } from './decodeText.ts';
import { refused } from './refused.ts';
import { DEEPEST_NESTING, scanJson } from './scanJson.ts';

function parsedJson(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refused('notJson');
  }
}

/**
 * Reads the text or the bytes of a case file (a chosen file, standard input, a line of it, a link) as an object, for parseCase.
 * A byte-order mark, UTF-16, CRLF and unusual blanks between values are understood; what is no JSON object, is too large, nests too
 * deep, or names a field twice is a problem, never a throw.
 */
export function readCaseText(input: Uint8Array | string): Outcome<unknown> {
  const decoded =
    typeof input === 'string' ? { ok: true as const, value: input.replace(/^\uFEFF/, '') } : decodeText(input);
  if (!decoded.ok) return decoded;
  if (decoded.value.length > LARGEST_CASE_FILE_BYTES) {
    return refused('textTooLong', { largest: LARGEST_CASE_FILE_BYTES });
  }
  if (decoded.value.trim() === '') return refused('emptyText');
  const scan = scanJson(decoded.value);
  if (scan.isTooDeep) return refused('nestedTooDeep', { largest: DEEPEST_NESTING });
  const parsed = parsedJson(scan.text);
  if (!parsed.ok) return parsed;
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    return refused('notAnObject');
  }
  if (scan.duplicateKeys.length === 0) return parsed;
  return {
    ok: false,
    problems: scan.duplicateKeys.map(({ field, key }) => ({ field, code: 'duplicateKey', details: { key } })),
  };
}
