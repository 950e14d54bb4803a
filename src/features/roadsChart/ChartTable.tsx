import {
  chart_list_joined,
  chart_table_day,
  chart_table_event,
  chart_table_none,
  chart_table_open,
} from '../../i18n/generated/messages.js';
import { type TableRow } from './chartModel.ts';
import styles from './ChartTable.module.css';

interface ChartTableProps {
  readonly roads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The chart's twin: what it shows, as a table that can be read out and copied. */
export function ChartTable({ roads, rows }: ChartTableProps) {
  return (
    <details className={styles.twin}>
      <summary className={styles.summary}>{chart_table_open()}</summary>
      <div className={styles.scroll} role="region" aria-label={chart_table_open()} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{chart_table_day()}</th>
              <th scope="col">{chart_table_event()}</th>
              {roads.map((road) => (
                <th key={road} scope="col" className={styles.amount}>
                  {road}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ date, events, amounts }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td>
                  {events.length === 0
                    ? chart_table_none()
                    : events.reduce((one, other) => chart_list_joined({ one, other }))}
                </td>
                {amounts.map((amount, index) => (
                  <td key={roads[index]} className={styles.amount}>
                    {amount}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
