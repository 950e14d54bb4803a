import fc from 'fast-check';

/** One thing that goes wrong with bytes on their way. */
type Edit = (bytes: readonly number[]) => readonly number[];

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

/** What a file or a link is broken with: pieces of JSON, numbers out of reach, keys with a meaning, marks, halves of characters. */
const PIECES = [
  '{', '}', '[', ']', '"', ',', ':', '\\', '\\u', '\\ud800', 'null', 'true', '-0', '1e400', '-1e400', '9007199254740993',
  '0.1e-400', '1'.repeat(400), '"__proto__":{"plea":true}', '"constructor":1', '"version":2', '"version":1e99', '"toString"',
  '[]', '{}', '""', '\uFEFF', '\u0000', '\u202E', '\u3000', '😀', '万', '\r\n', '&', '=', '#', '%', '%E4', '%ZZ',
].map(bytesOf); // prettier-ignore
const HALF_CHARACTERS = [
  [0xe4],
  [0xe4, 0xb8],
  [0xf0, 0x9f, 0x98],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** A place in the bytes, as a share of their length. */
const place = fc.integer({ min: 0, max: 1_000 });
const at = (bytes: readonly number[], permille: number): number => Math.floor((bytes.length * permille) / 1_000);

const changed = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
  ([where, byte]): Edit =>
    (bytes) =>
      bytes.toSpliced(at(bytes, where), 1, byte),
);
const inserted = fc.tuple(place, fc.constantFrom(...PIECES, ...HALF_CHARACTERS)).map(
  ([where, piece]): Edit =>
    (bytes) =>
      bytes.toSpliced(at(bytes, where), 0, ...piece),
);
const cutOut = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
  ([where, count]): Edit =>
    (bytes) =>
      bytes.toSpliced(at(bytes, where), count),
);
const doubled = fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([where, count]): Edit => (bytes) => {
  const from = at(bytes, where);
  return bytes.toSpliced(from, 0, ...bytes.slice(from, from + count));
});
const cutOff = place.map(
  (where): Edit =>
    (bytes) =>
      bytes.slice(0, at(bytes, where)),
);
const nested = fc.tuple(place, fc.integer({ min: 1, max: 400 }), fc.constantFrom('[', '{"a":', ']', '}')).map(
  ([where, depth, piece]): Edit =>
    (bytes) =>
      bytes.toSpliced(at(bytes, where), 0, ...bytesOf(piece.repeat(depth))),
);
/** The first number behind a place becomes another. */
const renumbered = fc
  .tuple(place, fc.oneof(fc.double().map(String), fc.maxSafeInteger().map(String)))
  .map(([where, number]): Edit => (bytes) => {
    const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
    const from = bytes.findIndex((byte, index) => index >= at(bytes, where) && isDigit(byte));
    if (from === -1) return bytes;
    const behind = bytes.findIndex((byte, index) => index > from && !isDigit(byte));
    return bytes.toSpliced(from, (behind === -1 ? bytes.length : behind) - from, ...bytesOf(number));
  });

const edit: fc.Arbitrary<Edit> = fc.oneof(changed, inserted, cutOut, doubled, cutOff, nested, renumbered);

/** Texts that were whole once, with one to six things gone wrong; now and then none. */
export function mangledBytes(whole: readonly string[]): fc.Arbitrary<Uint8Array> {
  const written = whole.map(bytesOf);
  return fc
    .tuple(fc.constantFrom(...written), fc.array(edit, { maxLength: 6 }))
    .map(([bytes, edits]) => Uint8Array.from(edits.reduce<readonly number[]>((sofar, one) => one(sofar), bytes)));
}

/** The same as text, as a browser or a storage hands it over: what is no UTF-8 became a mark. */
export function mangledText(whole: readonly string[]): fc.Arbitrary<string> {
  const decoder = new TextDecoder();
  return mangledBytes(whole).map((bytes) => decoder.decode(bytes));
}

/** Bytes of any kind: noise, and a picture's or a text's beginning before noise. */
export const noise: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom([0x89, 0x50, 0x4e, 0x47], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x7b, 0x22]),
      fc.uint8Array({ maxLength: 120 }),
    )
    .map(([beginning, rest]) => Uint8Array.from([...beginning, ...rest])),
);
