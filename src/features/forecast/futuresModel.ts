import {
  FORECAST_GROUPS,
  type Forecast,
  type ForecastGroup,
  type ForecastRoad,
  type GroupForecast,
} from '../../engine/forecast/index.ts';
import type { IsoDate, StageId } from '../../engine/index.ts';

/** The years that are told in words and numbers; the pictures show every month. */
export const YEARS = [1, 2, 3, 5] as const;
export const LAST_MONTH = 60;
/** The years of the answer in words. */
export const ANSWER_MONTH = 36;

export const GROUPS_OF = {
  refuse: ['sued', 'notSued'],
  negotiate: ['kept', 'broken', 'refused'],
} as const satisfies Readonly<Record<ForecastRoad, readonly ForecastGroup[]>>;

/** The steps that are shown first, in the order of the escalation. */
export const FIRST_STEPS: readonly StageId[] = [
  'claimFiled',
  'judgment',
  'consumptionRestricted',
  'wagesWithheld',
  'listedDishonest',
];

export const MEASURES = ['burden', 'owed'] as const;
export type Measure = (typeof MEASURES)[number];

/** The day of a month's end, and the share of all futures in which the step has begun by then. */
export interface StepChance {
  readonly date: IsoDate;
  readonly chance: number;
}

/** How likely a step has begun so many months from today; a step of no future is never. */
export function chanceAt(forecast: Forecast, road: ForecastRoad, step: StageId, month: number): StepChance | null {
  const { stages = [] } = forecast.roads[road] ?? {};
  return stages.find(({ id }) => id === step)?.chanceBy[month] ?? null;
}

/** Of a hundred; whole numbers that make a hundred together. */
export function hundreds(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (100 * count) / sum);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((all, count) => all + count, 0);
  const byRest = exact
    .map((share, place) => ({ place, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest)
    .slice(0, left);
  for (const { place } of byRest) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
}

/** One bundle of a road, with its share of a hundred. */
export interface Bundle {
  readonly group: ForecastGroup;
  readonly hundred: number;
  readonly futures: GroupForecast;
}

/** The bundles of a road, in a fixed order; one into which no future falls is left out. */
export function bundlesOf(forecast: Forecast, road: ForecastRoad): readonly Bundle[] {
  const found = GROUPS_OF[road].flatMap((group) => {
    const futures = forecast.roads[road]?.groups[group];
    return futures === undefined ? [] : [{ group, futures }];
  });
  const shares = hundreds(found.map(({ futures }) => futures.count));
  return found.map((bundle, place) => ({ ...bundle, hundred: shares[place] ?? 0 }));
}

/** How many of a hundred futures of a road are of a group. */
export function hundredOf(bundles: readonly Bundle[], group: ForecastGroup): number {
  return bundles.find((bundle) => bundle.group === group)?.hundred ?? 0;
}

export function isGroup(text: string): text is ForecastGroup {
  return FORECAST_GROUPS.some((group) => group === text);
}
