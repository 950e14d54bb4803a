import type { CellObject, Sheet } from 'write-excel-file/browser';
import { daysBetween, knownDate, type IsoDate } from '../engine/index.ts';
import { FEN_PER_YUAN } from '../i18n/format.ts';
import type { Cell, Table } from './table.ts';

/** The day from which sheets count days. */
const DAY_ZERO = knownDate('1899-12-30' as IsoDate);
const AMOUNT = '#,##0.00';
const DAY = 'yyyy-mm-dd';
const FONT = 'Noto Sans CJK SC';

/** A cell as the package wants it. Text is never a formula here: it stands among the strings of the file. */
function cellObject(cell: Cell): CellObject | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String };
    // A plain count of days, with a format that shows it as one: no time zone can move it.
    case 'date':
      return { value: daysBetween(DAY_ZERO, knownDate(cell.date)), type: Number, format: DAY, align: 'left' };
    case 'fen':
      return { value: cell.fen / FEN_PER_YUAN, type: Number, format: AMOUNT };
    case 'count':
      return { value: cell.count, type: Number };
  }
}

function sheetOf({ name, columns, rows }: Table): Sheet<Blob> {
  const head = columns.map(({ header }): CellObject => ({ value: header, type: String, fontWeight: 'bold' }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cellObject))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    // Whoever prints a sheet gets A4, with the columns beside each other as far as they go.
    orientation: 'landscape',
  };
}

/** Tables as the sheets of an XLSX file: amounts in yuan and days are numbers with a format. Its writer is loaded now. */
export async function xlsxBlob(tables: readonly Table[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return await writeXlsxFile(tables.map(sheetOf), { fontFamily: FONT, fontSize: 11 }).toBlob();
}
