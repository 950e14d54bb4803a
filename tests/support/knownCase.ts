import { parseCase, type CaseFile } from '../../src/engine/index.ts';

/** The case as the engine takes it. A test that gives one which the gate refuses is wrong itself. */
export function knownCase(input: unknown): CaseFile {
  const read = parseCase(input);
  if (!read.ok) throw new Error(`the gate refuses this case: ${JSON.stringify(read.problems)}`);
  return read.value;
}
