import { ways_basis } from '../i18n/generated/messages.js';
import { FoldRow } from '../ui/FoldRow.tsx';
import { LawCard } from './LawCard.tsx';
import { lastVersion } from './wholeBook.ts';

/** The rules that a text rests on, folded: a card each, with what it says. */
export function Basis({ ids }: { readonly ids: readonly string[] }) {
  return (
    <FoldRow title={ways_basis()}>
      {ids.map((id) => {
        const used = lastVersion(id);
        return used && <LawCard key={id} used={used} showsValue />;
      })}
    </FoldRow>
  );
}
