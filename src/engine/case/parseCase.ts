import { safeParse, type BaseIssue } from 'valibot';
import type { CaseProblem, Outcome } from '../problem.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { UNTOUCHABLE_KEYS } from './caseFields.ts';
import type { CaseFile } from './caseFile.ts';
import { problemOfIssue } from './caseIssue.ts';
import { caseSchema } from './caseSchema.ts';
import { checkCase } from './checkCase.ts';
import type { CaseDraft } from './caseDraft.ts';

const untouchable: ReadonlySet<unknown> = new Set(UNTOUCHABLE_KEYS);

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Takes what is wrong out of the schema's own copy, so that the rest can still be held against each other. */
function takeOut(output: Record<string, unknown>, issue: BaseIssue<unknown>): void {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  // Beside such a key nothing was copied: what stands there is the input itself, and stays untouched.
  if (untouchable.has(path.at(-1))) path.pop();
  const last = path.pop();
  if (last === undefined) return;
  let holder: unknown = output;
  for (const key of path) holder = isHolder(holder) ? holder[key] : undefined;
  if (isHolder(holder)) holder[last] = undefined;
}

function versionOf(input: unknown): unknown {
  return isHolder(input) && Object.hasOwn(input, 'version') ? input.version : undefined;
}

/**
 * The gate: reads a case from a form, a link, a file or the command line into the strict type, or says all that is wrong.
 * Values stay as told (rates as text, nothing filled in); the fields come out in the documented order.
 * It never throws on what {@link JSON.parse} can give, and never changes its input.
 * @param book what is in force on the as-of date, and which contract days have a known cap
 */
export function parseCase(input: unknown, book: RuleBook = ruleBook): Outcome<CaseFile> {
  const version = versionOf(input);
  if (typeof version === 'number' && version > 1 && version < Infinity) {
    return { ok: false, problems: [{ field: 'version', code: 'newerVersion', details: { version } }] };
  }
  const { output, issues } = safeParse(caseSchema, input, { abortPipeEarly: true });
  const problems: CaseProblem[] = [];
  if (issues) {
    const isWholeInputRefused = issues.some(
      ({ path }) => path === undefined || (path.length === 1 && untouchable.has(path[0].key)),
    );
    for (const issue of issues) problems.push(problemOfIssue(issue));
    if (isWholeInputRefused || !isHolder(output)) return { ok: false, problems };
    for (const issue of issues) takeOut(output, issue);
  }
  problems.push(...checkCase(output as CaseDraft, book, problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: output as CaseFile };
}
