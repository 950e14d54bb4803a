import type { CaseProblem, Outcome, ProblemCode } from '../problem.ts';

/** The refusal of one text: the caller knows which field it stands in, so the field name is empty. */
export function refused(
  code: ProblemCode,
  details?: NonNullable<CaseProblem['details']>,
): Extract<Outcome<never>, { ok: false }> {
  return { ok: false, problems: [details === undefined ? { field: '', code } : { field: '', code, details }] };
}
