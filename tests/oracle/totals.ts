/** Section 9: the totals of a road up to its end. */

import { accounts, type Account, type CaseJson } from './caseFile';
import { addMonths, isoOf, type Day } from './civilDay';
import type { RoadWalk } from './road';

export interface Totals {
  paid: number;
  owedAtEnd: number;
  burden: number;
  extra: number;
  waived: number;
  reduced: number;
  byAccount: Partial<Record<Account, number>>;
  instalment: number | null;
  largestPayment: number;
  surplus: number;
  debtFreeOn: string | null;
  creditRecordUntil: string | null;
  daysRestricted: number;
}

export function totalsOf(caseJson: CaseJson, walk: RoadWalk): Totals {
  const { ledger, debtFreeOn } = walk;
  const end = walk.lastDay;
  const paid = ledger.sum(['payment', 'recovery']);
  const owedAtEnd = ledger.total();
  const burden = paid + owedAtEnd;

  const byAccount: Partial<Record<Account, number>> = {};
  for (const account of accounts) {
    const amount = ledger.sum(['charge', 'reinstatement'], account) - ledger.sum(['waiver', 'reduction'], account);
    if (amount !== 0n) byAccount[account] = Number(amount);
  }

  const onDay = new Map<Day, bigint>();
  for (const { day, kind, amount } of ledger.postings) {
    if (kind === 'payment' || kind === 'recovery') onDay.set(day, (onDay.get(day) ?? 0n) + amount);
  }
  let largest = 0n;
  for (const amount of onDay.values()) if (amount > largest) largest = amount;

  const begun = (id: string): Day | undefined => walk.stages.find((stage) => stage.id === id)?.on;
  const recorded = begun('creditReported') !== undefined;
  return {
    paid: Number(paid),
    owedAtEnd: Number(owedAtEnd),
    burden: Number(burden),
    extra: Number(burden) - caseJson.principal - (caseJson.terms?.unpaidInterest ?? 0),
    waived: Number(ledger.sum(['waiver']) - ledger.sum(['reinstatement'])),
    reduced: Number(ledger.sum(['reduction'])),
    byAccount,
    instalment: walk.instalment === null ? null : Number(walk.instalment),
    largestPayment: Number(largest),
    surplus: Number(walk.surplus),
    debtFreeOn: debtFreeOn === null ? null : isoOf(debtFreeOn),
    creditRecordUntil: debtFreeOn !== null && recorded ? isoOf(addMonths(debtFreeOn, 60)) : null,
    daysRestricted: restrictedDays(caseJson, walk, begun('consumptionRestricted'), end),
  };
}

/** From the restriction's day to the end, less the time for which an agreement lifts it. */
function restrictedDays(caseJson: CaseJson, walk: RoadWalk, from: Day | undefined, end: Day): number {
  if (from === undefined) return 0;
  const { agreedOn, brokenOn } = walk;
  const lifted = caseJson.negotiate?.restrictionLifted === true && agreedOn !== null && from <= agreedOn;
  return end - from - (lifted ? (brokenOn ?? end) - agreedOn : 0);
}
