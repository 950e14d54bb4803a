import { useMemo } from 'react';
import { knownDate, type CaseFile, type CaseProblem } from '../engine/index.ts';
import { callOrder, parseDebts, together, type Call, type DebtsFile, type Together } from '../engine/household.ts';
import { useRoads } from './currentRoads.ts';
import { useHousehold } from './household.ts';
import type { OtherDebt } from './householdInputs.ts';
import { readInputs } from './readInputs.ts';
import { WalkedOnce } from './walkedOnce.ts';

/** Another debt, read: its case as of the day of the case in view, or what is wrong with its fields. */
interface ReadOther {
  readonly id: number;
  readonly caseFile: CaseFile | null;
  readonly problems: readonly CaseProblem[];
}

/** A debt that was told some days ago has been overdue for as many more. */
function onDay(caseFile: CaseFile, { asOf }: CaseFile): object {
  const overdueDays = caseFile.overdueDays + (knownDate(asOf) - knownDate(caseFile.asOf));
  const moved = { ...caseFile, asOf, overdueDays };
  Reflect.deleteProperty(moved, 'means');
  return moved;
}

function readOther({ id, inputs, day }: OtherDebt): ReadOther {
  const { outcome } = readInputs(inputs, day);
  return outcome.ok
    ? { id, caseFile: outcome.value, problems: [] }
    : { id, caseFile: null, problems: outcome.problems };
}

/** All debts that can be read, the one in view first, and what is wrong with the others. */
export interface Debts {
  readonly file: DebtsFile;
  /** The ids of the debts in `file`; undefined is the one in view. */
  readonly ids: readonly (number | undefined)[];
  readonly problems: ReadonlyMap<number, readonly CaseProblem[]>;
}

/** Reads all debts of the person: what is wrong with one leaves the others in the sum. */
export function readDebts(
  caseFile: CaseFile,
  { others, protects }: Pick<ReturnType<typeof useHousehold.getState>, 'others' | 'protects'>,
): Debts {
  const { means, ...own } = caseFile;
  const problems = new Map<number, readonly CaseProblem[]>();
  const fileOf = (debts: readonly object[]) => parseDebts(means === undefined ? { debts } : { debts, means });
  const told: object[] = [{ ...own, ...(protects && { protects }) }];
  const ids: (number | undefined)[] = [undefined];
  for (const other of others) {
    const read = readOther(other);
    const debt = read.caseFile && {
      ...onDay(read.caseFile, caseFile),
      ...(other.protects && { protects: other.protects }),
    };
    const alone = debt && fileOf([debt]);
    if (debt === null) problems.set(other.id, read.problems);
    else if (alone?.ok === false) {
      problems.set(
        other.id,
        alone.problems.map((problem) => ({ ...problem, field: problem.field.replace('debts[0].', '') })),
      );
    } else {
      told.push(debt);
      ids.push(other.id);
    }
  }
  const file = fileOf(told);
  const alone: DebtsFile = { debts: [caseFile], protects: [protects], ...(means !== undefined && { means }) };
  return file.ok ? { file: file.value, ids, problems } : { file: alone, ids: [undefined], problems };
}

/** All debts, added up, with the order in which to call. */
export interface DebtsTogether extends Debts {
  readonly all: Together;
  readonly calls: readonly Call[];
}

/** All debts of the person as they stand. */
export function useDebts(): Debts {
  const { caseFile } = useRoads();
  const others = useHousehold((state) => state.others);
  const protects = useHousehold((state) => state.protects);
  return useMemo(() => readDebts(caseFile, { others, protects }), [caseFile, others, protects]);
}

const walked = new WalkedOnce();

/** Adds up all debts; of those that were added up the last time only what has changed is walked. */
function addUp(file: DebtsFile): Pick<DebtsTogether, 'all' | 'calls'> {
  return walked.round((walk) => {
    const all = together(file, { walk });
    return { all, calls: callOrder(all, file.protects, walk) };
  });
}

/** All debts of the person, added up. */
export function useDebtsTogether(): DebtsTogether {
  const debts = useDebts();
  return useMemo(() => ({ ...debts, ...addUp(debts.file) }), [debts]);
}
