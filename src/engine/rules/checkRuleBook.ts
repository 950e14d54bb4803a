import { addDays, readIsoDate } from '../calendar/localDate.ts';
import { readRate, type Rate } from '../money/rate.ts';
import type { Rule, RuleSource, RuleUnit, RuleValue, RuleVersion } from './rule.ts';

/** What can be wrong with a rule. */
export type RuleFaultCode =
  | 'duplicateId'
  | 'badId'
  | 'emptyText'
  | 'oneLanguage'
  | 'unknownUnit'
  | 'unknownKind'
  | 'unknownConfidence'
  | 'noVersion'
  | 'badDate'
  | 'endsBeforeItBegins'
  | 'gap'
  | 'overlap'
  | 'openBeforeLast'
  | 'notCovered'
  | 'missingSource'
  | 'unofficialUrl'
  | 'wrongShape'
  | 'unreadableRate';

/** One fault of the book: where it is, and what is seen there. */
export interface RuleFault {
  readonly code: RuleFaultCode;
  readonly id: string;
  readonly version?: string;
  readonly detail?: string;
}

export interface RuleBookExpectations {
  /** The accounts that an order of settlement may name. */
  readonly accounts?: readonly string[];
  /** Every rule holds from this day on, without an end, but those named below. */
  readonly coversFrom?: string;
  readonly mayNotCover?: ReadonlySet<string>;
}

type Report = (code: RuleFaultCode, detail?: string) => void;

const ID = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$/;
const HAN = /\p{Script=Han}/u;
const OFFICIAL = /^https?:\/\/(?:[\w-]+\.)*(?:gov\.cn|chinamoney\.com\.cn|pbccrc\.org\.cn)\//;
const KINDS: readonly string[] = ['law', 'contract', 'practice'];
const CONFIDENCES: readonly string[] = ['textRead', 'secondary', 'unverified'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Both languages are there, and each is its own. */
function checkText(text: unknown, where: string, report: Report): void {
  if (!isRecord(text) || typeof text.zh !== 'string' || typeof text.en !== 'string') {
    report('wrongShape', where);
  } else if (text.zh.trim() === '' || text.en.trim() === '') {
    report('emptyText', where);
  } else if (!HAN.test(text.zh) || HAN.test(text.en)) {
    report('oneLanguage', where);
  }
}

function readRateText(value: unknown, where: string, report: Report): Rate | undefined {
  if (typeof value !== 'string') {
    report('wrongShape', where);
    return undefined;
  }
  const read = readRate(value);
  if (!read) report('unreadableRate', `${where} ${value}`);
  return read;
}

function size({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}

function checkEstimatedShare(value: Readonly<Record<string, unknown>>, report: Report): void {
  const [low, likely, high] = [value.low, value.likely, value.high].map((part) => readRateText(part, 'share', report));
  if (!low || !likely || !high) return;
  if (!(size(low) <= size(likely) && size(likely) <= size(high) && size(high) <= 1)) report('wrongShape', 'share');
}

function checkShare(value: unknown, report: Report): void {
  if (!isRecord(value)) {
    readRateText(value, 'share', report);
    return;
  }
  if (!Array.isArray(value.rows)) {
    checkEstimatedShare(value, report);
    return;
  }
  const rows: readonly unknown[] = value.rows;
  if (rows.length === 0) report('wrongShape', 'rows');
  let before = -1;
  rows.forEach((row, index) => {
    if (!isRecord(row)) {
      report('wrongShape', 'rows');
      return;
    }
    checkEstimatedShare(row, report);
    const limit = Number(row.upTo ?? Infinity);
    const isLast = index === rows.length - 1;
    if (!(limit > before) || isLast === Number.isFinite(limit)) report('wrongShape', 'upTo');
    before = limit;
  });
}

function checkFeeTiers(value: unknown, report: Report): void {
  if (!isRecord(value) || !isCount(value.flatUpTo) || !isCount(value.flat) || !Array.isArray(value.tiers)) {
    report('wrongShape', 'feeTiers');
    return;
  }
  if (value.cap !== undefined && !isCount(value.cap)) report('wrongShape', 'cap');
  const tiers: readonly unknown[] = value.tiers;
  if (tiers.length === 0) report('wrongShape', 'tiers');
  let before = value.flatUpTo;
  tiers.forEach((tier, index) => {
    if (!isRecord(tier)) {
      report('wrongShape', 'tiers');
      return;
    }
    readRateText(tier.rate, 'tier', report);
    const limit = Number(tier.upTo ?? Infinity);
    const isLast = index === tiers.length - 1;
    if (!(limit > before) || isLast === Number.isFinite(limit)) report('wrongShape', 'upTo');
    before = limit;
  });
}

function checkDays(value: unknown, report: Report): void {
  if (isCount(value)) return;
  const isRange = isRecord(value) && isCount(value.low) && isCount(value.likely) && isCount(value.high);
  if (!isRange || Number(value.low) > Number(value.likely) || Number(value.likely) > Number(value.high)) {
    report('wrongShape', 'days');
  }
}

function checkCount(value: unknown, report: Report): void {
  if (!isCount(value)) report('wrongShape');
}

function checkList(value: unknown, report: Report): void {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  if (parts.length === 0) report('wrongShape', 'list');
  for (const part of parts) {
    if (typeof part !== 'string') checkText(part, 'list', report);
    else if (part.trim() === '') report('emptyText', 'list');
  }
}

function checkOrder(value: unknown, report: Report, accounts: readonly string[] | undefined): void {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  if (parts.length === 0 || new Set(parts).size !== parts.length) report('wrongShape', 'order');
  for (const part of parts) {
    if (typeof part !== 'string' || (accounts && !accounts.includes(part))) report('wrongShape', String(part));
  }
}

/** A unit's table of shapes: what a value of it must look like. */
const SHAPES: Readonly<
  Record<RuleUnit, (value: RuleValue, report: Report, expectations: RuleBookExpectations) => void>
> = {
  fen: checkCount,
  days: checkDays,
  months: checkCount,
  years: checkCount,
  count: checkCount,
  hours: checkCount,
  ratePerDay: (value, report) => void readRateText(value, 'ratePerDay', report),
  ratePerYear: (value, report) => void readRateText(value, 'ratePerYear', report),
  share: checkShare,
  feeTiers: checkFeeTiers,
  order: (value, report, { accounts }) => checkOrder(value, report, accounts),
  list: checkList,
  phone: (value, report) => {
    if (typeof value !== 'string' || !/^\d{3,}$/.test(value)) report('wrongShape', 'phone');
  },
  yesNo: (value, report) => {
    if (typeof value !== 'boolean') report('wrongShape', 'yesNo');
  },
  words: (value, report) => checkText(value, 'words', report),
};

function checkSource(source: RuleSource | undefined, report: Report): void {
  if (!source) {
    report('missingSource');
    return;
  }
  checkText(source.instrument, 'instrument', report);
  checkText(source.article, 'article', report);
  if (source.number?.trim() === '') report('emptyText', 'number');
  if (source.url !== undefined && !OFFICIAL.test(source.url)) report('unofficialUrl', source.url);
}

function checkDates(versions: readonly RuleVersion[], reportAt: (version: RuleVersion) => Report): void {
  versions.forEach((version, index) => {
    const report = reportAt(version);
    const first = readIsoDate(version.from);
    const last = version.until === null ? undefined : readIsoDate(version.until);
    if (first === undefined) report('badDate', version.from);
    if (version.until !== null && last === undefined) report('badDate', version.until);
    if (readIsoDate(version.checkedOn) === undefined) report('badDate', version.checkedOn);
    if (first !== undefined && last !== undefined && last < first) report('endsBeforeItBegins');

    const next = versions[index + 1];
    if (!next) return;
    const nextFirst = readIsoDate(next.from);
    if (version.until === null) report('openBeforeLast');
    else if (last !== undefined && nextFirst !== undefined) {
      if (nextFirst > addDays(last, 1)) report('gap', `${version.until} ${next.from}`);
      if (nextFirst <= last) report('overlap', `${version.until} ${next.from}`);
    }
  });
}

/** The faults of a rule book; none if it is sound. */
export function checkRuleBook(rules: readonly Rule[], expectations: RuleBookExpectations = {}): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const ids = new Set<string>();
  const { coversFrom, mayNotCover } = expectations;

  for (const rule of rules) {
    const report: Report = (code, detail) => {
      faults.push({ code, id: rule.id, ...(detail === undefined ? {} : { detail }) });
    };
    const reportAt =
      ({ from: version }: RuleVersion): Report =>
      (code, detail) => {
        faults.push({ code, id: rule.id, version, ...(detail === undefined ? {} : { detail }) });
      };

    if (ids.has(rule.id)) report('duplicateId');
    ids.add(rule.id);
    if (!ID.test(rule.id)) report('badId');
    checkText(rule.term, 'term', report);
    if (!KINDS.includes(rule.kind)) report('unknownKind', rule.kind);
    const hasUnit = Object.hasOwn(SHAPES, rule.unit);
    if (!hasUnit) report('unknownUnit', rule.unit);

    const versions: readonly RuleVersion[] = rule.versions;
    const [first] = versions;
    if (!first) {
      report('noVersion');
      continue;
    }
    checkDates(versions, reportAt);
    for (const version of versions) {
      if (!CONFIDENCES.includes(version.confidence)) reportAt(version)('unknownConfidence', version.confidence);
      checkSource(version.source, reportAt(version));
      if (hasUnit) SHAPES[rule.unit](version.value, reportAt(version), expectations);
    }
    if (coversFrom !== undefined && mayNotCover?.has(rule.id) !== true) {
      if (first.from > coversFrom || versions.at(-1)?.until !== null) report('notCovered');
    }
  }
  return faults;
}
