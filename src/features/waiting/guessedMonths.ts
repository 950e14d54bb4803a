import type { StageEvent } from '../../engine/index.ts';
import { formatMonth } from '../../i18n/format.ts';

/** The months of a guessed stage, for a sentence: the likely one and both ends of its range. */
export function guessedMonths({ on, earliest, latest }: StageEvent): { month: string; early: string; late: string } {
  return { month: formatMonth(on), early: formatMonth(earliest), late: formatMonth(latest) };
}
