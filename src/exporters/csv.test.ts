import { expect, test } from 'vitest';
import { csvText } from './csv.ts';
import { textCell, type Table } from './table.ts';

/** CSV as RFC 4180 has it, read character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text.charAt(index + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows;
}

function tableOf(texts: readonly string[]): Table {
  return {
    name: 'any',
    columns: [{ header: '名称', width: 8 }],
    rows: texts.map((text) => [textCell(text)]),
  };
}

const FORMULAS = [
  '=1+1',
  '+86',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  ' =cmd|"/c calc"!A1',
  '\u200E=1',
  '\u202E@x',
  '\uFEFF=1',
  '＝1+1',
];
const PLAIN = ['花呗', 'a "quoted" name', 'one,\r\ntwo', 'three\nfour', '<b>房</b>', '\u202Eabc', "'", '3-1=2', ''];

test('begins with a byte-order mark, ends lines with CRLF, and reads back', () => {
  const text = csvText(tableOf(PLAIN));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(readCsv(text.slice(1))).toEqual([['名称'], ...PLAIN.map((plain) => [plain])]);
});

test('a text that some program would compute stands behind an apostrophe', () => {
  const [, ...rows] = readCsv(csvText(tableOf(FORMULAS)).slice(1));
  expect(rows).toEqual(FORMULAS.map((formula) => [`'${formula}`]));
});

test('amounts are plain numbers in yuan, days as they are written', () => {
  const table: Table = {
    name: 'any',
    columns: ['a', 'b', 'c', 'd'].map((header) => ({ header, width: 8 })),
    rows: [
      [
        { kind: 'fen', fen: 123_456_705 },
        { kind: 'date', date: '2026-11-24' as never },
        { kind: 'count', count: -3 },
        null,
      ],
      [{ kind: 'fen', fen: -5 }, null, null, null],
    ],
  };
  expect(readCsv(csvText(table).slice(1)).slice(1)).toEqual([
    ['1234567.05', '2026-11-24', '-3', ''],
    ['-0.05', '', '', ''],
  ]);
});
