import type { ReactNode } from 'react';
import { roads_table_none, roads_table_none_spoken } from '../../i18n/generated/messages.js';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './RoadTable.module.css';
import type { TableColumn } from './tableModel.ts';

/** What stands in a cell that has nothing to say. */
export function NoFigure() {
  return (
    <>
      <span aria-hidden="true">{roads_table_none()}</span>
      <span className="visuallyHidden">{roads_table_none_spoken()}</span>
    </>
  );
}

interface RoadTableRowProps {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** The road that stands on the left on a phone, where only two columns have room. */
  readonly left: ViewRoad;
  readonly kind?: 'total' | 'part';
  readonly cell: (column: TableColumn) => ReactNode;
}

/** A line of the table: the same figure on each road. */
export function RoadTableRow({ name, columns, left, kind, cell }: RoadTableRowProps) {
  return (
    <tr className={kind === undefined ? styles.row : `${styles.row ?? ''} ${styles[kind] ?? ''}`}>
      <th scope="row">
        <Words text={name} />
      </th>
      {columns.map((column) => (
        <td key={column.road} className={isBeside(column.road, left) ? styles.beside : undefined}>
          {cell(column) ?? <NoFigure />}
        </td>
      ))}
    </tr>
  );
}

/** Whether a column gives way on a phone. */
export function isBeside(road: ViewRoad, left: ViewRoad): boolean {
  return road !== left && road !== 'negotiate';
}
