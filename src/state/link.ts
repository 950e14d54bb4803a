import { parseCase, readCaseText, readIsoDate, type CaseFile, type IsoDate, type Outcome } from '../engine/index.ts';
import { readBase64Url, writeBase64Url } from './base64Url.ts';
import { crc32 } from './crc32.ts';

export const LINK_LANGUAGES = ['zh-CN', 'en'] as const;
export type LinkLanguage = (typeof LINK_LANGUAGES)[number];

/** The longest fragment that is written to be read: far beyond any case, far below what slows a page. */
export const LONGEST_LINK = 64_000;

/** What a link holds: a case, and how its figures were looked at. */
export interface LinkContent {
  readonly case: CaseFile;
  /** The edition of the rule book that the sender saw. */
  readonly rulesVersion: string;
  /** The day that the sender looked at. */
  readonly day: IsoDate;
  readonly lang: LinkLanguage;
}

/** What was read from a link; what an unchecked link does not say is undefined. */
export interface ReadLink {
  readonly case: CaseFile;
  /** Whether the link carried the sum of its case, and it was right. */
  readonly checked: boolean;
  readonly rulesVersion: string | undefined;
  readonly day: IsoDate | undefined;
  readonly lang: LinkLanguage | undefined;
}

const VERSION = /^[\w.:+-]{1,64}$/;
const SUM = /^[\da-f]{1,8}$/i;
const PARTS = ['case', 'sum', 'rules', 'day', 'lang'] as const;

/**
 * The fragment, `#` included, that holds a case: `#case=…&sum=…&rules=…&day=…&lang=…`. Nothing of it is sent to a server.
 * Leave out what is not to be shared with shareableCase, first.
 */
export function writeLink({ case: told, rulesVersion, day, lang }: LinkContent): string {
  const text = writeBase64Url(JSON.stringify(told));
  return `#case=${text}&sum=${crc32(text)}&rules=${encodeURIComponent(rulesVersion)}&day=${day}&lang=${lang}`;
}

function isLanguage(text: string): text is LinkLanguage {
  return LINK_LANGUAGES.some((lang) => lang === text);
}

function isDay(text: string): text is IsoDate {
  return readIsoDate(text) !== undefined;
}

/** Compared as a number: another writer may use capitals, or leave out zeros in front. */
function isSumOf(text: string, sum: string): boolean {
  return SUM.test(sum) && Number.parseInt(sum, 16) === Number.parseInt(crc32(text), 16);
}

/** The fragment's parts by name; undefined if one stands twice. */
function partsOf(fragment: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', ...value] = part.split('=');
    if (parts.has(name)) return undefined;
    parts.set(name, value.join('='));
  }
  return parts;
}

/**
 * Whether the parts are as {@link writeLink} writes them. With a sum all of them are there, and chat apps may have
 * added others; without one (a link made by hand) nothing unknown may be, for it could be the sum's name, damaged.
 */
function areWhole(parts: ReadonlyMap<string, string>): boolean {
  if (parts.has('sum')) return PARTS.every((name) => parts.has(name));
  return parts.has('case') && [...parts.keys()].every((name) => PARTS.some((known) => known === name));
}

/**
 * Reads the fragment of a link. A wrong sum, a part that is missing or is none, or a text that is no case file is
 * `linkDamaged`; what is wrong with the case itself is said as parseCase says it. Never throws.
 */
export function readLink(fragment: string): Outcome<ReadLink> {
  const damaged = { ok: false, problems: [{ field: '', code: 'linkDamaged' }] } as const;
  if (fragment.length > LONGEST_LINK) {
    return { ok: false, problems: [{ field: '', code: 'textTooLong', details: { largest: LONGEST_LINK } }] };
  }
  const parts = partsOf(fragment);
  if (!parts || !areWhole(parts)) return damaged;
  const text = parts.get('case') ?? '';
  const sum = parts.get('sum');
  const rulesVersion = parts.get('rules')?.replaceAll(/%2B/gi, '+').replaceAll(/%3A/gi, ':');
  const day = parts.get('day');
  const lang = parts.get('lang');
  if (sum !== undefined && !isSumOf(text, sum)) return damaged;
  if (rulesVersion !== undefined && !VERSION.test(rulesVersion)) return damaged;
  if (day !== undefined && !isDay(day)) return damaged;
  if (lang !== undefined && !isLanguage(lang)) return damaged;

  const bytes = readBase64Url(text);
  const read = bytes && readCaseText(bytes);
  if (!read?.ok) return damaged;
  const told = parseCase(read.value);
  return told.ok
    ? { ok: true, value: { case: told.value, checked: sum !== undefined, rulesVersion, day, lang } }
    : told;
}
