import { LawCard } from './LawCard.tsx';
import { lastVersion } from './wholeBook.ts';

/** The cards of rules, each with what it says: what a text rests on. */
export function LawCards({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => {
    const used = lastVersion(id);
    return used && <LawCard key={id} used={used} showsValue />;
  });
}
