import type { CaseProblem, Outcome } from '../problem.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import type { CaseFile, Means } from './caseFile.ts';
import { UNTOUCHABLE_KEYS } from './caseFields.ts';
import { MOST_DEBTS, PROTECTED, type DebtsFile, type Protected } from './debtsFile.ts';
import { parseBudget } from './parseBudget.ts';
import { parseCase } from './parseCase.ts';

const KNOWN_FIELDS: readonly string[] = ['debts', 'means', 'budget'];
const untouchable: ReadonlySet<string> = new Set(UNTOUCHABLE_KEYS);

type Told = Readonly<Record<string, unknown>>;

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether something that came from JSON is a file of several debts and not one case. */
export function isDebtsFile(input: unknown): boolean {
  return isTold(input) && Object.hasOwn(input, 'debts') && !Object.hasOwn(input, 'product');
}

interface ReadDebt {
  readonly caseFile: CaseFile | null;
  readonly protects: Protected | null;
  readonly problems: readonly CaseProblem[];
}

/** One debt through the gate of a case; a problem of the shared means is said once, where they stand. */
function readDebt(debt: unknown, means: unknown, place: number, book: RuleBook): ReadDebt {
  const own = `debts[${place}]`;
  if (!isTold(debt)) {
    return { caseFile: null, protects: null, problems: [{ field: own, code: 'notAnObject' }] };
  }
  const problems: CaseProblem[] = [];
  if (Object.hasOwn(debt, 'means')) problems.push({ field: `${own}.means`, code: 'unknownField' });
  const { protects, ...caseTold } = debt;
  const known = PROTECTED.find((word) => word === protects) ?? null;
  if (protects !== undefined && protects !== null && known === null) {
    problems.push({ field: `${own}.protects`, code: 'notOneOf', details: { allowed: PROTECTED.join(', ') } });
  }
  // A name that reaches the prototype stays in, for the gate to refuse.
  const whole = [...untouchable].some((key) => Object.hasOwn(caseTold, key)) ? debt : { ...caseTold, means };
  if (means === undefined) Reflect.deleteProperty(whole, 'means');
  const read = parseCase(whole, book);
  if (read.ok) return { caseFile: read.value, protects: known, problems };
  for (const problem of read.problems) {
    const isShared = problem.field === 'means' || problem.field.startsWith('means.');
    const field = isShared ? problem.field : problem.field === '' ? own : `${own}.${problem.field}`;
    problems.push({ ...problem, field });
  }
  return { caseFile: null, protects: known, problems };
}

/** The first of each: sixty debts with the same wrong means have one thing wrong. */
function eachOnce(problems: readonly CaseProblem[]): CaseProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ field, code }) => {
    const key = `${field} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A case whose day differs from the first one's cannot be added up with it. */
function dayProblems(debts: readonly (CaseFile | null)[]): CaseProblem[] {
  const day = debts.find((debt) => debt !== null)?.asOf;
  return debts.flatMap((debt, place): CaseProblem[] =>
    debt === null || debt.asOf === day
      ? []
      : [{ field: `debts[${place}].asOf`, code: 'notOneOf', details: { allowed: day ?? '' } }],
  );
}

/**
 * The gate for several debts of one person: `{ "debts": [case…], "means": {…}, "budget": {…} }`. Every debt passes
 * {@link parseCase} with the shared means put in; a debt may also say what hangs on it (`protects`), and has no means of
 * its own. The budget's lines are heads and fen a month. Problems name the debt: `debts[2].principal`. It never throws on what {@link JSON.parse} can give, and never changes its input.
 */
export function parseDebts(input: unknown, book: RuleBook = ruleBook): Outcome<DebtsFile> {
  if (!isTold(input)) return { ok: false, problems: [{ field: '', code: 'notAnObject' }] };
  const { debts, means, budget } = input;
  const problems: CaseProblem[] = Object.keys(input)
    .filter((key) => !KNOWN_FIELDS.includes(key))
    .map((field) => ({ field: field.slice(0, 80), code: 'unknownField' }));
  if (!Array.isArray(debts)) {
    problems.push({ field: 'debts', code: debts === undefined ? 'required' : 'notAList' });
    return { ok: false, problems };
  }
  if (debts.length === 0) problems.push({ field: 'debts', code: 'tooSmall', details: { smallest: 1 } });
  if (debts.length > MOST_DEBTS) problems.push({ field: 'debts', code: 'tooLarge', details: { largest: MOST_DEBTS } });
  const read = debts.slice(0, MOST_DEBTS).map((debt: unknown, place) => readDebt(debt, means, place, book));
  problems.push(...read.flatMap((debt) => debt.problems), ...dayProblems(read.map(({ caseFile }) => caseFile)));
  const lines = budget === undefined ? undefined : parseBudget(budget);
  if (lines?.ok === false) problems.push(...lines.problems);
  const cases = read.flatMap(({ caseFile }) => (caseFile === null ? [] : [caseFile]));
  const [first] = cases;
  if (problems.length > 0 || first === undefined) return { ok: false, problems: eachOnce(problems) };
  const shared: Means | undefined = first.means;
  const value = { debts: cases, protects: read.map(({ protects }) => protects) };
  return {
    ok: true,
    value: {
      ...value,
      ...(shared !== undefined && { means: shared }),
      ...(lines?.ok === true && { budget: lines.value }),
    },
  };
}
