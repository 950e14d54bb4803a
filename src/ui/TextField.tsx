import { CircleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './TextField.module.css';
import { Words } from './Words.tsx';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'prefix'> {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Below the field while nothing is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong, in a sentence. */
  readonly problem?: ReactNode;
  /** Something that is said beside the problem or instead of it, such as that a paste was cut. */
  readonly note?: string | undefined;
  /** Before the text: ¥. */
  readonly sign?: ReactNode;
  /** After the text: 天, 期, %. */
  readonly unit?: ReactNode;
  /** A button at the end of the field. */
  readonly action?: ReactNode;
  /** Larger, bolder text: the fields that change everything. */
  readonly large?: boolean;
}

/** A field for text of 56 px with its label above and what concerns it below. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  problem,
  note,
  sign,
  unit,
  action,
  large = false,
  id,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const below = `${inputId}-below`;
  const isBad = problem !== undefined;
  const hasBelow = isBad || note !== undefined || hint !== undefined;
  const isPlain = !isBad && note === undefined;
  return (
    <div className={large ? `${styles.field ?? ''} ${styles.large ?? ''}` : styles.field}>
      <label className={styles.label} htmlFor={inputId}>
        {label}
      </label>
      <div
        className={isBad ? `${styles.box ?? ''} ${styles.bad ?? ''}` : styles.box}
        onClick={({ target, currentTarget }) => {
          // Its sign, its unit and the space beside them belong to the field.
          if (!(target instanceof Element) || target.closest('button, input') === null) {
            currentTarget.querySelector('input')?.focus();
          }
        }}
      >
        {sign !== undefined && (
          <span className={styles.unit} aria-hidden="true">
            {sign}
          </span>
        )}
        <input
          type="text"
          className={styles.input}
          id={inputId}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          aria-invalid={isBad || undefined}
          aria-describedby={hasBelow ? below : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          {...rest}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        {action}
      </div>
      {hasBelow && isPlain && (
        <p id={below} className={styles.hint}>
          {typeof hint === 'string' ? <Words text={hint} /> : hint}
        </p>
      )}
      {hasBelow && !isPlain && (
        <div id={below}>
          {isBad && (
            <p className={styles.problem}>
              <CircleAlert size={18} strokeWidth={1.75} aria-hidden="true" />
              <span>{problem}</span>
            </p>
          )}
          {note !== undefined && <p className={styles.problem}>{note}</p>}
          {!isBad && hint !== undefined && (
            <p className={styles.hint}>{typeof hint === 'string' ? <Words text={hint} /> : hint}</p>
          )}
        </div>
      )}
    </div>
  );
}
