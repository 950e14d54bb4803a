import { FolderOpen, Sheet } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { LARGEST_CASE_FILE_BYTES } from '../../engine/index.ts';
import { csvText } from '../../exporters/csv.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import {
  many_close,
  many_estimate_note,
  many_how,
  many_intro,
  many_left_out,
  many_open,
  many_read,
  many_read_all,
  many_read_none,
  many_sample,
  many_save,
  many_saved,
  many_too_large,
  many_unknown,
  many_unreadable,
} from '../../i18n/generated/messages.js';
import { todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { BadLines } from './BadLines.tsx';
import { comparisonTable, sampleCsv, type ComparedRow } from './caseSheet.ts';
import { CaseTable } from './CaseTable.tsx';
import { comparedCase } from './comparedCase.ts';
import { Lessons } from './Lessons.tsx';
import styles from './ManyCases.module.css';
import { PrintEach } from './PrintEach.tsx';
import { MOST_CASES, readSheet, type ReadSheet } from './readSheet.ts';

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const CSV = 'text/csv;charset=utf-8';

type Read = ReadSheet | 'tooLarge' | 'unreadable' | null;

async function readChosen(file: File): Promise<Read> {
  if (file.size > LARGEST_CASE_FILE_BYTES) return 'tooLarge';
  try {
    return readSheet(new Uint8Array(await file.arrayBuffer()), todayInChina());
  } catch {
    // A folder, or a file that is gone by now.
    return 'unreadable';
  }
}

function comparedRows({ rows }: ReadSheet): readonly ComparedRow[] {
  return rows.flatMap(({ line, name, outcome }) =>
    outcome.ok ? [{ line, name, caseFile: outcome.value, compared: comparedCase(outcome.value) }] : [],
  );
}

/** What was read, and what can be done with it. */
function Sheets({ read, onClose }: { readonly read: ReadSheet; readonly onClose: () => void }) {
  const [isSaved, setSaved] = useState(false);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const rows = useMemo(() => comparedRows(read), [read]);
  const bad = read.rows.filter(({ outcome }) => !outcome.ok);
  const count = rows.length;
  const said =
    count === 0
      ? many_read_none()
      : bad.length === 0
        ? many_read_all({ count })
        : many_read({ count, bad: bad.length });
  return (
    <section className={styles.part}>
      <p role="status">{said}</p>
      {read.leftOut > 0 && <p>{many_left_out({ most: MOST_CASES, count: read.leftOut })}</p>}
      {read.unknownColumns.length > 0 && <p>{many_unknown({ columns: read.unknownColumns.join(', ') })}</p>}
      {bad.length > 0 && <BadLines rows={bad} />}
      {count > 0 && (
        <>
          <CaseTable rows={rows} />
          <p className={styles.hint}>{many_estimate_note()}</p>
          <Button
            wide
            disabled={hidesAmounts}
            onClick={() => {
              saveFile(new Blob([csvText(comparisonTable(rows))], { type: CSV }), 'comparison.csv');
              setSaved(true);
            }}
          >
            <Sheet {...ICON} />
            {many_save()}
          </Button>
          <p role="status" className={styles.hint}>
            {isSaved && many_saved()}
          </p>
          <PrintEach rows={rows} />
        </>
      )}
      <Button kind="quiet" onClick={onClose}>
        {many_close()}
      </Button>
    </section>
  );
}

/** Many cases from a file beside each other, and three examples for a lesson. Nothing of it is stored. */
export function ManyCases() {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read>(null);
  return (
    <div className={styles.many}>
      <p>{many_intro()}</p>
      <p className={styles.hint}>{many_how()}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.jsonl,.ndjson,.json,text/csv,application/json,text/plain"
        hidden
        aria-label={many_open()}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          void readChosen(file).then((answer) => {
            // The same file can be chosen again once it was mended.
            target.value = '';
            setRead(answer);
          });
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>
          <FolderOpen {...ICON} />
          {many_open()}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            saveFile(new Blob([sampleCsv()], { type: CSV }), 'sample.csv');
          }}
        >
          {many_sample()}
        </Button>
      </div>
      {read === 'tooLarge' && <p role="alert">{many_too_large()}</p>}
      {read === 'unreadable' && <p role="alert">{many_unreadable()}</p>}
      {read !== null && typeof read === 'object' && (
        <Sheets
          read={read}
          onClose={() => {
            setRead(null);
          }}
        />
      )}
      <Lessons />
    </div>
  );
}
