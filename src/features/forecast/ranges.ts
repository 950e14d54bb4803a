import type { Forecast, ForecastRange, ForecastRoad } from '../../engine/forecast/index.ts';
import { readRate, STAGES, type EstimateId, type StageId } from '../../engine/index.ts';
import { formatDays, formatShare } from '../../i18n/format.ts';
import { rules_likely, sure_certain, sure_own_range, sure_told_fact } from '../../i18n/generated/messages.js';
import { isStage } from '../../law/caseFieldName.ts';

/** Whether there is nothing to draw: low and high are the same. */
function isPoint({ own, book }: ForecastRange): boolean {
  const [low, , high] = own ?? book;
  return String(low) === String(high);
}

/** A range in words: how the person has set it, what they have told in its place, or the book's. */
export function rangeText(range: ForecastRange): string {
  const { of, own, book, told } = range;
  if (told !== undefined) return sure_told_fact();
  if (own === undefined && isPoint(range)) return sure_certain();
  const words = (value: number | string): string =>
    of === 'days' ? formatDays(Number(value)) : formatShare(readRate(String(value)) ?? 0);
  const [low, likely, high] = own ?? book;
  const ends = { low: words(low), likely: words(likely), high: words(high) };
  return own === undefined ? rules_likely(ends) : sure_own_range(ends);
}

/** What the chance of a step rests on: whether it comes at all, then its days. */
export function rangesOfStep(ranges: readonly ForecastRange[], step: StageId): readonly ForecastRange[] {
  return ranges.filter(({ id }) => id === step);
}

/** What else decides where a road's futures end, beside the days of its stages. */
const OF_ROAD: Readonly<Record<ForecastRoad, readonly EstimateId[]>> = {
  refuse: ['claimFiled', 'settledAfterFiling', 'wagesReached'],
  negotiate: ['accepted', 'agreementDays', 'planBroken', 'wagesReached'],
};

/** Everything that the futures behind a figure draw: chances first, then days, up to the stage that it asks about. */
export function rangesBehind(
  ranges: readonly ForecastRange[],
  forecast: Forecast,
  road: ForecastRoad,
  until: StageId | null,
): readonly ForecastRange[] {
  const last = until === null ? STAGES.length : STAGES.indexOf(until);
  const reached = new Set<EstimateId>(
    (forecast.roads[road]?.stages ?? [])
      .map(({ id }) => id as EstimateId)
      .filter((id) => STAGES.indexOf(id as StageId) <= last),
  );
  const isBehind = (range: ForecastRange): boolean => {
    const { id, of } = range;
    if (of === 'share' || !isStage(id))
      return OF_ROAD[road].includes(id) || (of === 'share' && reached.has(id) && id !== 'claimFiled');
    return reached.has(id) && !isPoint(range);
  };
  return ranges.filter(isBehind);
}
