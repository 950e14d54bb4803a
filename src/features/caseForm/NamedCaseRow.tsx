import { useState } from 'react';
import {
  mine_cases_delete,
  mine_cases_delete_sure,
  mine_cases_of,
  mine_cases_open,
  mine_cases_present,
  mine_cases_rename,
  mine_cases_rename_done,
  mine_cases_rename_to,
} from '../../i18n/generated/messages.js';
import { LONGEST_CASE_NAME } from '../../state/namedCases.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import styles from './NamedCases.module.css';

export interface NamedCaseRowProps {
  /** As it can be shown. */
  readonly name: string;
  readonly isPresent: boolean;
  readonly onOpen: () => void;
  /** Whether the name was taken. */
  readonly onRename: (next: string) => boolean;
  readonly onDelete: () => void;
}

/** One kept case: its name, and what can be done with it. Deleting asks once. */
export function NamedCaseRow({ name, isPresent, onOpen, onRename, onDelete }: NamedCaseRowProps) {
  const [next, setNext] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const label = (action: string): string => mine_cases_of({ action, name });
  const deletion = isAsked ? mine_cases_delete_sure() : mine_cases_delete();
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <bdi>{name}</bdi>
        {isPresent && <span className={styles.hint}>{mine_cases_present()}</span>}
      </p>
      <div className={styles.buttons}>
        {!isPresent && (
          <Button small aria-label={label(mine_cases_open())} onClick={onOpen}>
            {mine_cases_open()}
          </Button>
        )}
        <Button
          small
          aria-label={label(mine_cases_rename())}
          aria-expanded={next !== null}
          onClick={() => {
            setNext(next === null ? name : null);
          }}
        >
          {mine_cases_rename()}
        </Button>
        <Button
          small
          aria-label={label(deletion)}
          onClick={() => {
            if (isAsked) onDelete();
            else setAsked(true);
          }}
          onBlur={() => {
            setAsked(false);
          }}
        >
          {deletion}
        </Button>
      </div>
      {next !== null && (
        <form
          className={styles.save}
          onSubmit={(event) => {
            event.preventDefault();
            if (onRename(next)) setNext(null);
          }}
        >
          <LimitedField
            label={mine_cases_rename_to({ name })}
            value={next}
            longest={LONGEST_CASE_NAME}
            autoComplete="off"
            onChange={setNext}
          />
          <Button type="submit">{mine_cases_rename_done()}</Button>
        </form>
      )}
    </li>
  );
}
