const ALPHABET = /^[A-Za-z0-9_-]*$/;
const PADDING = /={1,2}$/;

/** A text's UTF-8 bytes as base64url without padding (RFC 4648 section 5). */
export function writeBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that a base64url text, padded or not, stands for; undefined if it is none. */
export function readBase64Url(text: string): Uint8Array | undefined {
  const plain = text.replace(PADDING, '');
  if (!ALPHABET.test(plain) || plain.length % 4 === 1) return undefined;
  const binary = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
