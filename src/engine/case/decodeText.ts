import type { Outcome } from '../problem.ts';
import { refused } from './refused.ts';

/** The largest case file: 1 MB. A real one has a few hundred bytes. */
export const LARGEST_CASE_FILE_BYTES = 1_000_000;

const LONE_SURROGATE = /\p{Surrogate}/u;
const PERCENT_BYTES = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, '0')}`);

/** The engine has no TextDecoder (it knows no DOM), but the language itself decodes UTF-8, and strictly. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => PERCENT_BYTES[byte]).join(''));
  } catch {
    return undefined;
  }
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index < bytes.length; index += 2)
    text += String.fromCharCode(view.getUint16(index, isLittleEndian));
  return LONE_SURROGATE.test(text) ? undefined : text;
}

/**
 * The text of a file that someone chose: UTF-8, or UTF-16 by its byte-order mark or, as JSON begins with a plain character,
 * by its first zero. The mark is taken off. Too large, or no text (a picture, a programme), is a problem.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  if (bytes.length > LARGEST_CASE_FILE_BYTES) return refused('textTooLong', { largest: LARGEST_CASE_FILE_BYTES });
  const [first, second] = bytes;
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0);
  const text = isLittleEndian || isBigEndian ? decodeUtf16(bytes, isLittleEndian) : decodeUtf8(bytes);
  if (text === undefined || text.includes('\0')) return refused('notJson');
  return { ok: true, value: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
