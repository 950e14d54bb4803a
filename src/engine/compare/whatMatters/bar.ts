import type { IsoDate } from '../../calendar/localDate.ts';
import type { CaseFile } from '../../case/caseFile.ts';
import { roundedSum } from '../../money/exactSum.ts';
import type { Rate } from '../../money/rate.ts';
import { balanceOn } from '../../roads/balanceOn.ts';
import type { Road } from '../../roads/road.ts';
import { simulate } from '../../roads/simulate.ts';
import type { RuleBook } from '../../rules/ruleBook.ts';

/** Where a range comes from: 时间 · 可能性 · 价格 · 法院的线. */
export type RangeKind = 'time' | 'chance' | 'price' | 'courtLine';

/** One walked road of one case, and what it weighs: all of them together weigh 1. */
export interface WeighedRoad {
  readonly caseFile: CaseFile;
  readonly road: Road;
  readonly weight: Rate;
}

/** What stands at one end of a range, before it is reckoned. */
export interface Supposition {
  /** Days, a share, a rate, an amount in fen, yes or no, or a choice; rates and shares exact. */
  readonly value: number | Rate | boolean | string;
  readonly roads: readonly WeighedRoad[];
}

/** One range of one thing, all else as in the case. */
export interface Range {
  /** A stage or share of the rule book, or a field of the case file: `claimFiled`, `court.plea`. */
  readonly id: string;
  readonly kind: RangeKind;
  readonly unit: 'days' | 'share' | 'perDay' | 'perYear' | 'fen' | 'yesNo' | 'choice';
  /** The rules that hold the range of the book. */
  readonly rules: readonly string[];
  /** Whether it is the person's own range, told in the case, in the place of the book's. */
  readonly own: boolean;
  readonly low: Supposition;
  readonly high: Supposition;
  /** What is taken now. */
  readonly taken: readonly WeighedRoad[];
}

export interface BarEnd extends Supposition {
  /** Paid, taken and still owed on the day, in fen; where roads are weighed, what they come to on average. */
  readonly burden: number;
}

/** A range with what each end comes to. */
export interface Bar extends Omit<Range, 'low' | 'high'> {
  readonly low: BarEnd;
  readonly high: BarEnd;
  /** What it comes to as taken now, in fen. */
  readonly burden: number;
  /** How far the ends lie apart, in fen. */
  readonly width: number;
}

export function surely(caseFile: CaseFile, road: Road): readonly WeighedRoad[] {
  return [{ caseFile, road, weight: { numerator: 1, denominator: 1 } }];
}

/**
 * What roads come to on one day, in fen: each burden by its weight, rounded half up once.
 * Every one is a call of {@link simulate}: there is no second model. A road of the same case is walked once.
 */
export class Burdens {
  private readonly on: IsoDate;
  private readonly book: RuleBook;
  private readonly known = new Map<CaseFile, Map<Road, number>>();

  constructor(on: IsoDate, book: RuleBook) {
    this.on = on;
    this.book = book;
  }

  weighed(roads: readonly WeighedRoad[]): number {
    const burdens = roads.map(({ caseFile, road }) => this.of(caseFile, road));
    const weights = roads.map(({ weight }) => weight);
    return roundedSum(0, burdens, weights);
  }

  private of(caseFile: CaseFile, road: Road): number {
    const ofCase = this.known.get(caseFile) ?? new Map<Road, number>();
    this.known.set(caseFile, ofCase);
    const known = ofCase.get(road);
    if (known !== undefined) return known;
    const { owed, paid } = balanceOn(simulate(caseFile, road, this.book), this.on);
    ofCase.set(road, owed + paid);
    return owed + paid;
  }
}

export function barOf(range: Range, burdens: Burdens): Bar {
  const reckoned = (supposed: Supposition): BarEnd => ({ ...supposed, burden: burdens.weighed(supposed.roads) });
  const [low, high] = [reckoned(range.low), reckoned(range.high)];
  const burden = burdens.weighed(range.taken);
  return { ...range, low, high, burden, width: Math.abs(high.burden - low.burden) };
}
