import { useId, type ReactNode } from 'react';
import styles from './ChipGroup.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** The id of the input itself. */
  readonly id?: string;
}

export interface ChipGroupProps<Value extends string> {
  /** What is chosen among, for screen readers; or the id of what says it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Chips as wide as their words, in a row that wraps, instead of three columns. */
  readonly flow?: boolean;
  readonly describedBy?: string;
}

/** One of several, as chips: native radio buttons, so that the arrow keys move as everywhere. */
export function ChipGroup<Value extends string>({
  label,
  labelledBy,
  choices,
  value,
  onChange,
  flow = false,
  describedBy,
}: ChipGroupProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={flow ? `${styles.chips ?? ''} ${styles.flow ?? ''}` : styles.chips}
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={choice.value === value ? `${styles.chip ?? ''} ${styles.chosen ?? ''}` : styles.chip}
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
