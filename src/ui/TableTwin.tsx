import { useState, type ReactNode } from 'react';
import styles from './TableTwin.module.css';

interface TableTwinProps {
  readonly summary: string;
  /** Made only once somebody opens it: for what is long. */
  readonly whenOpened?: boolean;
  /** One table or several. */
  readonly children: ReactNode;
}

/** What a picture shows, as a table that can be read out, copied, and opened figure by figure. */
export function TableTwin({ summary, whenOpened = false, children }: TableTwinProps) {
  const [wasOpen, setWasOpen] = useState(!whenOpened);
  return (
    <details
      className={styles.twin}
      onToggle={() => {
        setWasOpen(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {wasOpen && children}
    </details>
  );
}
