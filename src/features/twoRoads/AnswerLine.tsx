import type { ReactNode } from 'react';
import { Filled } from '../../ui/Filled.tsx';
import styles from './Answer.module.css';
import { Gap } from './Gap.tsx';

interface AnswerLineProps {
  readonly text: string;
  readonly slots?: readonly ReactNode[];
  /** Smaller, for what goes without a figure of its own. */
  readonly isSecond?: boolean;
}

/** A short sentence of the answer: a line of its own on a phone, so that figures do not lie on each other. */
export function AnswerLine({ text, slots = [], isSecond = false }: AnswerLineProps) {
  return (
    <span className={isSecond ? styles.second : styles.line}>
      <Filled text={text} slots={slots} />
      <Gap />
    </span>
  );
}
