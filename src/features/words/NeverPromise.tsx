import { X } from 'lucide-react';
import {
  words_never,
  words_never_blank,
  words_never_dates,
  words_never_fee,
  words_never_loan,
  words_never_more,
  words_never_private,
  words_true,
} from '../../i18n/generated/messages.js';
import styles from './Words.module.css';

const NEVER = [
  words_never_dates,
  words_never_loan,
  words_never_more,
  words_never_blank,
  words_never_fee,
  words_never_private,
];

/** What not to promise, on the phone or on paper: beside the letter, never in it. */
export function NeverPromise() {
  return (
    <section className={styles.choice}>
      <h3>{words_never()}</h3>
      <ul className={styles.never}>
        {NEVER.map((never) => (
          <li key={never()}>
            <X size={18} strokeWidth={1.75} aria-hidden="true" />
            {never()}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words_true()}</p>
    </section>
  );
}
