import { ways_intro } from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { AskPhones } from '../../ui/AskPhones.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import styles from './OtherWays.module.css';
import { OTHER_WAYS, type OtherWay } from './ways.ts';

function Way({ way: { title, lines, rules, phones } }: { readonly way: OtherWay }) {
  return (
    <FoldRow title={title()}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <AskPhones phones={phones} />
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
