import { Copy, QrCode as QrCodeIcon } from 'lucide-react';
import { Suspense, useId, useRef, useState } from 'react';
import {
  app_loading,
  mine_code_hide,
  mine_code_show,
  picture_link_add,
  picture_link_bare,
  picture_link_copied,
  picture_link_copy,
  picture_link_field,
  picture_link_heading,
  picture_link_select,
  picture_link_warn,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './KeepAndShow.module.css';
import { addableParts, linkContents, partName, partNames, sharedLink, type LinkPart } from './sharedLink.ts';

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
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const [showsCode, setShowsCode] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const parts = addableParts(caseFile);
  const added = parts.filter((part) => chosen.includes(part));
  const rulesVersion = timelines.refuse?.ruleBook ?? '';
  const address = pageAddress();
  const link = sharedLink({ caseFile, rulesVersion, day, language, chosen: added, isBare, address });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <section className={styles.part}>
      <h3>{picture_link_heading()}</h3>
      {isBare ? (
        <p className={styles.text}>{picture_link_bare()}</p>
      ) : (
        <>
          <p className={styles.text}>{linkContents(added)}</p>
          {parts.length > 0 && (
            <fieldset>
              <legend className={styles.hint}>{picture_link_add()}</legend>
              {parts.map((part) => (
                <label key={part} className={styles.check}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(part)}
                    onChange={({ target }) => {
                      setChosen(target.checked ? [...chosen, part] : chosen.filter((other) => other !== part));
                      setOutcome('none');
                    }}
                  />
                  {partName(part)}
                </label>
              ))}
            </fieldset>
          )}
          <p className={styles.text}>{picture_link_warn()}</p>
        </>
      )}
      <Button
        wide
        onClick={() => {
          void copy();
        }}
      >
        <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
        {picture_link_copy()}
      </Button>
      <p role="status" className={styles.hint}>
        {outcome === 'copied' && picture_link_copied()}
        {outcome === 'refused' && picture_link_select()}
      </p>
      <label className={styles.hint} htmlFor={fieldId}>
        {picture_link_field()}
      </label>
      <textarea
        ref={field}
        id={fieldId}
        className={styles.link}
        readOnly
        rows={2}
        value={link}
        onFocus={({ target }) => {
          target.select();
        }}
      />
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
            <QrCode link={link} contents={partNames(added)} isBare={isBare} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
