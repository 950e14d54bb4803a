import { useId } from 'react';
import styles from './Words.module.css';

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
          onChange(target.value);
        }}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
