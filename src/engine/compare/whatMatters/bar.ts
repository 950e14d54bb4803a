import type { IsoDate } from '../../calendar/localDate.ts';
import type { CaseFile } from '../../case/caseFile.ts';
import type { Rate } from '../../money/rate.ts';
import { balanceOn } from '../../roads/balanceOn.ts';
import type { Road } from '../../roads/road.ts';
import { simulate } from '../../roads/simulate.ts';
import type { RuleBook } from '../../rules/ruleBook.ts';
import type { Chance } from '../chance.ts';

/** Where a range comes from: 时间 · 可能性 · 价格 · 法院的线. */
export type RangeKind = 'time' | 'chance' | 'price' | 'courtLine';

/** What is supposed at one end of a range, and the case and road that it makes: one call of {@link simulate}. */
export interface Supposition {
  /** Days, a share, a rate, an amount in fen, whether it happens, or a choice; rates and shares exact. */
  readonly value: number | Rate | boolean | string;
  readonly caseFile: CaseFile;
  readonly road: Road;
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
  /** How likely it is to happen, the book's or the person's own: only of a chance, whose ends are that it does not, and does. */
  readonly chance?: Chance;
  readonly low: Supposition;
  readonly high: Supposition;
}

export interface BarEnd extends Supposition {
  /** Paid, taken and still owed on the day, in fen. */
  readonly burden: number;
}

/** A range with what each end comes to. */
export interface Bar extends Omit<Range, 'low' | 'high'> {
  readonly low: BarEnd;
  readonly high: BarEnd;
  /** How far the ends lie apart, in fen. */
  readonly width: number;
}

/** Paid, taken and still owed on a day of a road, in fen. There is no second model: it is walked whole. */
export function burdenOn(on: IsoDate, { caseFile, road }: Pick<Supposition, 'caseFile' | 'road'>, book: RuleBook) {
  const { owed, paid } = balanceOn(simulate(caseFile, road, book), on);
  return owed + paid;
}

export function barOf(range: Range, on: IsoDate, book: RuleBook): Bar {
  const reckoned = (supposed: Supposition): BarEnd => ({ ...supposed, burden: burdenOn(on, supposed, book) });
  const [low, high] = [reckoned(range.low), reckoned(range.high)];
  return { ...range, low, high, width: Math.abs(high.burden - low.burden) };
}
