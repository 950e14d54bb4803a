import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** 44 px high with smaller text instead of 48. */
  readonly small?: boolean;
  /** As wide as its place. */
  readonly wide?: boolean;
}

/** A button with words, an icon beside them if one is given. */
export function Button({ kind = 'secondary', small = false, wide = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[kind], small && styles.small, wide && styles.wide, className];
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />;
}
