import { form_title } from '../../i18n/generated/messages.js';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import styles from './caseForm.module.css';
import { FirstFields } from './FirstFields.tsx';
import { LazyFormRest } from './LazyBelow.tsx';

/**
 * The person's case: three fields first, everything else folded. There is nothing to submit, and what there is below (a name
 * for the case) has forms of its own: within a form element a browser keeps their submitting from the page and sends them.
 */
export function CaseForm() {
  return (
    <div role="form" className={styles.form} aria-label={form_title()}>
      <ErrorBoundary>
        <FirstFields />
      </ErrorBoundary>
      <LazyFormRest />
    </div>
  );
}
