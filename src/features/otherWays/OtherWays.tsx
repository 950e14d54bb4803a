import { Phone } from 'lucide-react';
import { ways_ask, ways_basis, ways_intro } from '../../i18n/generated/messages.js';
import { LawCards } from '../../law/LawCards.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import styles from './OtherWays.module.css';
import { OTHER_WAYS, type OtherWay } from './ways.ts';

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

function Way({ way: { title, lines, rules, phones } }: { readonly way: OtherWay }) {
  return (
    <FoldRow title={title()}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <Ask phones={phones} />
      {rules.length > 0 && (
        <FoldRow title={ways_basis()}>
          <LawCards ids={rules} />
        </FoldRow>
      )}
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
