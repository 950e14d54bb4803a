import { Phone } from 'lucide-react';
import styles from './HotlineList.module.css';
import { inLanguage } from './rules.ts';
import { lastVersion } from './wholeBook.ts';

/** Numbers to call, each with who answers there. */
export function HotlineList({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {numbers.map((number) => {
        const who = lastVersion(`hotline.${number}`)?.version.source.article;
        return (
          <li key={number}>
            <a className={styles.line} href={`tel:${number}`}>
              <Phone size={18} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles.number}>{number}</span>
              {who && <span className={styles.who}>{inLanguage(who)}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
