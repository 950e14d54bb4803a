import { form_title } from '../../i18n/generated/messages.js';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import styles from './caseForm.module.css';
import { FirstFields } from './FirstFields.tsx';
import { LazyFormRest } from './LazyBelow.tsx';

/** The person's case: three fields first, everything else folded. There is nothing to submit. */
export function CaseForm() {
  return (
    <form
      className={styles.form}
      aria-label={form_title()}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ErrorBoundary>
        <FirstFields />
      </ErrorBoundary>
      <LazyFormRest />
    </form>
  );
}
