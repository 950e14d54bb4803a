import { Printer } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { many_print, many_print_means, many_print_most } from '../../i18n/generated/messages.js';
import { hasMeans } from '../../paper/hasMeans.ts';
import { Paper } from '../../paper/Paper.tsx';
import { roadsStateOf, RoadsContext } from '../../state/currentRoads.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { rowName, type ComparedRow } from './caseSheet.ts';
import styles from './ManyCases.module.css';

/** The most that are printed at once: browsers give up on more. */
const MOST_PRINTED = 60;

/** Prints the pages of each case under its name, one after the other, and nothing else of the page. */
export function PrintEach({ rows }: { readonly rows: readonly ComparedRow[] }) {
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
  const printed = rows.slice(0, MOST_PRINTED);
  return (
    <>
      {rows.some(({ caseFile }) => hasMeans(caseFile)) && (
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
      {rows.length > MOST_PRINTED && <p className={styles.hint}>{many_print_most({ most: MOST_PRINTED })}</p>}
      {isPrinting &&
        createPortal(
          <ErrorBoundary quiet>
            <Suspense fallback={null}>
              {printed.map((row) => (
                <RoadsContext key={row.line} value={roadsStateOf(row.caseFile)}>
                  <Paper withMeans={withMeans} name={rowName(row)} />
                </RoadsContext>
              ))}
            </Suspense>
          </ErrorBoundary>,
          document.body,
        )}
    </>
  );
}
