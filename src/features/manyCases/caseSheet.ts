import type { CaseFile } from '../../engine/index.ts';
import { csvText } from '../../exporters/csv.ts';
import { countCell, dateCell, textCell, type Cell, type Table } from '../../exporters/table.ts';
import {
  form_product,
  many_column_name,
  many_column_negotiate,
  many_column_not_sued,
  many_column_plan_end,
  many_column_refuse,
  many_column_suit,
  many_line,
  many_sample_1,
  many_sample_2,
  many_sample_3,
} from '../../i18n/generated/messages.js';
import { productName } from '../../i18n/productName.ts';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { ofTwenty } from '../../state/ofTwenty.ts';
import type { ComparedCase } from './comparedCase.ts';

/** A case that could be read, with what it comes to. */
export interface ComparedRow {
  readonly line: number;
  readonly name: string | null;
  readonly caseFile: CaseFile;
  readonly compared: ComparedCase;
}

/** What a row is called: its name, or where in the file it stands. */
export function rowName({ name, line }: Pick<ComparedRow, 'name' | 'line'>): string {
  return name ?? many_line({ line });
}

function fenCell(fen: number | null): Cell {
  return fen === null ? null : { kind: 'fen', fen };
}

function column(header: string, width = 16) {
  return { header, width };
}

/** The field's name as the page says it. */
function fieldHeader(path: string): string {
  return knownFieldName(path) ?? path;
}

/** The comparison of many cases as a table: amounts in yuan on the day on which each plan would end. */
export function comparisonTable(rows: readonly ComparedRow[]): Table {
  return {
    name: many_column_name(),
    columns: [
      column(many_column_name(), 24),
      column(form_product()),
      column(fieldHeader('principal')),
      column(fieldHeader('overdueDays')),
      column(many_column_plan_end()),
      column(many_column_suit(), 24),
      column(many_column_negotiate()),
      column(many_column_not_sued()),
      column(many_column_refuse()),
    ],
    rows: rows.map(({ line, name, caseFile, compared }) => [
      textCell(rowName({ name, line })),
      textCell(productName(caseFile.product)),
      fenCell(caseFile.principal),
      countCell(caseFile.overdueDays),
      dateCell(compared.planEnd),
      compared.chance === null ? null : countCell(ofTwenty(compared.chance)),
      fenCell(compared.negotiate),
      fenCell(compared.notSued),
      fenCell(compared.refuse),
    ]),
  };
}

/** A sheet to fill in: the columns that three fields need, and three lines that show how amounts may be written. */
export function sampleCsv(): string {
  const line = (name: string, product: string, principal: string, days: string): Cell[] =>
    [name, product, principal, days].map(textCell);
  return csvText({
    name: many_column_name(),
    columns: [many_column_name(), form_product(), fieldHeader('principal'), fieldHeader('overdueDays')].map((header) =>
      column(header),
    ),
    rows: [
      line(many_sample_1(), productName('huabei'), '12000', '90'),
      line(many_sample_2(), productName('creditCard'), '5万', '200'),
      line(many_sample_3(), productName('microLoan'), '30,000', '60'),
    ],
  });
}
