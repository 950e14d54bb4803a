import { writeAll } from './writeAll.ts';

const SIZE_BYTES = 1 << 17;
const MOST_BYTES_A_CHARACTER = 3;
const LARGEST_SHORT_INTEGER = 2 ** 31 - 1;
const MOST_DIGITS = 10;
const ZERO_DIGIT = 0x30;
const LAST_ASCII = 0x7f;

/** Standard output, gathered in pieces of a size that the system likes. */
export class Output {
  private readonly bytes = Buffer.allocUnsafe(SIZE_BYTES);
  private length = 0;

  text(text: string): void {
    const { bytes } = this;
    const count = text.length;
    if (this.length + count > SIZE_BYTES) this.flush();
    if (count > SIZE_BYTES) {
      writeAll(1, Buffer.from(text));
      return;
    }
    // Millions of names and dates come this way, all of them ASCII: a loop is faster than a call of the encoder for each.
    const start = this.length;
    for (let index = 0; index < count; index += 1) {
      const character = text.charCodeAt(index);
      if (character > LAST_ASCII) {
        this.encode(text);
        return;
      }
      bytes[start + index] = character;
    }
    this.length = start + count;
  }

  integer(value: number): void {
    if (value < 0 || value > LARGEST_SHORT_INTEGER) {
      this.text(String(value));
      return;
    }
    if (this.length + MOST_DIGITS > SIZE_BYTES) this.flush();
    let digits = 1;
    for (let limit = 10; limit <= value; limit *= 10) digits += 1;
    let rest = value;
    for (let index = this.length + digits - 1; index >= this.length; index -= 1) {
      const tenth = Math.trunc(rest / 10);
      this.bytes[index] = ZERO_DIGIT + rest - tenth * 10;
      rest = tenth;
    }
    this.length += digits;
  }

  flush(): void {
    const { length } = this;
    // First forgotten, so that a failure is not met again on the way out.
    this.length = 0;
    if (length > 0) writeAll(1, this.bytes.subarray(0, length));
  }

  private encode(text: string): void {
    const most = text.length * MOST_BYTES_A_CHARACTER;
    if (this.length + most > SIZE_BYTES) this.flush();
    if (most > SIZE_BYTES) writeAll(1, Buffer.from(text));
    else this.length += this.bytes.write(text, this.length);
  }
}
