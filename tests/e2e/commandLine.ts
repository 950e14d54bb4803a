import { spawnSync } from 'node:child_process';

/** A case file as the command line and the page's link hold it. */
export type CaseJson = Readonly<Record<string, unknown>>;

export interface AnsweredBalance {
  readonly date: string;
  readonly owed: number;
  readonly upheld: number;
  readonly paid: number;
}

export interface AnsweredStage {
  readonly id: string;
  readonly on: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: string;
}

export interface AnsweredRoad {
  readonly stages: readonly AnsweredStage[];
  readonly balances: readonly AnsweredBalance[];
  readonly totals: Readonly<Record<string, number | string | null>> & {
    readonly byAccount: Readonly<Record<string, number>>;
  };
}

/** What `zhailu simulate` answers for one case. */
export interface AnsweredCase {
  readonly case: CaseJson;
  readonly roads: Readonly<Record<string, AnsweredRoad>>;
  readonly ruleBook: string;
}

/** Runs the built command line on cases, one a line: what it prints. */
function print(args: readonly string[], cases: readonly CaseJson[]): string {
  const input = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist-cli/zhailu.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`zhailu ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The answers of the built command line to cases. */
function run(args: readonly string[], cases: readonly CaseJson[]): unknown[] {
  return print(args, cases)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** What `zhailu simulate` prints for one case, unread. */
export function printSimulated(caseFile: CaseJson): string {
  return print(['simulate'], [caseFile]);
}

/** The roads that the page always walks, and more where they are named. */
export function simulateCases(
  cases: readonly CaseJson[],
  { on, roads = [] }: { readonly on?: readonly string[]; readonly roads?: readonly string[] } = {},
): AnsweredCase[] {
  const words = ['refuse', 'notSued', 'negotiate', ...roads].flatMap((road) => ['--road', road]);
  return run(['simulate', ...words, ...(on === undefined ? [] : ['--on', on.join(',')])], cases) as AnsweredCase[];
}

const answered = new Map<string, AnsweredCase>();

/** The answer for one case; the same question is asked once. */
export function simulateCase(caseFile: CaseJson, options?: Parameters<typeof simulateCases>[1]): AnsweredCase {
  const question = JSON.stringify([caseFile, options]);
  const answer = answered.get(question) ?? simulateCases([caseFile], options)[0]!;
  answered.set(question, answer);
  return answer;
}

/** The answer of `zhailu explain` for a figure's path. */
export function explainFigure(caseFile: CaseJson, path: string, on?: string): unknown {
  return run(['explain', '--figure', path, ...(on === undefined ? [] : ['--on', on])], [caseFile])[0];
}

/** What `zhailu debts` answers for a household. */
export interface AnsweredDebts {
  readonly household: CaseJson;
  readonly together: {
    readonly roads: Readonly<
      Record<
        string,
        {
          readonly totals: Readonly<Record<string, unknown>>;
          readonly balances: readonly { readonly date: string; readonly burden: number }[];
        }
      >
    >;
  };
  readonly calls: readonly {
    readonly place: number;
    readonly weekCosts: number;
    readonly next: { readonly id: string; readonly on: string } | null;
  }[];
  readonly budget: Readonly<Record<string, number>> | null;
  readonly proposals: {
    readonly plans: readonly {
      readonly id: string;
      readonly instalment: number;
      readonly monthly: number;
      readonly total: number;
      readonly endsOn: string | null;
      readonly breaks: { readonly likely: { readonly numerator: number; readonly denominator: number } } | null;
      readonly creditor: Readonly<Record<string, { readonly received: number }>>;
    }[];
  } | null;
}

/** The answer of `zhailu debts` for a household. */
export function addUpDebts(household: CaseJson, on?: readonly string[]): AnsweredDebts {
  return run(['debts', ...(on === undefined ? [] : ['--on', on.join(',')])], [household])[0] as AnsweredDebts;
}

interface AnsweredSpread {
  readonly date: string;
  readonly owed: Readonly<Record<string, number>>;
  readonly burden: Readonly<Record<string, number>>;
}

/** What `zhailu forecast` answers for one case. */
export interface AnsweredForecast {
  readonly runs: number;
  readonly roads: Readonly<
    Record<
      string,
      {
        readonly groups: Readonly<
          Record<string, { readonly count: number; readonly months: readonly AnsweredSpread[] }>
        >;
        readonly stages: readonly { readonly id: string; readonly chanceBy: readonly { readonly chance: number }[] }[];
      }
    >
  >;
}

/** The futures of one case, as many and from the seed as the command line takes by itself. */
export function forecastCase(caseFile: CaseJson): AnsweredForecast {
  return run(['forecast'], [caseFile])[0] as AnsweredForecast;
}

/** What `zhailu matters` answers for one case. */
export interface AnsweredMatters {
  readonly burden: number;
  readonly bars: readonly {
    readonly id: string;
    readonly kind: string;
    readonly low: { readonly burden: number };
    readonly high: { readonly burden: number };
  }[];
}

const mattered = new Map<string, AnsweredMatters>();

/** What each range changes on one road by one day; the same question is asked once. */
export function mattersOf(caseFile: CaseJson, road: string, on: string): AnsweredMatters {
  const question = JSON.stringify([caseFile, road, on]);
  const answer =
    mattered.get(question) ?? (run(['matters', '--road', road, '--on', on], [caseFile])[0] as AnsweredMatters);
  mattered.set(question, answer);
  return answer;
}

/** The day on which the other side agrees, of somebody who calls on the case's day. */
export function agreedOn(caseFile: CaseJson): string {
  const [called] = run(['waiting', '--until', '0'], [caseFile])[0] as readonly { readonly agreedOn: string }[];
  return called!.agreedOn;
}

/** The day on which the plan would end: the page compares the roads on it. */
export function planEndOf({ roads }: AnsweredCase): string {
  const end = roads.negotiate?.totals.debtFreeOn ?? roads.negotiate?.balances.at(-1)?.date;
  if (typeof end !== 'string') throw new Error('a plan without an end');
  return end;
}

/** Paid and owed on a day that was asked for. */
export function balanceOf({ roads }: AnsweredCase, road: string, day: string): AnsweredBalance {
  const balance = roads[road]?.balances.find(({ date }) => date === day);
  if (balance === undefined) throw new Error(`no balance of ${road} on ${day}`);
  return balance;
}
