import { contextRules, engineRules } from '../engine/rules/context.ts';
import type { Rule } from '../engine/index.ts';
import { ways_basis } from '../i18n/generated/messages.js';
import { FoldRow } from '../ui/FoldRow.tsx';
import { LawCard } from './LawCard.tsx';

const RULES = new Map<string, Rule>([...engineRules, ...contextRules].map((rule) => [rule.id, rule]));

/** The rules that a text rests on, folded: a card each, with what it says. */
export function Basis({ ids }: { readonly ids: readonly string[] }) {
  return (
    <FoldRow title={ways_basis()}>
      {ids.map((id) => {
        const rule = RULES.get(id);
        const version = rule?.versions.at(-1);
        return rule && version ? <LawCard key={id} used={{ rule, version }} showsValue /> : null;
      })}
    </FoldRow>
  );
}
