import { useId } from 'react';
import type { Choice } from './ChipGroup.tsx';
import styles from './Segmented.module.css';

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two to four views of the same thing, side by side: native radio buttons. */
export function Segmented<Value extends string>({ label, choices, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segmented}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={choice.value === value ? `${styles.segment ?? ''} ${styles.chosen ?? ''}` : styles.segment}
        >
          <input
            type="radio"
            className={styles.input}
            id={choice.id}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
