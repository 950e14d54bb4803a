import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { saveFile } from '../../exporters/saveFile.ts';
import {
  mine_cases,
  mine_cases_absent,
  mine_cases_deleted,
  mine_cases_full,
  mine_cases_hint,
  mine_cases_keeps_nothing,
  mine_cases_list,
  mine_cases_name,
  mine_cases_newer,
  mine_cases_no_name,
  mine_cases_none,
  mine_cases_opened,
  mine_cases_opened_kept,
  mine_cases_renamed,
  mine_cases_save,
  mine_cases_saved,
  mine_cases_start_over,
  mine_cases_taken,
  mine_cases_unnamed,
  mine_cases_unnamed_more,
  mine_cases_unreadable,
  mine_old_download,
} from '../../i18n/generated/messages.js';
import {
  caseList,
  caseListText,
  deleteCase,
  dropCaseList,
  LONGEST_CASE_NAME,
  onCaseList,
  openCase,
  renameCase,
  saveCase,
  type CaseOutcome,
  type CaseRefusal,
  type ReadCaseList,
} from '../../state/namedCases.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { shownName } from '../../state/shownName.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { NamedCaseRow } from './NamedCaseRow.tsx';
import styles from './NamedCases.module.css';

const REFUSALS = {
  noName: mine_cases_no_name,
  taken: mine_cases_taken,
  full: mine_cases_full,
  // Another tab has deleted it: the list shows so.
  gone: () => '',
} satisfies Record<CaseRefusal, () => string>;

const NO_LIST = {
  unreadable: mine_cases_unreadable,
  newer: mine_cases_newer,
  absent: mine_cases_absent,
  keepsNothing: mine_cases_keeps_nothing,
} satisfies Record<Exclude<ReadCaseList['kind'], 'read'>, () => string>;

const nameless = (count: number): string =>
  count === 1 ? mine_cases_unnamed() : mine_cases_unnamed_more({ count: String(count) });

/** Why there is no list; what cannot be read can be saved elsewhere, and then given up. */
function NoList({ kind }: { readonly kind: Exclude<ReadCaseList['kind'], 'read'> }) {
  const isLeftAlone = kind === 'unreadable' || kind === 'newer';
  return (
    <>
      <p className={styles.note}>{NO_LIST[kind]()}</p>
      {isLeftAlone && (
        <div className={styles.buttons}>
          <Button
            small
            onClick={() => {
              saveFile(new Blob([caseListText() ?? ''], { type: 'application/json' }), 'zhailu-old-cases.json');
            }}
          >
            {mine_old_download()}
          </Button>
          <Button small onClick={dropCaseList}>
            {mine_cases_start_over()}
          </Button>
        </div>
      )}
    </>
  );
}

/** Several cases on the device: kept under names, switched, renamed, deleted. */
export function NamedCases() {
  // Renders again when nothing is to be kept any more.
  useNoticeStore((state) => state.keepsNothing);
  const text = useSyncExternalStore(onCaseList, caseListText);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const headingId = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const [isMoved, setMoved] = useState(false);
  const read = caseList(text);

  // What had the focus is gone with its row.
  useEffect(() => {
    if (isMoved) status.current?.focus();
  }, [isMoved]);

  const say = <Value,>(outcome: CaseOutcome<Value>, done: (value: Value) => string): boolean => {
    setSaid(outcome.ok ? done(outcome.value) : REFUSALS[outcome.reason]());
    return outcome.ok;
  };
  const shown = (name: string): string => shownName(name, LONGEST_CASE_NAME);

  return (
    <section className={styles.cases} aria-labelledby={headingId}>
      <h3 id={headingId}>{mine_cases()}</h3>
      {read.kind !== 'read' ? (
        <NoList kind={read.kind} />
      ) : (
        <>
          <p className={styles.note}>{mine_cases_hint()}</p>
          <form
            className={styles.save}
            onSubmit={(event) => {
              event.preventDefault();
              if (say(saveCase(typed), (name) => mine_cases_saved({ name: shown(name) }))) setTyped('');
            }}
          >
            <LimitedField
              label={mine_cases_name()}
              value={typed}
              longest={LONGEST_CASE_NAME}
              autoComplete="off"
              onChange={setTyped}
            />
            <Button type="submit">{mine_cases_save()}</Button>
          </form>
          {read.list.cases.length === 0 ? (
            <p className={styles.hint}>{mine_cases_none()}</p>
          ) : (
            <ul className={styles.list} aria-label={mine_cases_list()}>
              {read.list.cases.map(({ name }) => (
                <NamedCaseRow
                  key={name}
                  name={shown(name)}
                  isPresent={name === read.list.present}
                  onOpen={() => {
                    say(openCase(name, nameless), (other) =>
                      other === null
                        ? mine_cases_opened({ name: shown(name) })
                        : mine_cases_opened_kept({ name: shown(name), other }),
                    );
                  }}
                  onRename={(next) => say(renameCase(name, next), (now) => mine_cases_renamed({ name: shown(now) }))}
                  onDelete={() => {
                    setMoved(say(deleteCase(name), () => mine_cases_deleted({ name: shown(name) })));
                  }}
                />
              ))}
            </ul>
          )}
        </>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.hint}>
        {said}
      </p>
    </section>
  );
}
