import type { ForecastGroup, ForecastRoad, Percentiles } from '../../engine/forecast/index.ts';
import type { Measure } from './futuresModel.ts';

export type PercentileName = keyof Percentiles;
export const PERCENTILE_NAMES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const satisfies readonly PercentileName[];

/** The path of a step's chance so many months from today. */
export function stepPath(road: ForecastRoad, step: string, month: number): string {
  return `forecast.${road}.stage.${step}.${month}`;
}

/** The path of a bundle's share of all futures. */
export function groupPath(road: ForecastRoad, group: ForecastGroup): string {
  return `forecast.${road}.group.${group}`;
}

/** The path of an amount that a share of a bundle's futures does not exceed so many months from today. */
export function amountPath(
  road: ForecastRoad,
  group: ForecastGroup,
  measure: Measure,
  percentile: PercentileName,
  month: number,
): string {
  return `forecast.${road}.${group}.${measure}.${percentile}.${month}`;
}
