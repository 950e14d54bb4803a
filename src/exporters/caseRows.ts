import { readRate, type CaseFile, type ConventionChoice, type IsoDate } from '../engine/index.ts';
import { conventionChoiceName } from '../i18n/conventionNames.ts';
import { formatShare } from '../i18n/format.ts';
import { formatRatePercentPerDay, formatRatePercentPerYear } from '../i18n/formatRates.ts';
import * as text from '../i18n/generated/messages.js';
import { productName } from '../i18n/productName.ts';
import { countCell, dateCell, textCell, type Cell } from './table.ts';

type Word = () => string;

/** The numbers of a case that are amounts, by the last part of their path; every other number is a count. */
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['principal', 'unpaidInterest', 'lateFeeCap', 'lateFeeFloor', 'notYetDue', 'monthlyIncome', 'livingCosts'],
  ...['attachableWages', 'exemptIncome', 'deposits', 'value', 'attorneyFee', 'noticeFee', 'monthlyAmount', 'amount'],
]);

/** What a figure cannot rest on, and so has no name among the figures, or has another name in a file. */
const NAMES: Readonly<Record<string, Word>> = {
  // A file is read on other days than today.
  asOf: text.sheets_as_of,
  product: text.form_product,
  'terms.creditor': text.form_creditor,
  'terms.compounds': text.form_compounds,
  'means.dishonestGround': text.form_ground,
  'refuse.reachable': text.form_reachable,
  'court.include': text.form_include,
  'court.plea': text.form_plea,
  'conventions.dayCount': text.conventions_dayCount,
  'conventions.daysPerYear': text.conventions_daysPerYear,
  'conventions.courtFees': text.conventions_courtFees,
  'conventions.feeSplit': text.conventions_feeSplit,
  'conventions.compoundInterest': text.conventions_compoundInterest,
  'negotiate.waiversReturn': text.form_waivers_return,
  'negotiate.restrictionLifted': text.form_restriction_lifted,
};

const WORDS: Readonly<Record<string, Word>> = {
  licensed: text.form_creditor_licensed,
  private: text.form_creditor_private,
  ableButRefusing: text.form_ground_ableButRefusing,
  obstruction: text.form_ground_obstruction,
  evasion: text.form_ground_evasion,
  falseOrMissingReport: text.form_ground_falseOrMissingReport,
  brokeRestriction: text.form_ground_brokeRestriction,
  brokeSettlement: text.form_ground_brokeSettlement,
  assetsPreserved: text.form_include_assetsPreserved,
  publicNotice: text.form_include_publicNotice,
  homeVisit: text.form_include_homeVisit,
  courtText: text.papers_courtText,
  lawyersLetter: text.papers_lawyersLetter,
  claimPapers: text.papers_claimPapers,
  paymentOrder: text.papers_paymentOrder,
  judgment: text.papers_judgment,
  enforcementNotice: text.papers_enforcementNotice,
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The name of what stands at a path of the case file, where no figure names it. */
function nameOf(path: string): string {
  const name = NAMES[path];
  if (name !== undefined) return name();
  const [group = '', first = '', second = '', third = ''] = path.split('.');
  if (group === 'papers') {
    const inputs = { count: Number(first) + 1 };
    return second === 'kind' ? text.sheets_paper(inputs) : text.sheets_paper_day(inputs);
  }
  if (group === 'means' && first === 'assets') {
    const inputs = { count: Number(second) + 1 };
    return third === 'exempt' ? text.sheets_asset_exempt(inputs) : text.sheets_asset(inputs);
  }
  if (group === 'court' && first === 'include') return text.form_include();
  return text.sheets_other({ path });
}

function isToldByPerson(path: string): boolean {
  return /^means\.assets\.\d+\.name$/.test(path);
}

function rateCell(path: string, written: string): Cell | undefined {
  const isRate = /Per(?:Day|Year)$|annualRate$|[Ss]hare(?:\.\w+)?$/.exec(path);
  const rate = isRate === null ? undefined : readRate(written);
  if (rate === undefined) return undefined;
  if (path.endsWith('PerDay')) return textCell(formatRatePercentPerDay(rate));
  return textCell(/[Ss]hare/.test(path) ? formatShare(rate) : formatRatePercentPerYear(rate));
}

function valueOf(path: string, value: unknown, { product }: CaseFile, amount: (fen: number) => Cell): Cell {
  if (typeof value === 'boolean') return textCell(value ? text.form_yes() : text.form_no());
  if (typeof value === 'number' && /^assumptions\.\w+\.share\./.test(path)) return textCell(formatShare(value));
  if (typeof value === 'number') {
    return AMOUNTS.has(path.split('.').at(-1) ?? '') ? amount(value) : countCell(value);
  }
  if (typeof value !== 'string') return textCell(text.form_ground_none());
  if (isToldByPerson(path)) return textCell(value);
  if (path === 'product') return textCell(productName(product));
  if (path.startsWith('conventions.')) return textCell(conventionChoiceName(value as ConventionChoice));
  if (DATE.test(value)) return dateCell(value as IsoDate);
  return rateCell(path, value) ?? textCell(WORDS[value]?.() ?? value);
}

/**
 * What a case says, line by line: a name and a value.
 * @param fieldName the name of a told number by its path; undefined where it has none
 * @param amount the cell of an amount in fen
 */
export function caseRows(
  caseFile: CaseFile,
  fieldName: (path: string) => string | undefined,
  amount: (fen: number) => Cell,
): Cell[][] {
  const rows: Cell[][] = [];
  const add = (path: string, value: unknown): void => {
    if (value === undefined || path === 'version') return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, part);
      return;
    }
    const own = isToldByPerson(path) ? undefined : NAMES[path] === undefined ? fieldName(path) : undefined;
    rows.push([textCell(own ?? nameOf(path)), valueOf(path, value, caseFile, amount)]);
  };
  add('', caseFile);
  return rows;
}
