import type { Output } from './output.ts';

interface OpenHolder {
  /** What is still to be written in it, each with the text that stands before it. */
  readonly parts: readonly (readonly [before: string, value: unknown])[];
  next: number;
  readonly end: string;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function open(holder: object): OpenHolder {
  if (Array.isArray(holder)) {
    return { parts: holder.map((value: unknown, index) => [index === 0 ? '[' : ',', value]), next: 0, end: ']' };
  }
  const parts = Object.entries(holder).map(
    ([key, value], index) => [`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`, value] as const,
  );
  return { parts, next: 0, end: '}' };
}

/**
 * Writes what {@link JSON.stringify} gives, piece by piece, for data that stands in JSON as it is. Steps that a derivation
 * shares are one object in memory and many in the text, so the text may be far larger than anything that is held.
 */
export function writeJson(output: Output, root: object): void {
  const holders: OpenHolder[] = [{ parts: [['', root]], next: 0, end: '' }];
  for (let holder = holders.at(-1); holder !== undefined; holder = holders.at(-1)) {
    const part = holder.parts[holder.next];
    if (part === undefined) {
      output.text(holder.end);
      holders.pop();
      continue;
    }
    holder.next += 1;
    const [before, value] = part;
    output.text(before);
    // One call writes what holds nothing that holds anything.
    if (isHolder(value) && Object.values(value).some(isHolder)) holders.push(open(value));
    else output.text(JSON.stringify(value));
  }
}
