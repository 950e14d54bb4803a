import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** An icon of 20 px. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** At most two ways out. */
  readonly actions?: ReactNode;
  /** With round corners, inside a section; else a band as wide as the page. */
  readonly card?: boolean;
  /** `status` where it comes by itself and shall be spoken. */
  readonly role?: 'status' | 'note';
}

/** Something to know, calmly: a sunken band with what follows from it and what can be done. Never a dialog. */
export function Notice({ icon, children, actions, card = false, role }: NoticeProps) {
  return (
    <div role={role} className={card ? `${styles.notice ?? ''} ${styles.card ?? ''}` : styles.notice}>
      {icon}
      <div className={styles.body}>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
