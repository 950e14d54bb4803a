/** An object as JSON gives it: names, and whatever stands under them. */
export type Told = Readonly<Record<string, unknown>>;

/** Whether a value from a file, a link or the device is an object with names, and no list. */
export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
