/** How deep a case file may nest; it needs four levels. */
export const DEEPEST_NESTING = 64;

/** What JSON.parse does not tell, or only by failing. */
export interface JsonScan {
  readonly isTooDeep: boolean;
  /** Keys that stand twice in one object, with their path, in the order found. */
  readonly duplicateKeys: readonly { readonly field: string; readonly key: string }[];
  /** The text with white space that JSON does not know (a no-break or full-width blank) as plain blanks, outside strings. */
  readonly text: string;
}

interface Level {
  /** The keys seen; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** Where in the object or list the scan is. */
  at: string | number;
  isKeyNext: boolean;
}

const UNUSUAL_BLANK = /[^\S \t\r\n]/;

/** The index behind the string that begins at `start`; the end of the text if it never ends. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return Math.min(index + 1, text.length);
}

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}

/**
 * One pass over JSON text, before it is parsed: depth and keys that stand twice (JSON.parse would keep the last one silently).
 * It never throws and takes time in proportion to the text, whatever the text is; whether it is JSON is for JSON.parse to say.
 */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = [];
  const duplicateKeys: { field: string; key: string }[] = [];
  const pieces: string[] = [];
  let copiedUpTo = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const level = levels.at(-1);
    if (character === '{' || character === '[') {
      if (levels.length === DEEPEST_NESTING) return { isTooDeep: true, duplicateKeys, text };
      const isObject = character === '{';
      levels.push({ keys: isObject ? new Set() : undefined, at: isObject ? '' : 0, isKeyNext: isObject });
    } else if (character === '}' || character === ']') {
      levels.pop();
    } else if (character === ',' && level) {
      if (typeof level.at === 'number') level.at += 1;
      else level.isKeyNext = true;
    } else if (character === '"') {
      const end = endOfString(text, index);
      if (level?.keys && level.isKeyNext) {
        const key = unescaped(text.slice(index, end));
        [level.at, level.isKeyNext] = [key, false];
        if (level.keys.has(key)) duplicateKeys.push({ field: levels.map(({ at }) => at).join('.'), key });
        level.keys.add(key);
      }
      index = end - 1;
    } else if (UNUSUAL_BLANK.test(character)) {
      pieces.push(text.slice(copiedUpTo, index), ' ');
      copiedUpTo = index + 1;
    }
  }
  return { isTooDeep: false, duplicateKeys, text: pieces.join('') + text.slice(copiedUpTo) };
}
