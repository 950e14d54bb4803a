import type { ComponentProps, ReactNode } from 'react';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does: its name, and its tooltip. */
  readonly label: string;
  readonly children: ReactNode;
  /** Shows the label beside the icon where there is room (from 1024 px). */
  readonly showsLabel?: boolean;
  /** A round sunken ground. */
  readonly filled?: boolean;
}

/** A button of 44 px with an icon only; its label is its name. */
export function IconButton({
  label,
  children,
  showsLabel = false,
  filled = false,
  className,
  ...rest
}: IconButtonProps) {
  const classes = [styles.button, filled && styles.filled, className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      {children}
      {showsLabel && <span className={styles.word}>{label}</span>}
    </button>
  );
}
