import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { why_copied, why_copy, why_copy_failed } from '../../i18n/generated/messages.js';
import { Button } from '../../ui/Button.tsx';
import styles from './WhySheet.module.css';

type State = 'ready' | 'copied' | 'failed';

/** Copies a text; where the browser refuses, shows it to be selected. */
export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<{ readonly of: string; readonly is: State }>({ of: text, is: 'ready' });
  const is = state.of === text ? state.is : 'ready';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ of: text, is: 'copied' });
    } catch {
      setState({ of: text, is: 'failed' });
    }
  };
  return (
    <>
      <Button wide onClick={() => void copy()}>
        {is === 'copied' ? (
          <Check size={18} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
        )}
        {is === 'copied' ? why_copied() : why_copy()}
      </Button>
      <p role="status" className={is === 'failed' ? styles.note : 'visuallyHidden'}>
        {is === 'copied' && why_copied()}
        {is === 'failed' && why_copy_failed()}
      </p>
      {is === 'failed' && <p className={styles.selectable}>{text}</p>}
    </>
  );
}
