import { Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { picture_link_copied, picture_link_select } from '../../i18n/generated/messages.js';
import { Button } from '../../ui/Button.tsx';
import styles from './KeepAndShow.module.css';

export interface CopyFieldProps {
  readonly text: string;
  /** The name of the field. */
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly rows: number;
}

/** A text to copy: by the button, or by hand from the field where the browser refuses. */
export function CopyField({ text, label, action, rows }: CopyFieldProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      setOutcome({ text, isCopied: false });
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <>
      <Button
        wide
        onClick={() => {
          void copy();
        }}
      >
        <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
        {action}
      </Button>
      <p role="status" className={styles.hint}>
        {/* Said of another text, it would be wrong of this one. */}
        {outcome?.text === text && (outcome.isCopied ? picture_link_copied() : picture_link_select())}
      </p>
      <label className={styles.hint} htmlFor={fieldId}>
        {label}
      </label>
      <textarea
        ref={field}
        id={fieldId}
        className={styles.link}
        readOnly
        rows={rows}
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
      />
    </>
  );
}
