import { Filled } from '../../ui/Filled.tsx';
import styles from './PhoneLine.module.css';

interface PhoneLineProps {
  /** A sentence with a slot for each number. */
  readonly text: string;
  readonly numbers: readonly string[];
}

/** A sentence with numbers that can be called at a tap. */
export function PhoneLine({ text, numbers }: PhoneLineProps) {
  return (
    <Filled
      text={text}
      slots={numbers.map((number) => (
        <a key={number} className={styles.number} href={`tel:${number}`}>
          {number}
        </a>
      ))}
    />
  );
}
