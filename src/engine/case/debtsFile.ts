import type { CaseFile, Means } from './caseFile.ts';

/** What hangs on a debt beside money: the home, the car that work needs, somebody who stands surety 担保人. */
export const PROTECTED = ['home', 'workCar', 'surety'] as const;
export type Protected = (typeof PROTECTED)[number];

/** Several debts of one person: each a case without means of its own, the means once. */
export interface DebtsFile {
  /** From one to sixty, all as of one day, each with the shared means put in. */
  readonly debts: readonly CaseFile[];
  /** What hangs on each debt, in the same order; null where nothing was told. */
  readonly protects: readonly (Protected | null)[];
  readonly means?: Means;
}

/** The most debts of one person; a limit of this program. */
export const MOST_DEBTS = 60;
