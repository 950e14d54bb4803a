import { Words } from '../../ui/Words.tsx';
import styles from './OtherWays.module.css';

/** What a way is, a sentence or two each. */
export function Lines({ lines }: { readonly lines: readonly (() => string)[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line()}>
          <Words text={line()} />
        </li>
      ))}
    </ul>
  );
}
