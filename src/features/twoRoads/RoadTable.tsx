import { useState } from 'react';
import { accountName, roadName } from '../../i18n/names.ts';
import {
  roads_table_burden,
  roads_table_by,
  roads_table_claim,
  roads_table_claim_cut,
  roads_table_compare,
  roads_table_extra,
  roads_table_free,
  roads_table_hide_end,
  roads_table_instalment,
  roads_table_largest,
  roads_table_not_free,
  roads_table_note,
  roads_table_owed,
  roads_table_paid,
  roads_table_record,
  roads_table_record_open,
  roads_table_reduced,
  roads_table_restricted,
  roads_table_show_end,
  roads_table_title,
  roads_table_to_end,
  roads_table_waived,
  roads_table_what,
  roads_table_when,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { cardRoads } from './DayCards.tsx';
import { DateFigure, DaysFigure, MoneyFigure } from './RoadFigures.tsx';
import styles from './RoadTable.module.css';
import { isBeside, RoadTableRow } from './RoadTableRow.tsx';
import { chargedAccounts, tableColumn, type TableColumn } from './tableModel.ts';
import { useAnswer } from './useAnswer.ts';
import { useFormats } from './useFormats.ts';

type Basis = 'law' | 'estimate';
type MoneyTotal = 'burden' | 'extra' | 'largestPayment' | 'waived' | 'reduced';

/** What a group's heading spans: where a column gives way, a wider one would leave an empty place for it. */
const COLUMNS_OF_A_PHONE = 3;

const CENTS = { cents: true } as const;

/** What an amount on a road rests on: the sued road's days are estimates. */
function basisOf({ road }: TableColumn): Basis {
  return road === 'negotiate' || road === 'notSued' || road === 'payInFull' ? 'law' : 'estimate';
}

function money(column: TableColumn, of: string, fen: number) {
  return <MoneyFigure road={column.road} of={of} fen={fen} basis={basisOf(column)} format={CENTS} />;
}

function total(column: TableColumn, of: MoneyTotal) {
  const fen = column.timeline.totals[of];
  return fen === 0 && of !== 'burden' && of !== 'extra' ? null : money(column, of, fen);
}

/** The roads beside each other: first on the day on which the plan would end, then to the end. */
export function RoadTable() {
  const { model } = useAnswer();
  const { timelines } = useRoads();
  const drawn = useViewStore((state) => state.roads);
  const formats = useFormats();
  const [chosen, setChosen] = useState<ViewRoad | null>(null);
  const [showsEnd, setShowsEnd] = useState(false);
  const first = cardRoads(drawn, model.isSuitUnlikely, model.isSued);
  const order =
    first.includes('notSued') || model.isSued ? first : [...first.slice(0, 1), 'notSued' as const, ...first.slice(1)];
  const columns = order.flatMap((road) => {
    const timeline = timelines[road];
    return timeline === undefined ? [] : [tableColumn(road, timeline, model.planEnd)];
  });
  const others: ViewRoad[] = columns.map(({ road }) => road).filter((road) => road !== 'negotiate');
  const left = chosen !== null && others.includes(chosen) ? chosen : (others[0] ?? 'refuse');
  const common = { columns, left };
  const planEnd = formats.date(model.planEnd);
  const horizonEnd = formats.date(model.horizonEnd);
  return (
    <section className={styles.section} aria-labelledby="table-title">
      <h2 id="table-title">{roads_table_title()}</h2>
      <p className={styles.note}>{roads_table_note({ planEnd, horizonEnd })}</p>
      {others.length > 1 && (
        <label className={styles.choose}>
          {roads_table_compare()}
          <select
            value={left}
            onChange={({ target }) => setChosen(others.find((road) => road === target.value) ?? null)}
          >
            {others.map((road) => (
              <option key={road} value={road}>
                {roadName(road)}
              </option>
            ))}
          </select>
        </label>
      )}
      <table className={styles.table} data-columns={columns.length}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{roads_table_what()}</span>
            </th>
            {columns.map(({ road }) => (
              <th key={road} scope="col" data-road={road} className={isBeside(road, left) ? styles.beside : undefined}>
                {roadName(road)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={COLUMNS_OF_A_PHONE}>
              {roads_table_by({ date: planEnd })}
            </th>
          </tr>
          <RoadTableRow
            {...common}
            kind="total"
            name={roads_table_burden()}
            cell={(column) => money(column, 'planEnd.burden', column.atPlanEnd.burden)}
          />
          <RoadTableRow
            {...common}
            kind="part"
            name={roads_table_paid()}
            cell={(column) => money(column, 'planEnd.paid', column.atPlanEnd.paid)}
          />
          <RoadTableRow
            {...common}
            kind="part"
            name={roads_table_owed()}
            cell={(column) => money(column, 'planEnd.owed', column.atPlanEnd.owed)}
          />
        </tbody>
        <tbody>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={COLUMNS_OF_A_PHONE}>
              {roads_table_when()}
            </th>
          </tr>
          <RoadTableRow
            {...common}
            name={roads_table_free()}
            cell={(column) => {
              const { debtFreeOn } = column.timeline.totals;
              if (debtFreeOn === null) return roads_table_not_free({ month: formats.month(column.timeline.end) });
              return <DateFigure exact road={column.road} of="debtFreeOn" date={debtFreeOn} basis={basisOf(column)} />;
            }}
          />
          <RoadTableRow
            {...common}
            name={roads_table_instalment()}
            cell={(column) => {
              const { instalment } = column.timeline.totals;
              return instalment === null ? null : money(column, 'instalment', instalment);
            }}
          />
          <RoadTableRow {...common} name={roads_table_largest()} cell={(column) => total(column, 'largestPayment')} />
          <RoadTableRow
            {...common}
            name={roads_table_record()}
            cell={(column) => {
              const { creditRecordUntil } = column.timeline.totals;
              if (creditRecordUntil === null) return roads_table_record_open();
              return <DateFigure road={column.road} of="creditRecordUntil" date={creditRecordUntil} basis="law" />;
            }}
          />
          <RoadTableRow
            {...common}
            name={roads_table_claim()}
            cell={(column) => column.claim && money(column, 'claim.owed', column.claim.owed)}
          />
          <RoadTableRow
            {...common}
            kind="part"
            name={roads_table_claim_cut()}
            cell={(column) => column.claim && money(column, 'claim.upheld', column.claim.upheld)}
          />
        </tbody>
        <tbody hidden={!showsEnd} id="table-to-end">
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={COLUMNS_OF_A_PHONE}>
              {roads_table_to_end({ date: horizonEnd })}
            </th>
          </tr>
          <RoadTableRow
            {...common}
            kind="total"
            name={roads_table_burden()}
            cell={(column) => total(column, 'burden')}
          />
          <RoadTableRow {...common} name={roads_table_extra()} cell={(column) => total(column, 'extra')} />
          {chargedAccounts(columns).map((account) => (
            <RoadTableRow
              {...common}
              key={account}
              kind="part"
              name={accountName(account)}
              cell={(column) => {
                const fen = column.timeline.totals.byAccount[account] ?? 0;
                return fen === 0 ? null : money(column, `byAccount.${account}`, fen);
              }}
            />
          ))}
          {columns.some(({ timeline }) => timeline.totals.waived !== 0) && (
            <RoadTableRow {...common} name={roads_table_waived()} cell={(column) => total(column, 'waived')} />
          )}
          {columns.some(({ timeline }) => timeline.totals.reduced !== 0) && (
            <RoadTableRow {...common} name={roads_table_reduced()} cell={(column) => total(column, 'reduced')} />
          )}
          <RoadTableRow
            {...common}
            name={roads_table_restricted()}
            cell={(column) => (
              <DaysFigure
                road={column.road}
                of="daysRestricted"
                days={column.timeline.totals.daysRestricted}
                basis={column.timeline.totals.daysRestricted === 0 ? 'law' : 'estimate'}
              />
            )}
          />
        </tbody>
      </table>
      <Button kind="quiet" aria-expanded={showsEnd} aria-controls="table-to-end" onClick={() => setShowsEnd(!showsEnd)}>
        {showsEnd ? roads_table_hide_end() : roads_table_show_end()}
      </Button>
    </section>
  );
}
