import { useId, useMemo } from 'react';
import { simulate, type CaseFile } from '../../engine/index.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import {
  dates_end,
  dates_end_none,
  dates_end_without,
  dates_if_agreed,
  dates_paid,
  dates_progress,
  dates_total,
} from '../../i18n/generated/messages.js';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import styles from './Dates.module.css';

/** The case as it would stand had nothing been paid. */
function withoutPayments(caseFile: CaseFile): CaseFile {
  return { ...caseFile, payments: [] };
}

/** How far the plan has come with what was paid, and when it would end without. */
export function Progress() {
  const { caseFile } = useRoads();
  const { totals } = useTimeline('negotiate');
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const heading = useId();
  const yuan = (fen: number) => formatYuan(fen, language, { hidden });
  const paid = (caseFile.payments ?? []).reduce((sum, { amount }) => sum + amount, 0);
  const before = useMemo(
    () => (caseFile.payments === undefined ? null : simulate(withoutPayments(caseFile), 'negotiate').totals.debtFreeOn),
    [caseFile],
  );
  const { debtFreeOn } = totals;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading}>{dates_progress()}</h3>
      {paid > 0 && <p>{dates_paid({ amount: yuan(paid), count: caseFile.payments?.length ?? 0 })}</p>}
      <p>
        <Filled
          text={dates_total({ amount: slot(0) })}
          slots={[
            <Figure key="burden" path="negotiate.burden" value={totals.burden} basis="law">
              {yuan(totals.burden)}
            </Figure>,
          ]}
        />
      </p>
      <p>
        {debtFreeOn === null ? (
          dates_end_none()
        ) : (
          <Filled
            text={dates_end({ date: slot(0) })}
            slots={[
              <Figure key="end" path="negotiate.debtFreeOn" value={debtFreeOn} basis="law">
                {formatDate(debtFreeOn)}
              </Figure>,
            ]}
          />
        )}
      </p>
      {before !== null && before !== debtFreeOn && (
        <p className={styles.hint}>{dates_end_without({ date: formatDate(before) })}</p>
      )}
      <p className={styles.hint}>{dates_if_agreed()}</p>
    </section>
  );
}
