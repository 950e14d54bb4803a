import { Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './caseForm.module.css';

const load = () => import('./below.ts');
const FormRest = lazyPart(async () => (await load()).FormRest);
const DuePicker = lazyPart(async () => (await load()).DuePicker);

/** Fetches what the form needs beyond its first fields. */
export async function prepareForm(): Promise<void> {
  await Promise.all([FormRest.prepare(), DuePicker.prepare()]);
}

/** Everything below the first fields; its rows' room is kept while they load. */
export function LazyFormRest() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<div className={styles.foldsRoom} />}>
        <FormRest />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The button in the field for the days; a field can do without it. */
export function LazyDuePicker() {
  return (
    <ErrorBoundary quiet>
      <Suspense fallback={<span className={styles.pickerRoom} />}>
        <DuePicker />
      </Suspense>
    </ErrorBoundary>
  );
}
