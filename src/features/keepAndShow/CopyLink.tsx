import { useState } from 'react';
import {
  picture_link_bare,
  picture_link_copy,
  picture_link_field,
  picture_link_heading,
  picture_link_warn,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { CopyField } from './CopyField.tsx';
import styles from './KeepAndShow.module.css';
import { PartChoices } from './PartChoices.tsx';
import { addableParts, linkContents, sharedLink, type LinkPart } from './sharedLink.ts';

/** The page's address without what stands after #. */
function pageAddress(): string {
  return location.href.split('#')[0] ?? '';
}

/** A link that holds the case: says what is in it, and leaves out what is nobody's business unless it is added. */
export function CopyLink() {
  const { caseFile, timelines } = useRoads();
  const day = useViewStore((state) => state.day);
  const language = useViewStore((state) => state.language);
  const isBare = useViewStore((state) => state.hidesAmounts);
  const [chosen, setChosen] = useState<readonly LinkPart[]>([]);
  const parts = addableParts(caseFile);
  const added = parts.filter((part) => chosen.includes(part));
  const rulesVersion = timelines.refuse?.ruleBook ?? '';
  const address = pageAddress();
  const link = sharedLink({ caseFile, rulesVersion, day, language, chosen: added, isBare, address });

  return (
    <section className={styles.part}>
      <h3>{picture_link_heading()}</h3>
      {isBare ? (
        <p className={styles.text}>{picture_link_bare()}</p>
      ) : (
        <>
          <p className={styles.text}>{linkContents(added)}</p>
          <PartChoices parts={parts} chosen={added} onChange={setChosen} />
          <p className={styles.text}>{picture_link_warn()}</p>
        </>
      )}
      <CopyField text={link} label={picture_link_field()} action={picture_link_copy()} rows={2} />
    </section>
  );
}
