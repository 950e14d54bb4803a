import type { BaseIssue, IssuePathItem } from 'valibot';
import type { CaseProblem, ProblemCode } from '../problem.ts';

type Details = NonNullable<CaseProblem['details']>;

/** A key that someone makes long to break a page is cut; nobody needs more to find it. */
const LONGEST_KEY = 80;

/** The message of a schema: valibot carries text, so code and details travel as text until {@link problemOfIssue}. */
export function said(code: ProblemCode, details?: Details): string {
  return JSON.stringify(details === undefined ? { code } : { code, details });
}

function pathText(path: readonly (IssuePathItem | { readonly key: unknown })[]): string {
  return path
    .map(({ key }) => {
      const text = String(key);
      return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
    })
    .join('.');
}

/** The problem that a schema's issue stands for. What is there but undefined counts as missing. */
export function problemOfIssue(issue: BaseIssue<unknown>): CaseProblem {
  const field = pathText(issue.path ?? []);
  const { code, details } = JSON.parse(issue.message) as { code: ProblemCode; details?: Details };
  if (issue.input === undefined && code !== 'unknownField') return { field, code: 'required' };
  return details === undefined ? { field, code } : { field, code, details };
}
