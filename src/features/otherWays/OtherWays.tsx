import { ways_intro } from '../../i18n/generated/messages.js';
import { Basis } from '../../law/Basis.tsx';
import { AskPhones } from '../../ui/AskPhones.tsx';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { LimitationWay } from './LimitationWay.tsx';
import styles from './OtherWays.module.css';
import { Lines } from './Lines.tsx';
import { OTHER_WAYS, type OtherWay } from './ways.ts';

function Way({ way: { lines, rules, phones } }: { readonly way: OtherWay }) {
  return (
    <>
      <Lines lines={lines} />
      <AskPhones phones={phones} />
      {rules.length > 0 && <Basis ids={rules} />}
    </>
  );
}

/** Ways out and questions beside the two roads: what each is, where it exists, whom to ask. Nothing of it is simulated. */
export function OtherWays() {
  return (
    <>
      <p className={styles.intro}>{ways_intro()}</p>
      <FoldGroup>
        {OTHER_WAYS.map((way) => (
          <FoldRow key={way.id} title={way.title()}>
            {way.id === 'limitation' ? <LimitationWay way={way} /> : <Way way={way} />}
          </FoldRow>
        ))}
      </FoldGroup>
    </>
  );
}
