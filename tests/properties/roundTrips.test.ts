import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, readCaseText, ruleBook, simulate } from '../../src/engine/index.ts';
import { inputsOfCase } from '../../src/state/inputsOfCase.ts';
import { readLink, writeLink } from '../../src/state/link.ts';
import { readInputs } from '../../src/state/readInputs.ts';
import { shareableCase } from '../../src/state/shareableCase.ts';
import { readStored, writeStored } from '../../src/state/storedText.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import { knownCase } from '../support/knownCase.ts';
import { propertyRuns } from '../support/propertyRuns.ts';
import { without } from '../support/without.ts';

const runs = propertyRuns(2);

describe('24. a case that is written and read back is equal to itself', () => {
  it('as a file: text, bytes, with a byte-order mark, indented', () => {
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const caseFile = knownCase(caseJson);
        const text = JSON.stringify(caseFile);
        const written = [
          text,
          `\uFEFF${JSON.stringify(caseFile, null, 2)}\r\n`,
          new TextEncoder().encode(text),
          new Uint8Array([
            0xff,
            0xfe,
            ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
          ]),
        ];
        for (const file of written) {
          const read = readCaseText(file);
          expect(read.ok && parseCase(read.value)).toEqual({ ok: true, value: caseFile });
        }
      }),
      runs,
    );
  });

  it('as a link, and what is shared in one leads to a case', () => {
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const caseFile = knownCase(caseJson);
        const link = { rulesVersion: ruleBook.version, day: caseFile.asOf, lang: 'zh-CN' } as const;
        expect(readLink(writeLink({ case: caseFile, ...link }))).toEqual({
          ok: true,
          value: { case: caseFile, checked: true, ...link },
        });
        const bare = shareableCase(caseFile);
        expect(bare).not.toHaveProperty('means');
        expect(readLink(writeLink({ case: bare, ...link }))).toMatchObject({ ok: true, value: { case: bare } });
      }),
      runs,
    );
  });

  it('as what the device stores: the form comes back as it was, and what it tells is the same case', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.boolean(), (caseJson, hidesAmounts) => {
        const { asOf } = knownCase(caseJson);
        const inputs = inputsOfCase(knownCase(caseJson), asOf);
        const kept = { day: asOf, inputs, times: { 'texts.principal': 1 }, language: 'zh-CN', hidesAmounts } as const;
        const read = readStored(writeStored(kept));
        expect(read).toEqual({ kind: 'read', stored: kept });
        const again = read.kind === 'read' && read.stored.inputs ? readInputs(read.stored.inputs, asOf) : undefined;
        expect(again).toEqual(readInputs(inputs, asOf));
        expect(again?.outcome.ok).toBe(true);
      }),
      propertyRuns(),
    );
  });

  it('in the order of its fields, whatever order they came in, with its values as told', () => {
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const backwards = Object.fromEntries(Object.entries(caseJson).reverse());
        expect(JSON.stringify(knownCase(backwards))).toBe(JSON.stringify(knownCase(caseJson)));
        expect(knownCase(caseJson)).toEqual(caseJson);
      }),
      runs,
    );
  });

  it('without a version, as the first files had none', () => {
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const unversioned = without(caseJson, 'version');
        const old = simulate(knownCase(unversioned), 'refuse');
        const now = simulate(knownCase({ ...unversioned, version: 1 }), 'refuse');
        expect(now.totals).toEqual(old.totals);
      }),
      propertyRuns(0.25),
    );
  });
});
