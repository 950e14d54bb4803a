import Papa from 'papaparse';
import {
  PRODUCTS,
  type CaseFile,
  type CaseProblem,
  type IsoDate,
  type Outcome,
  type Product,
} from '../../engine/index.ts';
import { form_product, many_column_name } from '../../i18n/generated/messages.js';
import { productName } from '../../i18n/productName.ts';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { FIELD_IDS, type FieldId } from '../../state/fields.ts';
import { readCaseFile } from '../../state/openFile.ts';
import { readInputs } from '../../state/readInputs.ts';
import { shownName } from '../../state/shownName.ts';

/** The most cases that are read from one file; what is left out is said. */
export const MOST_CASES = 500;

/** One case of a sheet, or why it is none. */
export interface SheetRow {
  /** The line in the file, from 1. */
  readonly line: number;
  /** What the sheet calls it; null where it has no name. */
  readonly name: string | null;
  readonly outcome: Outcome<CaseFile>;
}

export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  /** How many cases were left out because there are more than are read. */
  readonly leftOut: number;
  /** Columns that mean nothing here. */
  readonly unknownColumns: readonly string[];
}

type Column = FieldId | 'name' | 'product';

const LANGUAGES = ['zh-CN', 'en'] as const;

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** What a header may be called: its place in the case file, or the field's name in the language that is spoken. */
function columnOf(header: string): Column | undefined {
  const asked = plain(header);
  if (asked === 'name' || asked === plain(many_column_name())) return 'name';
  if (asked === 'product' || asked === plain(form_product())) return 'product';
  return FIELD_IDS.find((id) => plain(id) === asked || plain(knownFieldName(id) ?? '') === asked);
}

function productOf(text: string): Product | undefined {
  const asked = plain(text);
  return PRODUCTS.find(
    (product) =>
      plain(product) === asked || LANGUAGES.some((language) => plain(productName(product, language)) === asked),
  );
}

/** A sheet's text: UTF-8, or the encoding in which Excel saves CSV on a Chinese computer. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function problem(field: string, code: CaseProblem['code']): Outcome<CaseFile> {
  return { ok: false, problems: [{ field, code }] };
}

function caseOf(productText: string, texts: Partial<Record<FieldId, string>>, today: IsoDate): Outcome<CaseFile> {
  const product = productOf(productText);
  if (product === undefined) return problem('product', productText === '' ? 'required' : 'notOneOf');
  const knowsOnlyTotal = texts.owed !== undefined;
  return readInputs({ ...EXAMPLE, isExample: false, product, texts, knowsOnlyTotal }, today).outcome;
}

function readTable(text: string, today: IsoDate): ReadSheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [headers = [], ...lines] = data;
  const columns = headers.map(columnOf);
  const rows = lines.flatMap((cells, index): SheetRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const texts: Partial<Record<FieldId, string>> = {};
    let [name, product]: [string | null, string] = [null, ''];
    columns.forEach((column, place) => {
      const cell = (cells[place] ?? '').trim();
      if (column === undefined || cell === '') return;
      if (column === 'name') name = shownName(cell);
      else if (column === 'product') product = cell;
      else texts[column] = cell;
    });
    return [{ line: index + 2, name, outcome: caseOf(product, texts, today) }];
  });
  return {
    rows: rows.slice(0, MOST_CASES),
    leftOut: Math.max(0, rows.length - MOST_CASES),
    unknownColumns: headers
      .filter((header, index) => columns[index] === undefined && header.trim() !== '')
      .map((header) => shownName(header)),
  };
}

function readLines(text: string): ReadSheet {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: index + 1, text: line }));
  const told = lines.filter((line) => line.text.trim() !== '');
  const encoder = new TextEncoder();
  const rows = told.slice(0, MOST_CASES).map(({ line, text: json }): SheetRow => {
    const read = readCaseFile(encoder.encode(json));
    return { line, name: null, outcome: read.ok ? { ok: true, value: read.value.case } : read };
  });
  return { rows, leftOut: Math.max(0, told.length - MOST_CASES), unknownColumns: [] };
}

/**
 * Reads many cases from a file: one case file over any number of lines, JSON Lines with a case in each, or CSV with a header
 * of field names (`product`, `principal`, `overdueDays` …, or as the page calls them) and amounts as people write them. Never
 * throws: a line that is no case stands in its place with what is wrong with it.
 * @param today the day for which a case is computed that names none
 */
export function readSheet(bytes: Uint8Array, today: IsoDate): ReadSheet {
  const text = textOf(bytes);
  if (!/^[\uFEFF\s]*\{/.test(text)) return readTable(text, today);
  const whole = readCaseFile(bytes);
  return whole.ok
    ? {
        rows: [{ line: 1, name: null, outcome: { ok: true, value: whole.value.case } }],
        leftOut: 0,
        unknownColumns: [],
      }
    : readLines(text);
}
