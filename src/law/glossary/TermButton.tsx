import { useContext, type KeyboardEvent, type ReactNode } from 'react';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import styles from './TermButton.module.css';

interface TermButtonProps {
  /** The term's id in the glossary. */
  readonly term: string;
  readonly children: ReactNode;
}

/**
 * A term in a text, whose explanation opens at a tap. Not a `<button>`: browsers lay that out as a block, which moves the
 * words around it and cannot break. A `<span>` stays where the words stood.
 */
export function TermButton({ term, children }: TermButtonProps) {
  const open = useContext(OpenFigureContext);
  const path = `term.${term}`;
  return (
    <span
      role="button"
      tabIndex={0}
      className={styles.term}
      data-term={term}
      aria-haspopup="dialog"
      onClick={() => {
        open(path);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(path);
      }}
    >
      {children}
    </span>
  );
}
