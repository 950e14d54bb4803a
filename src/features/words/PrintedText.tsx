import { useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DocumentLine } from '../../exporters/docx.ts';
import styles from './PrintedText.module.css';

interface PrintedTextProps {
  readonly lines: readonly DocumentLine[];
  /** What prints it: given the function to call. */
  readonly children: (print: () => void) => ReactNode;
}

/** Prints one text and nothing else of the page. */
export function PrintedText({ lines, children }: PrintedTextProps) {
  const [isPrinting, setPrinting] = useState(false);
  const print = () => {
    const begin = (event: Event) => {
      // The page has a paper of its own for whoever prints it as a whole.
      event.stopImmediatePropagation();
    };
    window.addEventListener('beforeprint', begin, { capture: true });
    // The browser prints what stands there when it is asked.
    flushSync(() => {
      setPrinting(true);
    });
    const end = () => {
      window.removeEventListener('beforeprint', begin, { capture: true });
      setPrinting(false);
    };
    window.addEventListener('afterprint', end, { once: true });
    window.print();
  };
  return (
    <>
      {children(print)}
      {isPrinting &&
        createPortal(
          <article className={styles.paper} lang="zh-CN" data-letter>
            {lines.map(({ kind, text }, index) => (
              <p key={index} className={styles[kind]}>
                {text}
              </p>
            ))}
          </article>,
          document.body,
        )}
    </>
  );
}
