import type { IsoDate } from '../engine/index.ts';

/** What stands in one cell: text, a civil day, an amount in fen, or a plain number. Null is an empty cell. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'fen'; readonly fen: number }
  | { readonly kind: 'count'; readonly count: number }
  | null;

export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** A table with a name and a line of headers, as CSV and XLSX write it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export function textCell(text: string): Cell {
  return { kind: 'text', text };
}

export function dateCell(date: IsoDate | null): Cell {
  return date === null ? null : { kind: 'date', date };
}

export function countCell(count: number): Cell {
  return { kind: 'count', count };
}
