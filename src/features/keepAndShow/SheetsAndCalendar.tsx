import { Braces, CalendarDays, FileSpreadsheet, Sheet } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  sheets_copy,
  sheets_csv,
  sheets_csv_holds,
  sheets_failed,
  sheets_heading,
  sheets_hidden,
  sheets_holds,
  sheets_ics,
  sheets_ics_holds,
  sheets_ics_none,
  sheets_ics_what,
  sheets_in_app,
  sheets_intro,
  sheets_json,
  sheets_json_holds,
  sheets_left_out,
  sheets_saved,
  sheets_show,
  sheets_speak,
  sheets_speak_hint,
  sheets_text,
  sheets_warn,
  sheets_xlsx,
  sheets_xlsx_holds,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { calendarDays } from '../../paper/calendarDays.ts';
import { CopyField } from './CopyField.tsx';
import { isInApp } from '../../ui/inApp.ts';
import styles from './KeepAndShow.module.css';
import { PartChoices } from './PartChoices.tsx';
import { fileText, saveSheet, type Saved, type SheetFormat, type TextFormat } from './savedSheets.ts';
import { addableParts, sharedParts, type LinkPart } from './sharedLink.ts';

interface SaveButtonProps {
  readonly label: string;
  readonly holds: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onSave: () => void;
}

/** A button with what its file holds under it. */
function SaveButton({ label, holds, icon, disabled = false, onSave }: SaveButtonProps) {
  return (
    <div className={styles.file}>
      <Button wide disabled={disabled} onClick={onSave}>
        {icon}
        {label}
      </Button>
      <p className={styles.hint}>{holds}</p>
    </div>
  );
}

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** In a file for oneself the page's figures stand: ranges of one's own are in it until they are taken out. */
const ADDED_AT_FIRST: readonly LinkPart[] = ['assumptions'];

/** What became of the last tap. Of XLSX there is no text to show. */
interface Outcome {
  readonly format: SheetFormat;
  readonly kind: 'saved' | 'failed' | 'shown';
}

/** The case and its roads as sheets and data, and the days to be reminded of as a calendar. */
export function SheetsAndCalendar() {
  const { caseFile } = useRoads();
  const roads = useViewStore((state) => state.roads);
  const breaksAfter = useViewStore((state) => state.breaksAfter);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const [chosen, setChosen] = useState<readonly LinkPart[]>(ADDED_AT_FIRST);
  const [speaks, setSpeaks] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const refusesFiles = isInApp();
  const parts = addableParts(caseFile);
  const added = parts.filter((part) => chosen.includes(part));
  const saved: Saved = { caseFile, roads, breaksAfter, chosen: added, hidesAmounts, speaks };
  const count = calendarDays(caseFile, saved).length;
  const isOffered = ({ format }: Outcome) => (format === 'json' ? !hidesAmounts : format !== 'ics' || count > 0);
  const shown: TextFormat | undefined =
    outcome?.kind === 'shown' && outcome.format !== 'xlsx' && isOffered(outcome) ? outcome.format : undefined;

  const save = async (format: SheetFormat) => {
    if (refusesFiles && format !== 'xlsx') {
      setOutcome({ format, kind: 'shown' });
      return;
    }
    try {
      await saveSheet(format, saved);
      setOutcome({ format, kind: 'saved' });
    } catch {
      setOutcome({ format, kind: 'failed' });
    }
  };
  const onSave = (format: SheetFormat) => () => {
    void save(format);
  };

  return (
    <section className={styles.part}>
      <h3>{sheets_heading()}</h3>
      <p className={styles.text}>{sheets_intro()}</p>
      {refusesFiles && <p className={styles.text}>{sheets_in_app()}</p>}
      <p className={styles.text}>{sheets_holds({ parts: sharedParts(added) })}</p>
      <PartChoices parts={parts} chosen={added} onChange={setChosen} />
      {added.length < parts.length && <p className={styles.text}>{sheets_left_out()}</p>}
      <p className={styles.text}>{hidesAmounts ? sheets_hidden() : sheets_warn()}</p>
      <SaveButton
        label={sheets_xlsx()}
        holds={sheets_xlsx_holds()}
        icon={<FileSpreadsheet {...ICON} />}
        onSave={onSave('xlsx')}
      />
      <SaveButton label={sheets_csv()} holds={sheets_csv_holds()} icon={<Sheet {...ICON} />} onSave={onSave('csv')} />
      <SaveButton
        label={sheets_json()}
        holds={sheets_json_holds()}
        icon={<Braces {...ICON} />}
        disabled={hidesAmounts}
        onSave={onSave('json')}
      />
      <Switch label={sheets_speak()} hint={sheets_speak_hint()} checked={speaks} onChange={setSpeaks} />
      <SaveButton
        label={sheets_ics()}
        holds={count === 0 ? sheets_ics_none() : `${sheets_ics_holds({ count })} ${sheets_ics_what()}`}
        icon={<CalendarDays {...ICON} />}
        disabled={count === 0}
        onSave={onSave('ics')}
      />
      <p role="status" className={styles.hint}>
        {outcome?.kind === 'saved' && sheets_saved()}
        {outcome?.kind === 'failed' && sheets_failed()}
      </p>
      {outcome !== undefined && outcome.kind !== 'shown' && outcome.format !== 'xlsx' && isOffered(outcome) && (
        <Button
          kind="quiet"
          onClick={() => {
            setOutcome({ format: outcome.format, kind: 'shown' });
          }}
        >
          {sheets_show()}
        </Button>
      )}
      {shown !== undefined && (
        <CopyField text={fileText(shown, saved)} label={sheets_text()} action={sheets_copy()} rows={6} />
      )}
    </section>
  );
}
