import { describe, expect, it } from 'vitest';
import {
  balanceOn,
  breakPoints,
  compare,
  parseCase,
  ROADS,
  type CaseFile,
  type IsoDate,
  type Road,
} from '../../src/engine/index.ts';
import examples from '../golden/road-examples.json' with { type: 'json' };
import { STARTS_TIMEOUT_MS, answerOf, PLAIN_CASE, problemsOf, refusalsOf, temporaryFiles, zhailu } from './zhailu.ts';

interface Answer {
  readonly case: unknown;
  readonly roads: Readonly<
    Record<
      string,
      {
        readonly postings: readonly object[];
        readonly stages: readonly { readonly id: string; readonly on: string; readonly basis: string }[];
        readonly effects: readonly object[];
        readonly balances: readonly { readonly date: string; readonly owed: number; readonly upheld: number }[];
        readonly totals: object;
      }
    >
  >;
  readonly comparison: object;
  readonly ruleBook: string;
}

interface Example {
  readonly about: string;
  readonly case: object;
  readonly roads: Readonly<
    Record<
      string,
      { readonly totals: object; readonly stages: object[]; readonly balances: readonly { readonly date: string }[] }
    >
  >;
}

const golden: readonly Example[] = examples.examples;
const fileWith = temporaryFiles();
const simulated = (...words: readonly string[]) => answerOf(['simulate', ...words]) as Answer;

function readCase(told: unknown): CaseFile {
  const read = parseCase(told);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The same, from the engine's door. */
function answerFromDoor(caseFile: CaseFile, roads: readonly Road[]): object {
  const { timelines, cheapest, saved, freeFirst } = compare(caseFile, roads);
  const written = timelines.map((timeline) => {
    const { road, postings, stages, effects, totals } = timeline;
    const balances = breakPoints(timeline).map((day) => balanceOn(timeline, day));
    return [road, { postings, stages, effects, balances, totals }];
  });
  return {
    case: caseFile,
    roads: Object.fromEntries(written) as object,
    comparison: { cheapest, saved, freeFirst },
    ruleBook: timelines[0]?.ruleBook,
  };
}

describe('simulate', { timeout: STARTS_TIMEOUT_MS }, () => {
  const file = fileWith('case.json', PLAIN_CASE);

  it('gives what is owed on asked days, as counted by hand', () => {
    const { roads } = simulated(file, '--road', 'notSued', '--on', '2027-01-31,2026-11-24', '--on', '2026-08-26');
    // 6 yuan a day: 158 days, 90 days, none.
    expect(roads.notSued?.balances).toEqual([
      { date: '2027-01-31', owed: 1_294_800, upheld: 1_294_800, paid: 0, accounts: { principal: 1_200_000, penaltyInterest: 94_800 } },
      { date: '2026-11-24', owed: 1_254_000, upheld: 1_254_000, paid: 0, accounts: { principal: 1_200_000, penaltyInterest: 54_000 } },
      { date: '2026-08-26', owed: 1_200_000, upheld: 1_200_000, paid: 0, accounts: { principal: 1_200_000 } },
    ]); // prettier-ignore
  });

  it('walks refuse, notSued and negotiate if nothing is said, and the asked roads in their order', () => {
    expect(Object.keys(simulated(file).roads)).toEqual(['refuse', 'notSued', 'negotiate']);
    const asked = simulated(file, '--road=payInFull', '--road', 'refuse', '--road', 'payInFull');
    expect(Object.keys(asked.roads)).toEqual(['payInFull', 'refuse']);
    expect(asked.comparison).toMatchObject({ cheapest: 'payInFull', freeFirst: 'payInFull' });
  });

  it('owes nothing after paying off, up to the horizon', () => {
    const { roads } = simulated(file, '--road', 'payInFull', '--on', '2026-11-23,2031-11-23');
    expect(roads.payInFull?.balances.map(({ owed }) => owed)).toEqual([1_253_400, 0]);
  });

  it('walks as far as asked in place of what the case says', () => {
    const told = fileWith('horizon.json', { ...PLAIN_CASE, horizon: 3650 });
    const { case: caseFile, roads } = simulated(told, '--horizon', '30', '--road', 'notSued');
    expect(caseFile).toEqual({ ...PLAIN_CASE, horizon: 30 });
    expect(roads.notSued?.totals).toMatchObject({ owedAtEnd: 1_272_000 });
  });

  it('reads a case from standard input, named by a dash or by nothing, over any number of lines', () => {
    const answer = simulated(file);
    const pretty = JSON.stringify(PLAIN_CASE, undefined, 2);
    expect(answerOf(['simulate', '-'], pretty)).toEqual(answer);
    expect(answerOf(['simulate'], `\n\n${pretty.replaceAll('\n', '\r\n')}\r\n`)).toEqual(answer);
    expect(answerOf(['simulate'], `\uFEFF${JSON.stringify(PLAIN_CASE)}`)).toEqual(answer);
    expect(answerOf(['simulate'], Buffer.from(`\uFEFF${pretty}\n`, 'utf16le'))).toEqual(answer);
    expect(answerOf(['simulate'], Buffer.from(`\uFEFF${pretty}\n`, 'utf16le').swap16())).toEqual(answer);
  });

  it('gives every road of the golden examples as they were computed elsewhere', () => {
    const lines = golden.map((example) => JSON.stringify(example.case)).join('\n');
    const { stdout, stderr } = zhailu(['simulate', ...ROADS.flatMap((road) => ['--road', road])], lines);
    expect(stderr).toBe('');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers).toHaveLength(golden.length);
    golden.forEach(({ about, roads }, index) => {
      for (const [name, expected] of Object.entries(roads)) {
        const road = answers[index]?.roads[name];
        const stages = road?.stages.map(({ id, on, basis }) => ({ id, on, basis }));
        expect.soft(road?.totals, `${about} ${name}`).toEqual(expected.totals);
        expect.soft(stages, `${about} ${name}`).toEqual(expected.stages);
      }
    });
  });

  it('gives the golden balances on asked days', () => {
    for (const { case: told, roads } of golden.slice(0, 8)) {
      const caseFile = fileWith('golden.json', told);
      for (const [name, { balances }] of Object.entries(roads).slice(0, 1)) {
        const days = balances.map(({ date }) => date).join(',');
        expect(simulated(caseFile, '--road', name, '--on', days).roads[name]?.balances).toMatchObject(balances);
      }
    }
  });

  it('prints what the door gives, to the byte, whatever stands in the case', () => {
    const names = ['车', '"quoted" \\ and\nnew line', '😀', '\u2028', 'plain'];
    const told: object[] = golden.map((example) => example.case);
    told.push({
      ...PLAIN_CASE,
      means: { assets: names.map((name) => ({ name, value: 100_000 })) },
      horizon: 10_950,
      principal: 10_000_000_000,
    });
    const { stdout } = zhailu(
      ['simulate', ...ROADS.flatMap((road) => ['--road', road])],
      told.map((one) => JSON.stringify(one)).join('\n'),
    );
    const expected = told.map((one) => `${JSON.stringify(answerFromDoor(readCase(one), ROADS))}\n`);
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => `${line}\n`),
    ).toEqual(expected);
  });

  it('refuses what is wrong with the case, one JSON object a line', () => {
    const bad = fileWith('bad.json', { ...PLAIN_CASE, principal: 0, product: 'pawnshop', extra: 1 });
    expect(refusalsOf(['simulate', bad]).toSorted()).toEqual([
      'extra unknownField',
      'principal tooSmall',
      'product notOneOf',
    ]);
    for (const { message } of problemsOf(['simulate', bad])) expect(message).toMatch(/\p{Script=Han}/u);
    expect(refusalsOf(['simulate'], '')).toEqual([' emptyText']);
    expect(refusalsOf(['simulate'], 'this is\nno case\nat all\n')).toEqual([' notJson']);
    expect(refusalsOf(['simulate'], `[\n${JSON.stringify(PLAIN_CASE)}\n]`)).toEqual([' notAnObject']);
    expect(refusalsOf(['simulate', fileWith('long.json', new Uint8Array(3_000_000))])).toEqual([' textTooLong']);
    expect(refusalsOf(['simulate', fileWith('picture.json', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))])).toEqual([
      ' notJson',
    ]);
    expect(refusalsOf(['simulate', 'no-such-file.json'])).toEqual(['case fileUnreadable']);
  });

  it('refuses days outside the roads, naming the road', () => {
    const days = '2026-08-25,2026-08-26,2031-11-23,2031-11-24';
    const problems = problemsOf(['simulate', file, '--on', days, '--lang', 'en']);
    expect(problems).toEqual(
      ['2026-08-25', '2031-11-24'].map((day) => ({
        field: 'on',
        code: 'dayOutsideRoad',
        message: `${day} is not on the road, which runs from 2026-08-26 to 2031-11-23.`,
      })),
    );
  });

  it('refuses options that it cannot read, all of them at once', () => {
    const words = ['--road', 'refuse', '--road', 'flee', '--on', '2026-02-30,tomorrow', '--horizon', '10951'];
    expect(refusalsOf(['simulate', file, ...words])).toEqual([
      'road notOneOf',
      'on noSuchDate',
      'on notADate',
      'horizon tooLarge',
    ]);
    expect(refusalsOf(['simulate', file, '--horizon', '0'])).toEqual(['horizon tooSmall']);
    expect(refusalsOf(['simulate', file, '--horizon', '1.5'])).toEqual(['horizon notWhole']);
    expect(refusalsOf(['simulate', file, '--horizon', 'long'])).toEqual(['horizon notANumber']);
  });

  it('takes the same days as balanceOn', () => {
    const { timelines } = compare(readCase(PLAIN_CASE), ['negotiate']);
    const day = '2027-06-15' as IsoDate;
    const answer = simulated(file, '--road', 'negotiate', '--on', day);
    expect(answer.roads.negotiate?.balances).toEqual(timelines.map((timeline) => balanceOn(timeline, day)));
  });
});
