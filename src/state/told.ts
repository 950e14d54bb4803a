/** An object as JSON gives it: names, and whatever stands under them. */
export type Told = Readonly<Record<string, unknown>>;

/** Whether a value from a file, a link or the device is an object with names, and no list. */
export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseUnwritable(_key: string, value: unknown): unknown {
  if (value === Infinity || value === -Infinity) throw new SyntaxError('beyond all numbers');
  return value;
}

/**
 * What stands in a text that the device keeps; undefined where it is no JSON, or tells a number beyond all numbers (`1e999`),
 * which could not be written again.
 */
export function toldIn(text: string): unknown {
  try {
    return JSON.parse(text, refuseUnwritable) as unknown;
  } catch {
    return undefined;
  }
}
