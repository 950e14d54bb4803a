import {
  LARGEST_CASE_FILE_BYTES,
  parseCase,
  readCaseText,
  type CaseFile,
  type CaseProblem,
  type Outcome,
} from '../engine/index.ts';
import type { CaseInputs } from './caseInputs.ts';
import { inputsOfCase } from './inputsOfCase.ts';
import { visit } from './keeping.ts';
import { useNoticeStore } from './noticeStore.ts';
import { otherRules } from './otherRules.ts';
import { shownName } from './shownName.ts';
import { todayInChina } from './today.ts';
import { isTold } from './told.ts';

/** What a file gives to be read: a file that was chosen or dropped. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

interface ReadFile {
  readonly case: CaseFile;
  /** The rule book's edition that the file names. */
  readonly rulesVersion: string | undefined;
}

/** What the person had before, and the rule book's edition that the file names. */
export interface Shown {
  readonly before: CaseInputs | null;
  readonly rulesVersion?: string | undefined;
}

const EDITION = /^[\w.:+-]{1,64}$/;

/** The case in a file's object: it is one, or holds one under `case` beside the edition of the rules that it was computed with. */
function caseIn(told: unknown): Outcome<ReadFile> {
  const isHolder = isTold(told) && isTold(told.case) && !Object.hasOwn(told, 'product');
  const read = parseCase(isHolder ? told.case : told);
  if (!read.ok) return read;
  const edition = isHolder ? (told.ruleBook ?? told.rules) : undefined;
  const rulesVersion = typeof edition === 'string' && EDITION.test(edition) ? edition : undefined;
  return { ok: true, value: { case: read.value, rulesVersion } };
}

/** Reads the bytes of a case file. Never throws. */
export function readCaseFile(bytes: Uint8Array): Outcome<ReadFile> {
  const read = readCaseText(bytes);
  return read.ok ? caseIn(read.value) : read;
}

/** All debts of one person, as they are saved, or as the command line prints them; undefined for anything else. */
function householdIn(told: unknown): unknown {
  const held = isTold(told) && isTold(told.household) ? told.household : told;
  return isTold(held) && Object.hasOwn(held, 'debts') && !Object.hasOwn(held, 'product') ? held : undefined;
}

/** Shows the case, or the first of the debts, of a file's object. */
async function show(told: unknown): Promise<Outcome<Shown>> {
  const household = householdIn(told);
  // Only who opens such a file loads what reads it.
  if (household !== undefined) return (await import('./openHousehold.ts')).openHousehold(household);
  const read = caseIn(told);
  if (!read.ok) return read;
  const before = visit(inputsOfCase(read.value.case, todayInChina()));
  return { ok: true, value: { before, rulesVersion: read.value.rulesVersion } };
}

/**
 * Opens the case, or all debts of one person, in a file. What the person had comes back with one tap, and stays stored until they change something. A file
 * that is none, is too large, or cannot be read changes nothing and is said. Never rejects.
 */
export async function openFile(file: ChosenFile): Promise<void> {
  const fileName = shownName(file.name);
  const refuse = (problem: CaseProblem | null): void => {
    useNoticeStore.setState({ link: { kind: 'refused', problem, fileName } });
  };
  if (file.size > LARGEST_CASE_FILE_BYTES) {
    // Not read at all: a film would fill the memory.
    refuse({ field: '', code: 'textTooLong', details: { largest: LARGEST_CASE_FILE_BYTES } });
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone by now.
    refuse(null);
    return;
  }
  const read = readCaseText(bytes);
  const shown = read.ok ? await show(read.value) : read;
  if (!shown.ok) {
    refuse(shown.problems[0] ?? { field: '', code: 'notJson' });
    return;
  }
  const { before, rulesVersion } = shown.value;
  useNoticeStore.setState({
    olderDay: null,
    link: { kind: 'opened', fileName, isChecked: true, otherRules: otherRules(rulesVersion), before },
  });
}
