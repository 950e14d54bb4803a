import { Suspense, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { paper_coming } from '../../i18n/generated/messages.js';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { usePrintedMeans } from './printedMeans.ts';
import styles from './PrintedPaper.module.css';

const Paper = lazyPart(async () => (await import('../../paper/Paper.tsx')).Paper);

/** Fetches what is printed, so that it is there when the browser prints. */
export const preparePaper = Paper.prepare;

/** Milliseconds after the first tap or key until the paper is fetched for whoever prints without asking for it. */
const AFTER_FIRST_USE = 2500;

/**
 * What the browser prints instead of the page, whoever asked it to: there only while it prints. While it has not been
 * fetched the page itself is printed, and where the paper is.
 */
export function PrintedPaper() {
  const withMeans = usePrintedMeans((state) => state.withMeans);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const use = () => {
      timer ??= setTimeout(() => {
        // While a new version takes over, this one's parts may be gone.
        if (useNoticeStore.getState().update === null) void preparePaper();
      }, AFTER_FIRST_USE);
    };
    window.addEventListener('pointerdown', use);
    window.addEventListener('keydown', use);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', use);
      window.removeEventListener('keydown', use);
    };
  }, []);
  useEffect(() => {
    const begin = () => {
      // A letter, or the papers of many cases, stand there already: both at once would hide each other.
      if (document.querySelector('[data-letter], [data-paper]') !== null) return;
      // The browser takes what stands there when this returns.
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = () => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return (
    isPrinting &&
    createPortal(
      <ErrorBoundary quiet>
        <Suspense fallback={<p className={styles.coming}>{paper_coming()}</p>}>
          <Paper withMeans={withMeans} />
        </Suspense>
      </ErrorBoundary>,
      document.body,
    )
  );
}
