import { writeSync } from 'node:fs';
import { codeOf, rest } from './system.ts';

/**
 * Writes bytes to a file descriptor and returns when all are taken: whoever reads slowly slows the writing down, and
 * nothing piles up in memory. Where nobody reads any more, as behind `| head`, the process ends quietly.
 */
export function writeAll(descriptor: 1 | 2, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      rest();
    }
  }
}
