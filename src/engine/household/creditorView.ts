import type { IsoDate } from '../calendar/localDate.ts';
import type { Derivation, DerivationInput } from '../derivation/derivation.ts';
import { explain } from '../explain/explain.ts';
import { COST_ACCOUNTS } from '../ledger/account.ts';
import type { Posting } from '../ledger/posting.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import type { Timeline } from '../roads/timeline.ts';

/** What the creditor has of a road by a day, in fen; below nothing where it has paid costs and received less. */
export interface CreditorReceipts {
  /** What was paid or taken, less the costs: these go to the court, or were paid for by the creditor. */
  readonly received: number;
  readonly costs: number;
  /** The first day after the as-of date on which money comes; null where none does by then. */
  readonly firstOn: IsoDate | null;
}

const COSTS: ReadonlySet<string> = new Set(COST_ACCOUNTS);

function isCost({ kind, account, date }: Posting, on: IsoDate): boolean {
  return kind === 'charge' && COSTS.has(account) && date <= on;
}

/** What a road brings the creditor by a day, costs of the suit and of the enforcement taken off. */
export function creditorReceipts(timeline: Timeline, on: IsoDate): CreditorReceipts {
  let costs = 0;
  let firstOn: IsoDate | null = null;
  for (const posting of timeline.postings) {
    const { kind, account, date, amount } = posting;
    if (isCost(posting, on)) costs += amount;
    const isMoney = (kind === 'payment' || kind === 'recovery') && account !== 'enforcementFee';
    if (isMoney && date > timeline.asOf && date <= on && (firstOn === null || date < firstOn)) firstOn = date;
  }
  return { received: balanceOn(timeline, on).paid - costs, costs, firstOn };
}

/** How what the creditor receives by a day came about: what is paid by then, less each cost. */
export function explainReceipts(timeline: Timeline, on: IsoDate): Derivation | null {
  const paid = explain(timeline, { kind: 'balance', of: 'paid', on });
  if (paid === null) return null;
  const inputs: Record<string, DerivationInput> = {
    paid: { value: paid.value, unit: 'fen', from: { derivation: paid } },
  };
  let expression = 'paid';
  timeline.postings.forEach((posting, index) => {
    const cost = isCost(posting, on) ? explain(timeline, { kind: 'posting', index }) : null;
    if (cost === null) return;
    const name = `cost${String(Object.keys(inputs).length)}`;
    inputs[name] = { value: cost.value, unit: 'fen', from: { derivation: cost } };
    expression += ` - ${name}`;
  });
  return { label: 'received', value: creditorReceipts(timeline, on).received, unit: 'fen', expression, inputs };
}
