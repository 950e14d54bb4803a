/** Section 7: which account money settles first. */

import type { Account } from './caseFile';

const costs: Account[] = ['enforcementFee', 'acceptanceFee', 'preservationFee', 'noticeFee', 'attorneyFee'];

export const costAccounts: ReadonlySet<Account> = new Set(costs);

export function settlementOrder(of: { isCreditCard: boolean; daysOverdue: number; afterJudgment: boolean }): Account[] {
  return [...costs, 'planInterest', ...afterCosts(of), 'delayedPerformanceInterest'];
}

function afterCosts(of: { isCreditCard: boolean; daysOverdue: number; afterJudgment: boolean }): Account[] {
  if (of.afterJudgment || !of.isCreditCard) {
    return ['contractInterest', 'penaltyInterest', 'compoundInterest', 'lateFee', 'principal'];
  }
  if (of.daysOverdue <= 90) return ['lateFee', 'contractInterest', 'compoundInterest', 'principal', 'penaltyInterest'];
  return ['principal', 'contractInterest', 'compoundInterest', 'lateFee', 'penaltyInterest'];
}

/** In which order a court cuts, and a settlement waives first. */
export const cutOrder: Account[] = ['lateFee', 'compoundInterest', 'penaltyInterest', 'contractInterest'];

export const settlementWaiverOrder: Account[] = [...cutOrder, 'delayedPerformanceInterest', 'principal'];

/** The accounts that count towards the ceiling. */
export const cappedAccounts: Account[] = ['contractInterest', 'penaltyInterest', 'compoundInterest', 'lateFee'];
