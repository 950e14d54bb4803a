import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { mine_file_heading, mine_file_hint, mine_file_open } from '../../i18n/generated/messages.js';
import { openFile } from '../../state/openFile.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './KeepAndShow.module.css';

/** Opens a case file; what became of it stands above the page, so the sheet closes. */
export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const close = useViewStore((state) => state.closeSharing);
  return (
    <section className={styles.part}>
      <h3>{mine_file_heading()}</h3>
      <p className={styles.text}>{mine_file_hint()}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json,text/plain"
        hidden
        aria-label={mine_file_open()}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          void openFile(file).then(() => {
            // The same file can be chosen again once it was mended.
            target.value = '';
            close();
          });
        }}
      />
      <Button wide onClick={() => input.current?.click()}>
        <FolderOpen size={18} strokeWidth={1.75} aria-hidden="true" />
        {mine_file_open()}
      </Button>
    </section>
  );
}
