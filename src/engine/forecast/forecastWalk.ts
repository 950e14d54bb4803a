import { knownDate, type IsoDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { walkSetup, type Walk } from '../roads/walk.ts';
import type { Rate } from '../money/rate.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { STAGE_PLACE, STAGE_TABLE } from '../stages/stageTable.ts';
import { Drawing, type DrawnFuture, type ForecastRoad } from './drawing.ts';
import { FutureSetups } from './futureSetups.ts';
import { Lots } from './lots.ts';
import { FORECAST_MONTHS, forecastDays, MonthWatch } from './monthWatch.ts';

/** The bundles that futures fall into: one fan over all would draw a middle that nobody lives. */
export const FORECAST_GROUPS = ['sued', 'notSued', 'kept', 'broken', 'refused'] as const;
export type ForecastGroup = (typeof FORECAST_GROUPS)[number];

/** Some futures of one road. Amounts are fen; a future's 61 months stand one after the other. */
export interface RoadPart {
  readonly road: ForecastRoad;
  readonly owed: Float64Array<ArrayBuffer>;
  /** Paid so far and still owed. */
  readonly burden: Float64Array<ArrayBuffer>;
  /** Each future's place in {@link FORECAST_GROUPS}. */
  readonly groups: Uint8Array<ArrayBuffer>;
  /** 1 for a future that ends debt-free. */
  readonly debtFree: Uint8Array<ArrayBuffer>;
  /** How many futures see a stage begin up to a month, but not up to the one before: 61 a stage, in the stages' order. */
  readonly begun: Uint32Array<ArrayBuffer>;
}

/** A run of walked futures. It can be posted to another thread: {@link buffersOf} names what can be handed over. */
export interface ForecastPart {
  readonly ruleBook: string;
  readonly seed: number;
  readonly asOf: IsoDate;
  /** The place of the first future among all of the seed. */
  readonly from: number;
  readonly count: number;
  readonly roads: readonly RoadPart[];
}

/** The memory of a part, to be transferred instead of copied. */
export function buffersOf({ roads }: ForecastPart): ArrayBuffer[] {
  return roads.flatMap(({ owed, burden, groups, debtFree, begun }) =>
    [owed, burden, groups, debtFree, begun].map(({ buffer }) => buffer),
  );
}

function groupOf(road: ForecastRoad, { answer }: DrawnFuture, walk: Walk<number, Rate>): ForecastGroup {
  if (road === 'refuse') return walk.stages.some(({ id }) => id === 'claimFiled') ? 'sued' : 'notSued';
  if (answer?.accepted !== true) return 'refused';
  return walk.brokenOn === null ? 'kept' : 'broken';
}

/** The first of the days that a day does not come after, as its place; their count where it comes after all. */
function monthOf(days: readonly LocalDate[], day: number): number {
  // Each month has at least 28 days: no day lies later than this guess.
  const first = days[0] ?? day;
  let month = Math.min(days.length, Math.max(0, Math.ceil((day - first) / 28)));
  while (month > 0 && (days[month - 1] ?? 0) >= day) month -= 1;
  return month;
}

/** One road's futures, drawn one after the other. */
class RoadForecast {
  private readonly road: ForecastRoad;
  private readonly days: readonly LocalDate[];
  private readonly setups: FutureSetups;
  private readonly drawing: Drawing;

  constructor(caseFile: CaseFile, road: ForecastRoad, seed: number, book: RuleBook) {
    const asOf = knownDate(caseFile.asOf);
    this.road = road;
    this.days = forecastDays(asOf);
    const setups = new FutureSetups(caseFile, book, this.days.at(-1) ?? asOf);
    this.setups = setups;
    const conductOf = (wagesReached: boolean) => setups.base(road, wagesReached).conduct;
    this.drawing = new Drawing(caseFile, road, book.on(asOf), new Lots(seed), conductOf);
  }

  skip(count: number): void {
    for (let future = 0; future < count; future += 1) this.drawing.next();
  }

  walk(count: number): RoadPart {
    const { road, days } = this;
    const owed = new Float64Array(count * FORECAST_MONTHS);
    const burden = new Float64Array(count * FORECAST_MONTHS);
    const groups = new Uint8Array(count);
    const debtFree = new Uint8Array(count);
    const begun = new Uint32Array(STAGE_TABLE.length * FORECAST_MONTHS);
    const watch = new MonthWatch(days, owed, burden);
    for (let future = 0; future < count; future += 1) {
      const drawn = this.drawing.next();
      watch.begin(future);
      const walk = walkSetup(this.setups.of(road, drawn), watch);
      watch.beforeDay(Infinity, walk.debt);
      groups[future] = FORECAST_GROUPS.indexOf(groupOf(road, drawn, walk));
      debtFree[future] = walk.paidOff ? 1 : 0;
      for (const { id, on } of walk.stages) {
        const month = monthOf(days, on);
        const place = STAGE_PLACE[id] * FORECAST_MONTHS + month;
        if (month < FORECAST_MONTHS) begun[place] = (begun[place] ?? 0) + 1;
      }
    }
    return { road, owed, burden, groups, debtFree, begun };
  }
}

/**
 * Draws and walks the futures of a case in parts, in the order of the seed. Drawing is cheap and walking is dear: a worker
 * that has to walk a share skips what comes before it. Each road has lots of its own from the same seed, so that a road
 * comes out the same whichever others are asked for. Whatever the parts, together they are the same futures.
 *
 * ```ts
 * const walk = new ForecastWalk(caseFile, ['refuse', 'negotiate'], 7);
 * walk.skip(500);                // somebody else walks these
 * const part = walk.walk(500);   // futures 500 … 999
 * ```
 */
export class ForecastWalk {
  private readonly caseFile: CaseFile;
  private readonly seed: number;
  private readonly book: RuleBook;
  private readonly roads: readonly RoadForecast[];
  private position = 0;

  /**
   * @param seed a whole number from 0 to 2³² − 1
   * @throws RangeError for another seed
   */
  constructor(caseFile: CaseFile, roads: readonly ForecastRoad[], seed: number, book: RuleBook = ruleBook) {
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) throw new RangeError(`not a seed: ${seed}`);
    this.caseFile = caseFile;
    this.seed = seed;
    this.book = book;
    this.roads = [...new Set(roads)].map((road) => new RoadForecast(caseFile, road, seed, book));
  }

  /** Draws futures and lets them go. */
  skip(count: number): void {
    for (const road of this.roads) road.skip(count);
    this.position += count;
  }

  /** Draws the next futures and walks them: a fraction of a millisecond each. */
  walk(count: number): ForecastPart {
    const from = this.position;
    this.position += count;
    const { seed, caseFile, book } = this;
    const roads = this.roads.map((road) => road.walk(count));
    return { ruleBook: book.version, seed, asOf: caseFile.asOf, from, count, roads };
  }
}
