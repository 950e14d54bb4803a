import { useId } from 'react';
import { useLimit } from '../../ui/useLimit.ts';
import styles from './Words.module.css';
import { LONGEST_REASON } from './wordsStore.ts';

interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

const ROWS = 3;

/** A field for some sentences in the person's own words; empty until they write. */
export function ReasonField({ label, hint, value, onChange }: ReasonFieldProps) {
  const hintId = useId();
  const { note, take } = useLimit(LONGEST_REASON, onChange);
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor="words-reason">
        {label}
      </label>
      <textarea
        id="words-reason"
        className={styles.box}
        rows={ROWS}
        value={value}
        aria-describedby={hintId}
        autoComplete="off"
        onChange={({ target }) => {
          take(target.value);
        }}
      />
      <p id={hintId} className={styles.hint}>
        {note ?? hint}
      </p>
    </div>
  );
}
