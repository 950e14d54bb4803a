import { useEffect, useId, useMemo } from 'react';
import {
  explain,
  keptPlan,
  simulate,
  soonestPlan,
  type CaseFile,
  type IsoDate,
  type Timeline,
} from '../../engine/index.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import {
  budget_figure_instalment,
  budget_plan_end,
  dates_end,
  dates_end_none,
  dates_end_without,
  dates_if_agreed,
  dates_paid,
  dates_progress,
  dates_same_monthly,
  dates_total,
} from '../../i18n/generated/messages.js';
import { useRoads, useTimeline } from '../../state/currentRoads.ts';
import { useOtherFigures, type OtherFigure } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import styles from './Dates.module.css';

/** The case as it would stand had nothing been paid. */
function withoutPayments(caseFile: CaseFile): CaseFile {
  return { ...caseFile, payments: [] };
}

const WITHOUT_PAYMENTS = {
  instalment: () => budget_figure_instalment(),
  debtFreeOn: () => budget_plan_end(),
} as const;

/** Explains `withoutPayments.instalment` and `.debtFreeOn`. */
function explainWithoutPayments(before: Timeline, of: string | undefined): OtherFigure | null {
  if (of !== 'instalment' && of !== 'debtFreeOn') return null;
  const derivation = explain(before, { kind: 'total', total: of });
  return derivation && { name: WITHOUT_PAYMENTS[of](), derivation };
}

interface SameMonthlyProps {
  readonly caseFile: CaseFile;
  /** The instalment had nothing been paid, in fen. */
  readonly monthly: number;
  /** When the plan ends as it is. */
  readonly end: IsoDate;
}

/** Who has paid and goes on with the same money a month is done sooner: when. */
function SameMonthly({ caseFile, monthly, end }: SameMonthlyProps) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const instalments = useMemo(() => soonestPlan(caseFile, monthly), [caseFile, monthly]);
  const sooner = useMemo(
    () => (instalments === null ? null : simulate(keptPlan(caseFile, instalments), 'negotiate').totals.debtFreeOn),
    [caseFile, instalments],
  );
  if (instalments === null || sooner === null || sooner >= end) return null;
  return (
    <p>
      <Filled
        text={dates_same_monthly({ amount: slot(0), date: slot(1) })}
        slots={[
          <Figure key="monthly" path="withoutPayments.instalment" value={monthly} basis="law">
            {formatYuan(monthly, language, { hidden })}
          </Figure>,
          <Figure key="sooner" path={`plan.${instalments}.debtFreeOn`} value={sooner} basis="law">
            {formatDate(sooner)}
          </Figure>,
        ]}
      />
    </p>
  );
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
    () => (caseFile.payments === undefined ? null : simulate(withoutPayments(caseFile), 'negotiate')),
    [caseFile],
  );
  useEffect(() => {
    useOtherFigures.setState({ withoutPayments: ([of]) => before && explainWithoutPayments(before, of) });
  }, [before]);
  const { debtFreeOn: endBefore, instalment: monthly } = before?.totals ?? { debtFreeOn: null, instalment: null };
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
      {endBefore !== null && endBefore !== debtFreeOn && (
        <p className={styles.hint}>
          <Filled
            text={dates_end_without({ date: slot(0) })}
            slots={[
              <Figure key="end" path="withoutPayments.debtFreeOn" value={endBefore} basis="law">
                {formatDate(endBefore)}
              </Figure>,
            ]}
          />
        </p>
      )}
      {monthly !== null && debtFreeOn !== null && (
        <SameMonthly caseFile={caseFile} monthly={monthly} end={debtFreeOn} />
      )}
      <p className={styles.hint}>{dates_if_agreed()}</p>
    </section>
  );
}
