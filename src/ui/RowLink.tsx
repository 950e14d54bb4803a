import type { ReactNode } from 'react';
import styles from './RowLink.module.css';

interface RowLinkProps {
  /** The id of the row's button. */
  readonly row: string;
  readonly children: ReactNode;
}

/** Leads to a row elsewhere on the page and opens it, if it is not open already. */
export function RowLink({ row, children }: RowLinkProps) {
  return (
    <a
      className={styles.link}
      href={`#${row}`}
      onClick={(event) => {
        const button = document.getElementById(row);
        if (button === null) return;
        // The address keeps no trace of where somebody looked.
        event.preventDefault();
        if (button.getAttribute('aria-expanded') === 'false') button.click();
        button.focus();
        button.scrollIntoView({ block: 'start' });
      }}
    >
      {children}
    </a>
  );
}
