import { isoDate, knownDate, type IsoDate } from '../calendar/localDate.ts';
import { STAGES, type StageId } from '../case/caseFile.ts';
import type { ForecastRoad } from './drawing.ts';
import { FORECAST_GROUPS, type ForecastGroup, type ForecastPart, type RoadPart } from './forecastWalk.ts';
import { FORECAST_MONTHS, forecastDays } from './monthWatch.ts';
import { percentiles, type Percentiles } from './quantiles.ts';

/** How what is owed, and what it all comes to, spreads on one day; in fen. */
export interface ForecastMonth {
  readonly date: IsoDate;
  readonly owed: Percentiles;
  readonly burden: Percentiles;
}

/** One bundle of futures. */
export interface GroupForecast {
  readonly count: number;
  readonly months: readonly ForecastMonth[];
  /** How many of them end debt-free. */
  readonly debtFree: number;
}

export interface StageForecast {
  readonly id: StageId;
  /** The share of all futures of the road in which it has begun by then, from 0 to 1. */
  readonly chanceBy: readonly { readonly date: IsoDate; readonly chance: number }[];
}

export interface RoadForecast {
  /** A group into which no future falls is left out. */
  readonly groups: Readonly<Partial<Record<ForecastGroup, GroupForecast>>>;
  /** Every stage that begins in any future, in the order of the escalation. */
  readonly stages: readonly StageForecast[];
}

/** What the futures of a case come to. */
export interface Forecast {
  readonly runs: number;
  readonly seed: number;
  /** Version of the rule book. */
  readonly ruleBook: string;
  readonly roads: Readonly<Partial<Record<ForecastRoad, RoadForecast>>>;
}

/** One month's values of one group, out of all parts. */
function gather(parts: readonly RoadPart[], of: 'owed' | 'burden', group: number, month: number, into: Float64Array) {
  let place = 0;
  for (const { groups, [of]: values } of parts) {
    for (let future = 0; future < groups.length; future += 1) {
      if (groups[future] !== group) continue;
      into[place] = values[future * FORECAST_MONTHS + month] ?? 0;
      place += 1;
    }
  }
  return percentiles(into);
}

/** Sums up one group month by month; whoever asks may pause in between. */
function* groupForecast(
  parts: readonly RoadPart[],
  group: number,
  dates: readonly IsoDate[],
): Generator<undefined, GroupForecast | null> {
  let count = 0;
  let debtFree = 0;
  for (const part of parts) {
    part.groups.forEach((own, future) => {
      if (own !== group) return;
      count += 1;
      debtFree += part.debtFree[future] ?? 0;
    });
  }
  if (count === 0) return null;
  const values = new Float64Array(count);
  const months: ForecastMonth[] = [];
  for (const [month, date] of dates.entries()) {
    const owed = gather(parts, 'owed', group, month, values);
    const burden = gather(parts, 'burden', group, month, values);
    months.push({ date, owed, burden });
    yield;
  }
  return { count, months, debtFree };
}

function stageForecasts(parts: readonly RoadPart[], runs: number, dates: readonly IsoDate[]): StageForecast[] {
  return STAGES.flatMap((id, stage) => {
    let begun = 0;
    const chanceBy = dates.map((date, month) => {
      for (const part of parts) begun += part.begun[stage * FORECAST_MONTHS + month] ?? 0;
      return { date, chance: begun / runs };
    });
    return begun === 0 ? [] : [{ id, chanceBy }];
  });
}

function* roadForecast(
  parts: readonly RoadPart[],
  runs: number,
  dates: readonly IsoDate[],
): Generator<undefined, RoadForecast> {
  const groups: Partial<Record<ForecastGroup, GroupForecast>> = {};
  for (const [group, name] of FORECAST_GROUPS.entries()) {
    const found = yield* groupForecast(parts, group, dates);
    if (found !== null) groups[name] = found;
  }
  return { groups, stages: stageForecasts(parts, runs, dates) };
}

/**
 * {@link summarise} in small steps, a month of one group each, for a thread that must not be kept long.
 * @throws RangeError as that one
 */
export function* summing(parts: readonly ForecastPart[]): Generator<undefined, Forecast> {
  const inOrder = [...parts].sort((left, right) => left.from - right.from);
  const [first] = inOrder;
  if (first === undefined) throw new RangeError('a forecast without futures');
  let runs = 0;
  for (const { from, count, seed } of inOrder) {
    if (from !== runs || seed !== first.seed) throw new RangeError(`futures of another run, or not in a row: ${from}`);
    runs += count;
  }
  const dates = forecastDays(knownDate(first.asOf)).map(isoDate);
  const roads: Partial<Record<ForecastRoad, RoadForecast>> = {};
  for (const [index, { road }] of first.roads.entries()) {
    const own = inOrder.flatMap((part) => part.roads[index] ?? []);
    roads[road] = yield* roadForecast(own, runs, dates);
  }
  return { runs, seed: first.seed, ruleBook: first.ruleBook, roads };
}

/**
 * Sums up walked futures: the same bytes for the same futures, however many parts and threads they came in. It can be asked
 * again each time that a part arrives.
 * @param parts of one case and seed, in any order; together they are the first futures of the seed
 * @throws RangeError where one is missing, or there twice, or none is there
 */
export function summarise(parts: readonly ForecastPart[]): Forecast {
  const steps = summing(parts);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
