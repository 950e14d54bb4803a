import { Phone } from 'lucide-react';
import { ways_ask } from '../i18n/generated/messages.js';
import styles from './AskPhones.module.css';

/** Whom to ask: hotlines that can be called at a tap. */
export function AskPhones({ phones }: { readonly phones: readonly string[] }) {
  return (
    <p className={styles.ask}>
      <span>{ways_ask()}</span>
      {phones.map((number) => (
        <a key={number} className={styles.phone} href={`tel:${number}`}>
          <Phone size={18} strokeWidth={1.75} aria-hidden="true" />
          {number}
        </a>
      ))}
    </p>
  );
}
