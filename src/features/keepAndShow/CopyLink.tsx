import { QrCode as QrCodeIcon } from 'lucide-react';
import { Suspense, useState } from 'react';
import {
  app_loading,
  mine_code_hide,
  mine_code_show,
  picture_link_bare,
  picture_link_copy,
  picture_link_field,
  picture_link_heading,
  picture_link_warn,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { CopyField } from './CopyField.tsx';
import styles from './KeepAndShow.module.css';
import { PartChoices } from './PartChoices.tsx';
import { addableParts, linkContents, sharedLink, sharedParts, type LinkPart } from './sharedLink.ts';

const QrCode = lazyPart(async () => (await import('./QrCode.tsx')).QrCode);

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
  const [showsCode, setShowsCode] = useState(false);
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
      <Button
        wide
        aria-expanded={showsCode}
        onClick={() => {
          setShowsCode(!showsCode);
        }}
      >
        <QrCodeIcon size={18} strokeWidth={1.75} aria-hidden="true" />
        {showsCode ? mine_code_hide() : mine_code_show()}
      </Button>
      {showsCode && (
        <ErrorBoundary>
          <Suspense fallback={<p className={styles.hint}>{app_loading()}</p>}>
            <QrCode link={link} contents={sharedParts(added)} isBare={isBare} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
