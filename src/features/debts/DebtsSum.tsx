import { useDeferredValue, useMemo } from 'react';
import { addMonthsClamped, isoDate, knownDate, type IsoDate } from '../../engine/index.ts';
import { TOGETHER_ROADS, togetherOn, type Together, type TogetherRoad } from '../../engine/household.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import {
  debts_both_ends,
  debts_budget_row,
  debts_free,
  debts_monthly,
  debts_monthly_fits,
  debts_monthly_more,
  debts_monthly_unknown,
  debts_not_free,
  debts_shared,
  debts_sum,
  debts_table_caption,
  debts_table_day,
  debts_table_plan_end,
} from '../../i18n/generated/messages.js';
import { useBudget } from '../../state/householdBudget.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { RowLink } from '../../ui/RowLink.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './AllDebts.module.css';
import { DebtsChart } from './DebtsChart.tsx';
import { ROAD_NAMES } from './roadNames.ts';
import { useDebtFormats } from './useDebtFormats.ts';

/** Months from today to the rows of the table. */
const ROWS = [0, 6, 12, 24, 36, 60] as const;

function basisOf(road: TogetherRoad): 'law' | 'estimate' {
  return road === 'refuse' ? 'estimate' : 'law';
}

function daysOf({ asOf, planEnd, from, until }: Together): readonly IsoDate[] {
  const days = ROWS.map((months) => isoDate(addMonthsClamped(knownDate(asOf), months)));
  return [...new Set([...days, planEnd])].filter((day) => day >= from && day <= until).sort();
}

/** When the last debt is paid off on a road, or that it is not. */
function FreeSentence({ all, road }: { readonly all: Together; readonly road: TogetherRoad }) {
  const { debtFreeOn } = all.roads[road];
  const name = ROAD_NAMES[road]();
  if (debtFreeOn === null) return <p>{debts_not_free({ road: name, month: formatMonth(all.until) })}</p>;
  return (
    <p>
      <Filled
        text={debts_free({ road: name, date: slot(0) })}
        slots={[
          <Figure key="free" path={`together.${road}.debtFreeOn`} value={debtFreeOn} basis={basisOf(road)}>
            {formatDate(debtFreeOn)}
          </Figure>,
        ]}
      />
    </p>
  );
}

/** Whether one income can pay what all agreements together take a month. */
function Affordable({ monthly }: { readonly monthly: number }) {
  const { budget } = useBudget();
  if (budget !== null && monthly <= budget.left) return debts_monthly_fits();
  const text = budget === null ? debts_monthly_unknown : debts_monthly_more;
  return (
    <Filled
      text={text({ row: slot(0) })}
      slots={[
        <RowLink key="budget" row="what-i-can-pay">
          {debts_budget_row()}
        </RowLink>,
      ]}
    />
  );
}

/** All debts added up: what they take a month, when they end, and what they come to over time on each road. */
export function DebtsSum({ all }: { readonly all: Together }) {
  const { yuan } = useDebtFormats();
  const rows = useMemo(
    () => daysOf(all).map((day) => ({ day, burdens: TOGETHER_ROADS.map((road) => togetherOn(all, road, day).burden) })),
    [all],
  );
  // Of sixty debts the lines take longer than the sums: these come first.
  const chartOf = useDeferredValue(all);
  const { instalment } = all.roads.negotiate;
  return (
    <section>
      <h3 className={styles.head}>{debts_sum()}</h3>
      <p>
        <Filled
          text={debts_monthly({ amount: slot(0) })}
          slots={[
            <Figure key="monthly" path="together.negotiate.instalment" value={instalment} basis="law">
              {yuan(instalment)}
            </Figure>,
          ]}
        />
      </p>
      <p className={styles.small}>
        <Affordable monthly={instalment} />
      </p>
      {TOGETHER_ROADS.map((road) => (
        <FreeSentence key={road} all={all} road={road} />
      ))}
      <DebtsChart all={chartOf} />
      <div className={styles.scroll} role="region" aria-label={debts_table_caption()} tabIndex={0}>
        <table className={styles.table}>
          <caption>{debts_table_caption()}</caption>
          <thead>
            <tr>
              <th scope="col">{debts_table_day()}</th>
              {TOGETHER_ROADS.map((road) => (
                <th key={road} scope="col">
                  {ROAD_NAMES[road]()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, burdens }) => (
              <tr key={day}>
                <th scope="row">
                  {day === all.planEnd ? debts_table_plan_end({ date: formatMonth(day) }) : formatMonth(day)}
                </th>
                {TOGETHER_ROADS.map((road, index) => (
                  <td key={road}>
                    <Figure path={`together.${road}.on.${day}`} value={burdens[index] ?? 0} basis={basisOf(road)}>
                      {yuan(burdens[index] ?? 0)}
                    </Figure>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.small}>{debts_both_ends()}</p>
      <p className={styles.small}>
        <Words text={debts_shared()} />
      </p>
    </section>
  );
}
