import { parseCase, type CaseFile } from '../../src/engine/index.ts';
import { readShown, shownAs, type ShownInput } from '../oracle/evaluate.ts';
import { fraction, plus, type Fraction } from '../oracle/fraction.ts';
import { withValueAt } from './valueAt.ts';

/** A case with one field changed by its smallest unit, and the field's value as a derivation's leaf shows it. */
export interface NudgedCase {
  readonly caseFile: CaseFile;
  readonly value: Fraction;
}

const SMALLEST_RATE = fraction(1, 1_000_000);

/**
 * The case with the leaf's field one fen, one day or a millionth higher. Undefined where that is another case altogether:
 * one instalment more is one event more, a payment's date is an event itself, a rate where there was none begins a
 * reckoning, and the gate may refuse it.
 */
export function nudgedLeaf(caseFile: CaseFile, { value, unit, from }: ShownInput): NudgedCase | undefined {
  if (from.case === undefined || unit === 'count' || /^payments\.\d+\.date$/.test(from.case)) return undefined;
  const isRate = unit === 'perDay' || unit === 'share';
  const before = readShown(value, unit);
  if (isRate && before.n === 0n) return undefined;
  const after = plus(before, isRate ? SMALLEST_RATE : fraction(1));
  const told = isRate ? `${after.n}/${after.d}` : shownAs(after, unit);
  const read = parseCase(withValueAt(caseFile, from.case, told));
  return read.ok ? { caseFile: read.value, value: after } : undefined;
}
