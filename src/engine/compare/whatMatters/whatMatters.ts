import { isoDate, knownDate, type IsoDate, type LocalDate } from '../../calendar/localDate.ts';
import type { CaseFile } from '../../case/caseFile.ts';
import { plainArithmetic } from '../../derivation/plainArithmetic.ts';
import type { Road } from '../../roads/road.ts';
import { setUpRoad } from '../../roads/roadSetup.ts';
import type { RuleValues } from '../../rules/rule.ts';
import { ruleBook, type RuleBook } from '../../rules/ruleBook.ts';
import { barOf, burdenOn, type Bar } from './bar.ts';
import { chanceRanges } from './chanceRanges.ts';
import { courtRanges } from './courtRanges.ts';
import { priceRanges, toldRanges } from './priceRanges.ts';
import { timeRanges } from './timeRanges.ts';

/** What each range changes, one at a time, on one road by one day: a tornado 敏感性. */
export interface WhatMatters {
  readonly road: Road;
  readonly on: IsoDate;
  /** Paid, taken and still owed on that day in the case as it is, in fen. */
  readonly burden: number;
  /** The widest first; what changes nothing is there too, last. */
  readonly bars: readonly Bar[];
}

/**
 * How much each thing that nobody knows matters: time, chance, price, the court's line, each moved alone over its range of
 * the rule book, or over the range that the person has put in its place; what may happen or not, from its not happening to
 * its happening. What the person has told has no range. The person's means are in no range: nobody shall learn here what
 * hiding them would save.
 * @param on a day from the first due date on; absent: the horizon
 * @param contextRules the rules of the rule book's second door
 * @throws RangeError if a range is missing among them
 */
export function whatMatters(
  caseFile: CaseFile,
  road: Road,
  contextRules: readonly RuleValues[],
  on?: IsoDate,
  book: RuleBook = ruleBook,
): WhatMatters {
  const setup = setUpRoad(plainArithmetic, book, caseFile, road);
  const day = on ?? isoDate(setup.horizonEnd as LocalDate);
  const ranges = [
    ...timeRanges(setup),
    ...chanceRanges(setup, book),
    ...priceRanges(setup, toldRanges(contextRules, knownDate(caseFile.asOf))),
    ...courtRanges(setup, book),
  ];
  const bars = ranges.map((range) => barOf(range, day, book));
  // Sorting is stable: bars of one width stay in the order of what they are.
  bars.sort((left, right) => right.width - left.width);
  return { road, on: day, burden: burdenOn(day, { caseFile, road }, book), bars };
}
