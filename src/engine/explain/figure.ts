import type { IsoDate } from '../calendar/localDate.ts';
import type { StageId } from '../case/caseFile.ts';
import type { Account } from '../ledger/account.ts';

/** The totals that a figure can be. */
export const TOTALS = [
  'paid',
  'owedAtEnd',
  'burden',
  'extra',
  'waived',
  'reduced',
  'instalment',
  'largestPayment',
  'surplus',
  'debtFreeOn',
  'creditRecordUntil',
  'daysRestricted',
] as const;
export type TotalName = (typeof TOTALS)[number];

/** One figure of a road that can be explained. */
export type Figure =
  | { readonly kind: 'total'; readonly total: TotalName }
  | { readonly kind: 'byAccount'; readonly account: Account }
  | { readonly kind: 'stage'; readonly stage: StageId }
  | { readonly kind: 'posting'; readonly index: number }
  | { readonly kind: 'balance'; readonly of: 'owed' | 'upheld' | 'paid' | 'burden' | 'excess'; readonly on: IsoDate }
  | { readonly kind: 'account'; readonly account: Account; readonly on: IsoDate };
