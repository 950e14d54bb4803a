import { FEN_PER_YUAN } from '../i18n/format.ts';
import type { Cell, Table } from './table.ts';

/** Excel takes a file without it for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/**
 * A cell that begins so is a formula to some program, a mark or blank that cannot be seen before it or not; tab and
 * carriage return open one, too.
 */
const FORMULA = /^[\t\r]|^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;

/** A text that no program computes: an apostrophe stands before what would be a formula. */
export function neutralText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Yuan with two decimals and nothing else, so that it is read as a number: `-1234.05`. */
export function yuanText(fen: number): string {
  const cents = String(Math.abs(fen) % FEN_PER_YUAN).padStart(2, '0');
  return `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / FEN_PER_YUAN)}.${cents}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return quoted(neutralText(cell.text));
    case 'date':
      return cell.date;
    case 'fen':
      return yuanText(cell.fen);
    case 'count':
      return String(cell.count);
  }
}

/** A table as CSV (RFC 4180): UTF-8 with a byte-order mark, CRLF, amounts in yuan, days as `2026-11-24`, no formula. */
export function csvText({ columns, rows }: Table): string {
  const lines = [columns.map(({ header }) => quoted(neutralText(header))), ...rows.map((row) => row.map(cellText))];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('');
}
