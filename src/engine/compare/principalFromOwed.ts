import { knownDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { fen, LARGEST_PRINCIPAL, type Fen } from '../money/fen.ts';
import type { Outcome } from '../problem.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import { simulate } from '../roads/simulate.ts';

/** How far rounding can make a larger principal owe less: a fen a closed run, generously. */
const ROUNDING_REACH = 64;

/**
 * The largest principal that owes no more than `owed` fen on the as-of date, everything else as in the case: for who only
 * knows the whole amount that the app or the bank names. A problem where even the smallest principal owes more.
 */
export function principalFromOwed(caseFile: CaseFile, owed: number): Outcome<Fen> {
  const daysToAsOf = { ...caseFile, horizon: 1 };
  const owes = (principal: number): number =>
    balanceOn(simulate({ ...daysToAsOf, principal: fen(principal) }, 'notSued'), caseFile.asOf).owed;
  const smallest = Math.max(1, caseFile.terms?.notYetDue ?? 1);
  if (!Number.isSafeInteger(owed) || owed < 1 || owes(smallest) > owed) {
    return { ok: false, problems: [{ field: 'owed', code: 'tooSmall', details: { smallest: owes(smallest) } }] };
  }
  let enough = smallest;
  let tooMuch = Math.min(LARGEST_PRINCIPAL, Math.max(owed, smallest)) + 1;
  if (hasPaidBefore(caseFile)) tooMuch = LARGEST_PRINCIPAL + 1;
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    if (owes(middle) <= owed) enough = middle;
    else tooMuch = middle;
  }
  const last = Math.min(LARGEST_PRINCIPAL, enough + ROUNDING_REACH);
  for (let principal = last; principal > enough; principal -= 1)
    if (owes(principal) <= owed) return { ok: true, value: fen(principal) };
  return { ok: true, value: fen(enough) };
}

/** With payments before today more than what is owed may have been the principal. */
function hasPaidBefore({ payments, asOf }: CaseFile): boolean {
  return (payments ?? []).some(({ date }) => knownDate(date) <= knownDate(asOf));
}
