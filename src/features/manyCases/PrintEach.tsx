import { Printer } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { CaseFile } from '../../engine/index.ts';
import { many_print, many_print_means, many_print_most } from '../../i18n/generated/messages.js';
import { hasMeans } from '../../paper/hasMeans.ts';
import { Paper } from '../../paper/Paper.tsx';
import { roadsStateOf, RoadsContext } from '../../state/currentRoads.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import styles from './ManyCases.module.css';

/** The most that are printed at once: browsers give up on more. */
const MOST_PRINTED = 60;

/** Prints the pages of each case, one after the other, and nothing else of the page. */
export function PrintEach({ cases }: { readonly cases: readonly CaseFile[] }) {
  const [isPrinting, setPrinting] = useState(false);
  const [withMeans, setWithMeans] = useState(false);
  useEffect(() => {
    const end = () => {
      setPrinting(false);
    };
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const printed = cases.slice(0, MOST_PRINTED);
  return (
    <>
      {cases.some(hasMeans) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withMeans}
            onChange={({ target }) => {
              setWithMeans(target.checked);
            }}
          />
          {many_print_means()}
        </label>
      )}
      <Button
        wide
        onClick={() => {
          // The browser takes what stands there when it is asked.
          flushSync(() => {
            setPrinting(true);
          });
          window.print();
        }}
      >
        <Printer size={18} strokeWidth={1.75} aria-hidden="true" />
        {many_print()}
      </Button>
      {cases.length > MOST_PRINTED && <p className={styles.hint}>{many_print_most({ most: MOST_PRINTED })}</p>}
      {isPrinting &&
        createPortal(
          <ErrorBoundary quiet>
            <Suspense fallback={null}>
              {printed.map((caseFile, index) => (
                <RoadsContext key={index} value={roadsStateOf(caseFile)}>
                  <Paper withMeans={withMeans} />
                </RoadsContext>
              ))}
            </Suspense>
          </ErrorBoundary>,
          document.body,
        )}
    </>
  );
}
