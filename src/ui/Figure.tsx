import { createContext, useContext, type ReactNode } from 'react';
import styles from './Figure.module.css';

/** Opens the explanation of a figure by its path; given by the app. */
export const OpenFigureContext = createContext<(path: string) => void>(() => undefined);

export interface FigureProps {
  /** What it is: `refuse.burden`, `negotiate.instalment`, `refuse.stage.claimFiled.on`, `chance.suit` … */
  readonly path: string;
  /** Fen or a count as a whole number, a date as `2026-11-24`; null where there is none to give (hidden amounts keep theirs out). */
  readonly value: number | string | null;
  /** Solid underline: law or contract. Dotted: rests on an estimate. */
  readonly basis: 'law' | 'estimate';
  /** Takes the road's colour; only where two roads are compared. */
  readonly road?: string;
  /** A target of 44 px by itself, where the figure stands alone. */
  readonly block?: boolean;
  /** A name for screen readers where the text alone does not say what it is. */
  readonly label?: string;
  readonly children: ReactNode;
}

const ROAD_CLASSES: Readonly<Record<string, string | undefined>> = {
  refuse: styles.refuse,
  notSued: styles.notSued,
  theyRefuse: styles.theyRefuse,
  negotiate: styles.negotiate,
};

/** A figure in a text or a table: a button that opens its explanation. */
export function Figure({ path, value, basis, road, block = false, label, children }: FigureProps) {
  const open = useContext(OpenFigureContext);
  const classes = [
    styles.figure,
    basis === 'estimate' && styles.estimate,
    road !== undefined && ROAD_CLASSES[road],
    block && styles.block,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-figure={path}
      data-value={value ?? undefined}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => {
        open(path);
      }}
    >
      {children}
    </button>
  );
}
