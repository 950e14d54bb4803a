import { Phone } from 'lucide-react';
import { contextRules, engineRules } from '../../engine/rules/context.ts';
import type { Rule } from '../../engine/index.ts';
import { ways_ask, ways_basis } from '../../i18n/generated/messages.js';
import { LawCard } from '../../law/LawCard.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import styles from './OtherWays.module.css';

/** Both doors of the rule book. */
export const ALL_RULES: readonly Rule[] = [...engineRules, ...contextRules];

const RULES = new Map<string, Rule>(ALL_RULES.map((rule) => [rule.id, rule]));

export function findAnyRule(id: string): Rule | undefined {
  return RULES.get(id);
}

/** What a way is, a sentence or two each. */
export function Lines({ lines }: { readonly lines: readonly (() => string)[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line()}>{line()}</li>
      ))}
    </ul>
  );
}

/** Whom to ask, each a call at a tap. */
export function Ask({ phones }: { readonly phones: readonly string[] }) {
  return (
    <p className={styles.ask}>
      <span>{ways_ask()}</span>
      {phones.map((number) => (
        <a key={number} className={styles.phone} href={`tel:${number}`}>
          <Phone size={18} strokeWidth={1.75} aria-hidden="true" />
          {number}
        </a>
      ))}
    </p>
  );
}

/** The rules that it rests on, folded. */
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
