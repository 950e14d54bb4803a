import { useId, type ReactNode } from 'react';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: ReactNode;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The value in words: shown at the end of the label, and spoken. */
  readonly valueText: string;
  readonly id?: string;
}

/** A native range with its label and value above: keys, touch and screen readers as everywhere. */
export function Slider({ label, min, max, step = 1, value, onChange, valueText, id }: SliderProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={inputId}>
          {label}
        </label>
        <span className={styles.value} aria-hidden="true">
          {valueText}
        </span>
      </div>
      <input
        type="range"
        id={inputId}
        className={styles.input}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={({ target }) => {
          onChange(target.valueAsNumber);
        }}
      />
    </div>
  );
}
