import { forecastRanges, type ForecastRange } from '../engine/forecast/index.ts';
import type { CaseFile } from '../engine/index.ts';

const named = new WeakMap<CaseFile, readonly ForecastRange[]>();

/** Every range that the futures of a case draw from, found once: it takes some walks to know which of them matter. */
export function rangesOf(caseFile: CaseFile): readonly ForecastRange[] {
  let ranges = named.get(caseFile);
  if (ranges === undefined) named.set(caseFile, (ranges = forecastRanges(caseFile)));
  return ranges;
}
