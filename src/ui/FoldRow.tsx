import { useContext, useId, useState, type ReactNode } from 'react';
import { FoldGroupContext } from './FoldGroup.tsx';
import styles from './FoldRow.module.css';

export interface FoldRowProps {
  readonly title: ReactNode;
  /** An icon of 20 px before the title. */
  readonly icon?: ReactNode;
  /** What it holds now, in a word, at the end of the row. */
  readonly value?: ReactNode;
  /** Given together with `onToggle` where someone else opens it; else it opens by itself. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** A finger is on it: in a moment it may be opened. */
  readonly onReach?: () => void;
  readonly id?: string;
  /** Made only when the row was opened once; in a group, while it is open. */
  readonly children: ReactNode;
}

/** A row of 52 px that shows or hides what is below it; in a group it closes the one that was open. */
export function FoldRow({ title, icon, value, open, onToggle, onReach, id, children }: FoldRowProps) {
  const contentId = useId();
  const [ownOpen, setOwnOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const group = useContext(FoldGroupContext);
  const isOpen = open ?? (group === null ? ownOpen : group.openId === contentId);
  if (isOpen && !wasOpen) setWasOpen(true);
  const isMade = isOpen || (wasOpen && group === null);
  return (
    <div className={isOpen ? `${styles.fold ?? ''} ${styles.open ?? ''}` : styles.fold}>
      <button
        type="button"
        id={id}
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isMade ? contentId : undefined}
        onPointerDown={onReach}
        onClick={({ currentTarget: row }) => {
          setOwnOpen(!isOpen);
          onToggle?.(!isOpen);
          if (group === null) return;
          group.setOpen(isOpen ? null : contentId);
          // What was open above it has closed: the row stays where it can be seen.
          requestAnimationFrame(() => {
            row.scrollIntoView({ block: 'nearest' });
          });
        }}
      >
        {icon}
        <span className={styles.title}>{title}</span>
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </button>
      <div id={contentId} className={styles.content} hidden={!isOpen}>
        {isMade && <FoldGroupContext value={null}>{children}</FoldGroupContext>}
      </div>
    </div>
  );
}
