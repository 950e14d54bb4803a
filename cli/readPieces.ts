import { readSync } from 'node:fs';
import { codeOf, rest } from './system.ts';

const PIECE_BYTES = 1 << 16;

/** How many bytes were read into the piece; 0 at the end. Waits where nothing is there yet. */
function readInto(descriptor: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, piece);
    } catch (error) {
      const code = codeOf(error);
      // A closed console ends so on Windows.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      rest();
    }
  }
}

/** What a file descriptor gives, piece by piece as it comes. */
export function* readPieces(descriptor: number): Generator<Buffer> {
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const count = readInto(descriptor, piece);
    if (count === 0) return;
    yield piece.subarray(0, count);
  }
}

const NEWLINE = 0x0a;

/**
 * Yields each line with its end, and undefined where more input has to be waited for. What is longer than `largest` bytes
 * is kept no further than the piece in which it becomes so.
 */
export function* readLines(pieces: Iterable<Buffer>, largest: number): Generator<Buffer | undefined> {
  let begun: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    if (length <= largest && part.length > 0) begun.push(part);
    length += part.length;
  };
  for (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      const part = piece.subarray(start, end + 1);
      start = end + 1;
      if (length === 0) yield part;
      else {
        keep(part);
        yield Buffer.concat(begun);
        begun = [];
        length = 0;
      }
    }
    keep(piece.subarray(start));
    yield undefined;
  }
  if (length > 0) yield Buffer.concat(begun);
}
