import { knownDate, type IsoDate, type Timeline } from '../../src/engine/index.ts';

/**
 * How far rounding alone can have moved what is owed by a day, in fen: half a fen for each posting and open run, and what
 * that has grown to since where unpaid interest bears interest.
 */
export function roundingReach({ postings, moments, dueDate }: Timeline, date: IsoDate): number {
  const contract = moments[0]?.contract;
  const { numerator, denominator } = contract?.overdueRate ?? { numerator: 0, denominator: 1 };
  const compounds = (contract?.billedAccounts.length ?? 0) > 0;
  const growth = compounds ? Math.exp((numerator / denominator) * (knownDate(date) - knownDate(dueDate))) : 1;
  const roundings = postings.filter((posting) => posting.date <= date).length + 5;
  return (growth * roundings) / 2;
}
