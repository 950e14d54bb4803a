import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { MOST_DEBTS, toldDebts, type DebtsFile } from '../../engine/household.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import {
  app_storage_absent,
  app_storage_full,
  app_storage_start_over,
  debts_add,
  debts_file,
  debts_file_note,
  debts_file_open,
  debts_file_save,
  debts_file_saved,
  debts_intro,
  debts_kept,
  debts_list,
  debts_most,
  debts_one,
  debts_priority,
  debts_unreadable,
  mine_old_download,
} from '../../i18n/generated/messages.js';
import { useBudget } from '../../state/householdBudget.ts';
import { keepHouseholdAnew, oldHousehold, useHousehold } from '../../state/household.ts';
import { useDebtsTogether } from '../../state/householdDebts.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { openFile } from '../../state/openFile.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { todayInChina } from '../../state/today.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldGroup } from '../../ui/FoldGroup.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './AllDebts.module.css';
import { CallOrder } from './CallOrder.tsx';
import { explainDebts } from './debtFigures.ts';
import { OtherDebtRow, ViewedDebt } from './DebtRow.tsx';
import { DebtsSum } from './DebtsSum.tsx';
import { useDebtFormats } from './useDebtFormats.ts';

const NO_PROBLEMS = [] as const;

/** Where the list is kept, or why it is not; what cannot be read can be saved elsewhere, and then given up. */
function Kept() {
  const isUnreadable = useHousehold((state) => state.isUnreadable);
  const trouble = useNoticeStore((state) => state.storageTrouble);
  if (!isUnreadable) {
    const says = trouble === 'full' ? app_storage_full : trouble === 'absent' ? app_storage_absent : debts_kept;
    return <p className={styles.small}>{says()}</p>;
  }
  return (
    <>
      <p className={styles.small}>{debts_unreadable()}</p>
      <div className={styles.buttons}>
        <Button
          small
          onClick={() => {
            saveFile(oldHousehold(), 'zhailu-old-debts.json');
          }}
        >
          {mine_old_download()}
        </Button>
        <Button small onClick={keepHouseholdAnew}>
          {app_storage_start_over()}
        </Button>
      </div>
    </>
  );
}

/** All debts, the income and the costs in one file, and back: to go on elsewhere, or with a counsellor. */
function HouseholdFile({ file }: { readonly file: DebtsFile }) {
  const input = useRef<HTMLInputElement>(null);
  const { lines } = useBudget();
  const [isSaved, setSaved] = useState(false);
  const { hidden } = useDebtFormats();
  const save = () => {
    const told = toldDebts(Object.keys(lines).length === 0 ? file : { ...file, budget: lines });
    saveFile(new Blob([`${JSON.stringify(told)}\n`], { type: 'application/json' }), `debts-${todayInChina()}.json`);
    setSaved(true);
  };
  return (
    <section>
      <h3 className={styles.head}>{debts_file()}</h3>
      <p className={styles.small}>{debts_file_note()}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json,text/plain"
        hidden
        aria-label={debts_file_open()}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen === undefined) return;
          void openFile(chosen).then(() => {
            // The same file can be chosen again once it was mended.
            target.value = '';
            window.scrollTo({ top: 0 });
          });
        }}
      />
      <div className={styles.buttons}>
        <Button small disabled={hidden} onClick={save}>
          {debts_file_save()}
        </Button>
        <Button small onClick={() => input.current?.click()}>
          {debts_file_open()}
        </Button>
      </div>
      <p role="status" className={styles.small}>
        {isSaved && debts_file_saved()}
      </p>
    </section>
  );
}

/** A row of the list: the debt in view, or another by its number. */
type DebtRowId = number | 'viewed';

/** All debts of the person on one page: what they are, what they come to together, and whom to call first. */
export function AllDebts() {
  const others = useHousehold((state) => state.others);
  const addDebt = useHousehold((state) => state.addDebt);
  const { file, ids, problems, all, calls } = useDebtsTogether();
  useEffect(() => {
    useOtherFigures.setState({ together: (path) => explainDebts(all, path) });
  }, [all]);
  const [first] = file.debts;
  const isFull = others.length + 1 >= MOST_DEBTS;
  // A debt that was just added stands open with the focus in it: what is missing there comes next.
  const [open, setOpen] = useState<{ readonly row: DebtRowId; readonly isNew: boolean } | null>(null);
  const rowOf = (row: DebtRowId) => ({
    open: open?.row === row,
    onToggle: (isOpen: boolean) => {
      setOpen(isOpen ? { row, isNew: false } : null);
    },
  });
  const add = () => {
    addDebt();
    const added = useHousehold.getState().others.at(-1);
    if (added !== undefined) setOpen({ row: added.id, isNew: true });
  };
  return (
    <div className={styles.debts}>
      <div>
        <p>{debts_intro()}</p>
        <Kept />
      </div>
      <p className={styles.first}>
        <Words text={debts_priority()} />
      </p>
      <section>
        <h3 className={styles.head}>{debts_list()}</h3>
        <FoldGroup>
          {first && <ViewedDebt caseFile={first} {...rowOf('viewed')} />}
          {others.map((debt) => (
            <OtherDebtRow
              key={debt.id}
              debt={debt}
              caseFile={file.debts[ids.indexOf(debt.id)]}
              problems={problems.get(debt.id) ?? NO_PROBLEMS}
              isNew={open?.isNew === true && open.row === debt.id}
              {...rowOf(debt.id)}
            />
          ))}
        </FoldGroup>
        <div className={styles.buttons}>
          <Button onClick={add} disabled={isFull}>
            <Plus size={18} strokeWidth={1.75} aria-hidden="true" />
            {debts_add()}
          </Button>
          {isFull && <span className={styles.small}>{debts_most({ count: String(MOST_DEBTS) })}</span>}
        </div>
      </section>
      {file.debts.length > 1 ? (
        <>
          <DebtsSum all={all} />
          <CallOrder all={all} calls={calls} />
        </>
      ) : (
        <p className={styles.small}>{debts_one()}</p>
      )}
      <HouseholdFile file={file} />
    </div>
  );
}
