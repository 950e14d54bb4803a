import type { ReactNode } from 'react';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly id?: string;
}

/** Something that is on or off at once; the whole row is the target. */
export function Switch({ label, hint, checked, onChange, id }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      id={id}
      aria-checked={checked}
      className={styles.row}
      onClick={() => {
        onChange(!checked);
      }}
    >
      <span>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      <span className={styles.track} aria-hidden="true" />
    </button>
  );
}
