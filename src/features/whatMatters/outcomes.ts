import type { Bar } from '../../engine/index.ts';
import { formatShare } from '../../i18n/format.ts';
import * as text from '../../i18n/generated/messages.js';

type Words = () => string;

interface OutcomeWords {
  /** As short as the end of a bar has room for. */
  readonly short: Words;
  /** Within a sentence. */
  readonly long: Words;
}

const [YES, NO]: readonly [Words, Words] = [() => text.matters_yes(), () => text.matters_no()];

/** What happens and what does not, by the chance that it is about. */
const OUTCOMES: Readonly<Record<string, readonly [happens: OutcomeWords, otherwise: OutcomeWords]>> = {
  claimFiled: [
    { short: YES, long: () => text.matters_outcome_suit_yes() },
    { short: NO, long: () => text.matters_outcome_suit_no() },
  ],
  assetsPreserved: [
    { short: YES, long: () => text.matters_outcome_preserved_yes() },
    { short: NO, long: () => text.matters_outcome_preserved_no() },
  ],
  publicNotice: [
    { short: YES, long: () => text.matters_outcome_notice_yes() },
    { short: NO, long: () => text.matters_outcome_notice_no() },
  ],
  accepted: [
    { short: () => text.matters_accepted_yes(), long: () => text.matters_outcome_accepted_yes() },
    { short: () => text.matters_accepted_no(), long: () => text.matters_outcome_accepted_no() },
  ],
  planBroken: [
    { short: () => text.matters_broken_yes(), long: () => text.matters_outcome_broken_yes() },
    { short: () => text.matters_broken_no(), long: () => text.matters_outcome_broken_no() },
  ],
};

/** The words for one outcome of a chance. */
export function outcomeText(id: string, happens: boolean, length: keyof OutcomeWords): string {
  const words = OUTCOMES[id]?.[happens ? 0 : 1];
  if (words === undefined) throw new RangeError(`the chance ${id} has no words`);
  return words[length]();
}

/** How likely it is, from low to high, without whose estimate it is. */
export function chanceText({ low, high }: NonNullable<Bar['chance']>): string {
  const [least, most] = [formatShare(low), formatShare(high)];
  return least === most ? least : `${least}–${most}`;
}

/** How likely a bar's chance is, and whose estimate that is; nothing where the bar is no chance. */
export function chanceNote({ chance, own }: Bar): string | undefined {
  if (chance === undefined) return undefined;
  const range = chanceText(chance);
  return own ? text.matters_chance_own({ range }) : text.matters_chance_book({ range });
}
