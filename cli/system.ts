const MILLISECONDS_OF_REST = 2;
const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Lets a little time pass where the other side of a pipe is not ready. */
export function rest(): void {
  Atomics.wait(nothing, 0, 0, MILLISECONDS_OF_REST);
}

/** The operating system's code of an error, such as `ENOENT`; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
