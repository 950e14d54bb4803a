import { parseCase, type CaseFile } from '../src/engine/index.ts';

/** 12,000 yuan of Huabei, 90 days overdue; the creditor sues, enforcement finds nothing, five years go by. */
export function theCase(principal: number): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal, overdueDays: 90 });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/**
 * The same story in plain numbers, for the peers: the days on which something happens, counted from the due date, amounts
 * in fen. The engine finds these days itself; the peers are given them.
 */
export const THE_STORY = {
  penaltyRatePerDay: 0.0005,
  doubledRatePerDay: 0.000175,
  capPerYear: 0.24,
  filedOn: 331,
  judgedOn: 403,
  performanceEndsOn: 433,
  endsOn: 1915,
  agreedOn: 97,
  instalments: 24,
} as const;

/** The acceptance fee's tiers up to a million yuan, in fen. */
export const ACCEPTANCE_TIERS = [
  { upTo: 1_000_000, rate: 0 },
  { upTo: 10_000_000, rate: 0.025 },
  { upTo: 20_000_000, rate: 0.02 },
  { upTo: 50_000_000, rate: 0.015 },
  { upTo: 100_000_000, rate: 0.01 },
] as const;
export const SMALLEST_FEE = 5_000;
