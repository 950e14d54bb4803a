import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

export interface TagProps {
  /** Law is tinted with a check, an estimate outlined, everything else (assumed, agreed, a fact, an example) sunken. */
  readonly kind?: 'law' | 'estimate' | 'plain';
  readonly children: ReactNode;
}

/** A small word that says what something rests on. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return (
    <span className={`${styles.tag ?? ''} ${styles[kind] ?? ''}`}>
      {kind === 'law' && <Check size={14} strokeWidth={1.75} aria-hidden="true" />}
      {children}
    </span>
  );
}
