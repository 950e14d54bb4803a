import { Suspense, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';

const Paper = lazyPart(async () => (await import('./Paper.tsx')).Paper);

/** Fetches what is printed, so that it is there when the browser prints. */
export const preparePaper = Paper.prepare;

/** What the browser prints instead of the page: there only while it prints. */
export function PrintedPaper({ withMeans }: { readonly withMeans: boolean }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
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
        <Suspense fallback={null}>
          <Paper withMeans={withMeans} />
        </Suspense>
      </ErrorBoundary>,
      document.body,
    )
  );
}
