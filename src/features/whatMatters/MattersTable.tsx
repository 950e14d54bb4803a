import type { Bar } from '../../engine/index.ts';
import { formatYuan } from '../../i18n/format.ts';
import {
  matters_table,
  matters_table_less,
  matters_table_more,
  matters_table_what,
} from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { barKey, barName, beginning } from './barNames.ts';
import { endValueText } from './barValues.ts';
import { endsByAmount } from './endsByAmount.ts';
import { chanceNote } from './outcomes.ts';
import styles from './WhatMatters.module.css';

/** The tornado as a table: both ends of each bar, to be opened. */
export function MattersTable({ road, bars }: { readonly road: string; readonly bars: readonly Bar[] }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  return (
    <TableTwin summary={matters_table()}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{matters_table_what()}</th>
            <th scope="col">{matters_table_less()}</th>
            <th scope="col">{matters_table_more()}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={barKey(bar)}>
              <th scope="row">
                {beginning(barName(bar))}
                {bar.chance !== undefined && <span className={styles.value}>{chanceNote(bar)}</span>}
              </th>
              {endsByAmount(bar).map((end) => (
                <td key={end}>
                  <span className={styles.value}>{endValueText(bar, bar[end], hidden)}</span>
                  <Figure
                    path={`matters.${road}.${barKey(bar)}.${end}`}
                    value={hidden ? null : bar[end].burden}
                    basis="estimate"
                  >
                    {formatYuan(bar[end].burden, language, { hidden })}
                  </Figure>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableTwin>
  );
}
