import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  knownDate,
  parseCase,
  readCaseText,
  readFigure,
  readIsoDate,
  readRate,
  isoDate,
  ruleBook,
  type CaseProblem,
  type IsoDate,
  type Outcome,
} from '../../src/engine/index.ts';
import { decodeText } from '../../src/engine/case/decodeText.ts';
import { scanJson } from '../../src/engine/case/scanJson.ts';
import { FIELD_IDS, FIELDS } from '../../src/state/fields.ts';
import { fieldText } from '../../src/state/fieldText.ts';
import { inputsOfCase } from '../../src/state/inputsOfCase.ts';
import { readLink, writeLink } from '../../src/state/link.ts';
import { readCaseList } from '../../src/state/namedCases.ts';
import { readCaseFile } from '../../src/state/openFile.ts';
import { readStored, writeStored } from '../../src/state/storedText.ts';
import roadExamples from '../golden/road-examples.json' with { type: 'json' };
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import { knownCase } from '../support/knownCase.ts';
import { fuzzRuns, PATIENCE } from './fuzzRuns.ts';
import { mangledBytes, mangledText, noise } from './mangled.ts';
import { typed } from './typed.ts';

const AS_OF = knownDate('2026-11-24' as IsoDate);
const TODAY = isoDate(AS_OF);

const wholeCases = [
  ...roadExamples.examples.map((example) => knownCase(example.case)),
  ...fc.sample(arbitraryCase, { numRuns: 120, seed: 7 }).map((caseJson) => knownCase(caseJson)),
];
const wholeFiles = wholeCases.flatMap((told) => [
  JSON.stringify(told),
  JSON.stringify({ ruleBook: ruleBook.version, case: told }, undefined, 1),
]);
const wholeLinks = wholeCases.map((told) =>
  writeLink({ case: told, rulesVersion: ruleBook.version, day: told.asOf, lang: 'zh-CN' }),
);
const wholeStored = wholeCases.map((told) => {
  const inputs = inputsOfCase(told, TODAY);
  return writeStored({ day: TODAY, inputs, times: { 'texts.principal': 1 }, language: 'en', hidesAmounts: false });
});
const wholeLists = wholeCases.map((told, index) => {
  const inputs = inputsOfCase(told, TODAY);
  return JSON.stringify({
    version: 1,
    present: '甲',
    cases: [{ name: '甲', day: TODAY, inputs }].slice(0, 1 + (index % 2)),
  });
});

/** What has come out of a reader, by how it went: a fuzz run in which nothing is ever read would find nothing. */
class Tally {
  read = 0;
  refused = 0;

  /** An answer is a value, or at least one problem with a code and a place. */
  note<Value>(outcome: Outcome<Value>): Value | undefined {
    if (outcome.ok) {
      this.read += 1;
      return outcome.value;
    }
    this.refused += 1;
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const problem of outcome.problems) expect(isProblem(problem), JSON.stringify(problem)).toBe(true);
    return undefined;
  }

  expectBoth(share: number): void {
    const all = this.read + this.refused;
    expect(this.read / all).toBeGreaterThan(share);
    expect(this.refused / all).toBeGreaterThan(share);
  }
}

function isProblem({ field, code, details = {} }: CaseProblem): boolean {
  const isSaid = Object.values(details).every((one) => typeof one === 'string' || Number.isFinite(one));
  return typeof field === 'string' && /^[a-zA-Z]+$/.test(code) && isSaid;
}

/** The quick look first: a matcher that can say what differs takes most of a run's time. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** A case that was read is written and read again as the same. */
function expectSameAgain(told: unknown): void {
  expectSame(parseCase(JSON.parse(JSON.stringify(told))), { ok: true, value: told });
}

describe('no reader throws, and each answers with a value or with what is wrong', () => {
  it('files: noise, and cases with things gone wrong', PATIENCE, () => {
    const tally = new Tally();
    fc.assert(
      fc.property(
        fc.oneof({ weight: 1, arbitrary: noise }, { weight: 3, arbitrary: mangledBytes(wholeFiles) }),
        (bytes) => {
          const before = Uint8Array.from(bytes);
          const text = decodeText(bytes);
          const read = readCaseText(bytes);
          expectSame(read, text.ok ? readCaseText(text.value) : text);
          const file = tally.note(readCaseFile(bytes));
          if (read.ok) tally.note(parseCase(read.value));
          else expect(tally.note(read)).toBeUndefined();
          if (file !== undefined) expectSameAgain(file.case);
          expect(Buffer.compare(bytes, before)).toBe(0);
        },
      ),
      fuzzRuns(0.3),
    );
    tally.expectBoth(0.05);
  });

  it('whatever JSON gives', PATIENCE, () => {
    const tally = new Tally();
    const values = fc.jsonValue({ maxDepth: 6 });
    const names = ['terms', 'means', 'payments', 'court', 'negotiate', 'happened', 'papers', 'stageDays', 'horizon'];
    const inputs = fc.oneof(
      values,
      fc
        .tuple(fc.constantFrom(...wholeCases), fc.constantFrom(...names, 'asOf', 'principal', '__proto__'), values)
        .map(([told, name, value]): unknown => JSON.parse(JSON.stringify({ ...told, [name]: value }))),
      fc.constantFrom(...wholeCases),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const before = JSON.stringify(input);
        const told = tally.note(parseCase(input));
        if (told !== undefined) expectSameAgain(told);
        expect(JSON.stringify(input)).toBe(before);
      }),
      fuzzRuns(0.05),
    );
    tally.expectBoth(0.05);
  });

  it('JSON text before it is parsed', PATIENCE, () => {
    fc.assert(
      fc.property(mangledText(wholeFiles), (text) => {
        const scan = scanJson(text);
        expect(scan.text).toHaveLength(text.length);
        for (const { field, key } of scan.duplicateKeys) expect(field.endsWith(key)).toBe(true);
      }),
      fuzzRuns(0.05),
    );
  });

  it('links: fragments cut, changed, joined, escaped', PATIENCE, () => {
    const tally = new Tally();
    const fragments = fc.oneof(
      { weight: 4, arbitrary: mangledText(wholeLinks) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `#case=${text}`) },
      { weight: 1, arbitrary: noise.map((bytes) => `#case=${Buffer.from(bytes).toString('base64url')}`) },
      // Without a sum, what was told is read as it stands.
      {
        weight: 2,
        arbitrary: mangledBytes(wholeFiles).map((bytes) => `#case=${Buffer.from(bytes).toString('base64url')}`),
      },
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const link = tally.note(readLink(fragment));
        if (link === undefined) return;
        expectSameAgain(link.case);
        const { day = link.case.asOf, lang = 'en', rulesVersion = ruleBook.version } = link;
        const again = readLink(writeLink({ case: link.case, day, lang, rulesVersion }));
        expect(again).toEqual({ ok: true, value: { case: link.case, checked: true, day, lang, rulesVersion } });
      }),
      fuzzRuns(0.2),
    );
    tally.expectBoth(0.05);
  });

  it('fields: what people type, and what they never would', PATIENCE, () => {
    const tally = new Tally();
    fc.assert(
      fc.property(typed, fc.constantFrom(...FIELD_IDS), (text, id) => {
        const value = tally.note<unknown>(FIELDS[id].read(text, AS_OF));
        if (typeof value !== 'number' && typeof value !== 'string') return;
        if (typeof value === 'number') expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true);
        const written = fieldText(id, value);
        const again = FIELDS[id].read(written, AS_OF);
        // A rate without an end in decimals is cut: what is read back of it is smaller, by less than the last place.
        const isCut = 'unit' in FIELDS[id] && FIELDS[id].unit === 'percent' && again.ok && again.value !== value;
        if (!isCut) expect(again).toEqual({ ok: true, value });
      }),
      fuzzRuns(0.3),
    );
    tally.expectBoth(0.03);
  });

  it('rates, days and figures that stand in files and on the command line', PATIENCE, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          typed,
          mangledText(['1/2000', '0.0005', '2026-11-24', 'refuse.byAccount.lateFee', 'refuse.posting.3']),
        ),
        (text) => {
          const rate = readRate(text);
          if (rate !== undefined) expect(Number.isSafeInteger(rate.numerator) && rate.denominator >= 1).toBe(true);
          const day = readIsoDate(text);
          if (day !== undefined) expect(isoDate(day)).toBe(text);
          const figure = readFigure(text, TODAY);
          expect(figure.ok || figure.problems.length > 0).toBe(true);
        },
      ),
      fuzzRuns(0.05),
    );
  });

  it('what stands in the device’s storage', PATIENCE, () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(mangledText(wholeStored), mangledText(wholeLists), typed), (text) => {
        const read = readStored(text);
        const list = readCaseList(text);
        for (const { kind } of [read, list]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (read.kind === 'read') expect(readStored(writeStored(read.stored))).toEqual(read);
        if (list.kind === 'read') expect(readCaseList(JSON.stringify({ version: 1, ...list.list }))).toEqual(list);
      }),
      fuzzRuns(0.05),
    );
    expect(kinds.get('read')).toBeGreaterThan(fuzzRuns(0.05).numRuns / 20);
    expect(kinds.get('unreadable')).toBeGreaterThan(fuzzRuns(0.05).numRuns / 20);
  });
});
