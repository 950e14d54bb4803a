import { calendarText } from '../../exporters/calendar.ts';
import { csvText } from '../../exporters/csv.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { postingsTable, sheetTables } from '../../exporters/sheets.ts';
import { simulatedJson } from '../../exporters/simulatedJson.ts';
import { xlsxBlob } from '../../exporters/xlsx.ts';
import { calendarDays, type CalendarChoices } from '../../paper/calendarDays.ts';
import { sheetInput, type SheetChoices } from './sheetContent.ts';
import { sharedCase } from './sharedLink.ts';

/** The files that are text, and so can be copied where none can be saved. */
export type TextFormat = 'csv' | 'json' | 'ics';
export type SheetFormat = TextFormat | 'xlsx';

const TYPES: Readonly<Record<TextFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Neutral, as the calendar's entries are: a file's name is seen by whoever sees the phone. */
const STEM: Readonly<Record<SheetFormat, string>> = {
  csv: 'zhailu',
  xlsx: 'zhailu',
  json: 'zhailu',
  ics: 'reminders',
};

/** What is saved: the case and its roads as they are shared, and the calendar's choices. */
export interface Saved extends SheetChoices, CalendarChoices {}

/**
 * The text of a file. The calendar is the person's own and comes from the whole case; the others hold what is shared.
 * @throws RangeError for JSON with hidden amounts: it is nothing but amounts
 */
export function fileText(format: TextFormat, saved: Saved): string {
  switch (format) {
    case 'csv':
      return csvText(postingsTable(sheetInput(saved)));
    case 'json':
      if (saved.hidesAmounts) throw new RangeError('JSON holds amounts, and they are hidden');
      return simulatedJson(sharedCase(saved.caseFile, saved.chosen));
    case 'ics':
      return calendarText({ days: calendarDays(saved.caseFile, saved), asOf: saved.caseFile.asOf });
  }
}

/** Makes a file and hands it to the browser to save. */
export async function saveSheet(format: SheetFormat, saved: Saved): Promise<void> {
  const blob =
    format === 'xlsx'
      ? await xlsxBlob(sheetTables(sheetInput(saved)))
      : new Blob([fileText(format, saved)], { type: TYPES[format] });
  saveFile(blob, `${STEM[format]}-${saved.caseFile.asOf}.${format}`);
}
