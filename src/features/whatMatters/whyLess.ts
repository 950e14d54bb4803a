import {
  balanceOn,
  COST_ACCOUNTS,
  simulate,
  type Account,
  type Bar,
  type IsoDate,
  type Timeline,
} from '../../engine/index.ts';
import { matters_less_later, waiting_less_why } from '../../i18n/generated/messages.js';

/** What a suit adds to a debt. */
const ADDED_BY_COURT: ReadonlySet<string> = new Set<Account>([...COST_ACCOUNTS, 'delayedPerformanceInterest']);

/** What a suit has added to a debt by a day, what it has cut, and what has been taken, in fen. */
function doneByCourt(timeline: Timeline, on: IsoDate): Readonly<Record<'added' | 'cut' | 'taken', number>> {
  const done = { added: 0, cut: 0, taken: 0 };
  for (const [account, amount] of Object.entries(balanceOn(timeline, on).accounts)) {
    if (ADDED_BY_COURT.has(account)) done.added += amount;
  }
  for (const { date, account, kind, amount } of timeline.postings) {
    if (date > on) continue;
    if (kind === 'reduction') done.cut += amount;
    if (kind === 'recovery') done.taken += amount;
    if ((kind === 'recovery' || kind === 'payment') && ADDED_BY_COURT.has(account)) done.added += amount;
  }
  return done;
}

/**
 * Why a bar comes to less where something comes later, or does come: that is not the waiting. What a suit adds only comes
 * later, or the court cuts a part or takes faster. Null where it comes to more, and where no court has to do with it.
 */
export function whyLess({ kind, id, low, high }: Bar, on: IsoDate): string | null {
  const isStep = kind === 'time' || (kind === 'chance' && id !== 'accepted');
  const less = low.burden - high.burden;
  if (!isStep || less <= 0) return null;
  const before = doneByCourt(simulate(low.caseFile, low.road), on);
  const after = doneByCourt(simulate(high.caseFile, high.road), on);
  if (kind === 'time' && 2 * (before.added - after.added) > less) return matters_less_later();
  return after.cut > before.cut || after.taken > before.taken ? waiting_less_why() : null;
}

/** What is said of all bars: of the widest that is about days, and of each chance. */
export function allWhyLess(bars: readonly Bar[], on: IsoDate): readonly string[] {
  const later = bars.find(({ kind, low, high }) => kind === 'time' && high.burden < low.burden);
  const asked = [...(later === undefined ? [] : [later]), ...bars.filter(({ kind }) => kind === 'chance')];
  return [...new Set(asked.flatMap((bar) => whyLess(bar, on) ?? []))];
}
