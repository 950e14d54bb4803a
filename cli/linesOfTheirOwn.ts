const BEGINS_AN_OBJECT = /^[\uFEFF\s]*\{/u;
const GOES_ON = /[:,[{]\s*$/u;

/** Whether a line is an object from its first brace to its last, broken inside or not. */
export function looksWhole(line: string): boolean {
  if (!BEGINS_AN_OBJECT.test(line)) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return depth === 0 && !inString;
}

/** Whether two lines that follow each other are values of their own, the first perhaps broken, and not one over many lines. */
export function areLinesOfTheirOwn(first: string, second: string): boolean {
  return looksWhole(first) || (looksWhole(second) && !GOES_ON.test(first));
}
