import type { CaseFile } from '../case/caseFile.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import type { ForecastRoad } from './drawing.ts';
import { ForecastWalk } from './forecastWalk.ts';
import { summarise, type Forecast } from './summary.ts';

/** How many futures are drawn, and from which seed, where nobody says otherwise: page and command line print the same. */
export const FORECAST_RUNS = 10_000;
export const FORECAST_SEED = 1;

export interface ForecastOptions {
  /** How many futures, at least one. */
  readonly runs: number;
  /** A whole number from 0 to 2³² − 1: the same one gives the same bytes. */
  readonly seed: number;
}

/**
 * Draws that many futures of a case and says how they spread. What is drawn are days and chances from their ranges; each
 * future is walked by the same road code as {@link simulate}. To do it in steps or on several threads use
 * {@link ForecastWalk} and {@link summarise}.
 * @throws RangeError for no runs, or a seed that is none
 */
export function forecast(
  caseFile: CaseFile,
  roads: readonly ForecastRoad[],
  { runs, seed }: ForecastOptions,
  book: RuleBook = ruleBook,
): Forecast {
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`not a number of runs: ${runs}`);
  return summarise([new ForecastWalk(caseFile, roads, seed, book).walk(runs)]);
}
