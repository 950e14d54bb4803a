import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { form_pick_date } from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { timelineOf } from '../../state/currentRoads.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './FormRest.module.css';

/** A button that opens the device's own date picker and writes the due date into the field for the days. */
export function DuePicker() {
  const input = useRef<HTMLInputElement>(null);
  const caseFile = useRoadsStore((state) => state.caseFile);
  const setText = useCaseStore((state) => state.setText);
  return (
    <span className={styles.picker}>
      <IconButton
        label={form_pick_date()}
        onClick={() => {
          try {
            input.current?.showPicker();
          } catch {
            // An older browser opens its picker on focus.
            input.current?.focus();
            input.current?.click();
          }
        }}
      >
        <CalendarDays size={20} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <input
        ref={input}
        type="date"
        className={styles.pickerInput}
        tabIndex={-1}
        aria-hidden="true"
        aria-label={form_pick_date()}
        max={caseFile.asOf}
        value={timelineOf(caseFile, 'refuse').dueDate}
        onChange={({ target }) => {
          if (target.value !== '') setText('overdueDays', target.value);
        }}
      />
    </span>
  );
}
