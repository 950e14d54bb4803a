import { Phone } from 'lucide-react';
import { engineRules, contextRules } from '../../engine/rules/context.ts';
import type { Rule } from '../../engine/index.ts';
import { ways_ask, ways_basis, ways_intro } from '../../i18n/generated/messages.js';
import { LawCard } from '../../law/LawCard.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './OtherWays.module.css';
import { OTHER_WAYS, type OtherWay } from './ways.ts';

const RULES = new Map<string, Rule>([...engineRules, ...contextRules].map((rule) => [rule.id, rule]));

function Ask({ phones }: { readonly phones: readonly string[] }) {
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

function Basis({ ids }: { readonly ids: readonly string[] }) {
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

function Way({ way: { title, lines, rules, phones } }: { readonly way: OtherWay }) {
  return (
    <FoldRow title={title()}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line()}>
            <Words text={line()} />
          </li>
        ))}
      </ul>
      <Ask phones={phones} />
      {rules.length > 0 && <Basis ids={rules} />}
    </FoldRow>
  );
}

/** Ways out and questions beside the two roads: what each is, where it exists, whom to ask. Nothing of it is simulated. */
export function OtherWays() {
  return (
    <>
      <p className={styles.intro}>{ways_intro()}</p>
      {OTHER_WAYS.map((way) => (
        <Way key={way.id} way={way} />
      ))}
    </>
  );
}
