import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate, knownDate, localDate, PAPERS, parseCase, type IsoDate } from '../engine/index.ts';
import { arbitraryCase } from '../../tests/oracle/arbitraryCase.ts';
import { inputsOfCase } from './inputsOfCase.ts';
import { readInputs } from './readInputs.ts';

const TODAY = isoDate(localDate({ year: 2026, month: 11, day: 24 }));

/** A ground of null, an empty list, an asset that is not exempt and no word of it say the same. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, withoutEmpty(inner)])
    .filter(
      ([key, inner]) =>
        inner !== null &&
        !(key === 'exempt' && inner === false) &&
        !(typeof inner === 'object' && Object.keys(inner).length === 0),
    );
  return Object.fromEntries(kept);
}

test('a case that is put into the form and read again is the same case', () => {
  fc.assert(
    fc.property(arbitraryCase, (caseJson) => {
      const told = parseCase(caseJson);
      if (!told.ok) return;
      const { outcome } = readInputs(inputsOfCase(told.value, TODAY), TODAY);
      expect(outcome.ok ? withoutEmpty(outcome.value) : outcome).toEqual(
        withoutEmpty({ ...told.value, version: null }),
      );
    }),
    { numRuns: 300 },
  );
});

test('papers go into the form and come back in their order, whatever was told beside them', () => {
  const kinds = fc.array(fc.constantFrom(...PAPERS), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(arbitraryCase, kinds, (caseJson, papers) => {
      const asOf = caseJson.asOf as IsoDate;
      // On the day itself nothing told can be later.
      const told = parseCase({ ...caseJson, papers: papers.map((kind) => ({ kind, receivedOn: asOf })) });
      if (!told.ok) throw new Error(JSON.stringify(told.problems));
      const inputs = inputsOfCase(told.value, TODAY);
      expect(inputs.papers).toEqual(told.value.papers);
      expect(inputs.carried).not.toHaveProperty('papers');
      const { outcome } = readInputs(inputs, TODAY);
      expect(outcome.ok && outcome.value.papers).toEqual(told.value.papers);
      const before = isoDate(addDays(knownDate(asOf), -caseJson.overdueDays - 1));
      const early = readInputs({ ...inputs, papers: [{ kind: 'courtText', receivedOn: before }] }, TODAY);
      expect(early.outcome.ok ? [] : early.outcome.problems.map(({ field }) => field)).toEqual(['papers.0.receivedOn']);
    }),
    { numRuns: 100 },
  );
});

test('a rate without an end in decimals stays exact until its field is changed', () => {
  const told = parseCase({
    asOf: TODAY,
    product: 'huabei',
    principal: 1_200_000,
    overdueDays: 90,
    terms: { penaltyRatePerDay: '1/3000' },
  });
  if (!told.ok) throw new Error('no case');
  const inputs = inputsOfCase(told.value, TODAY);
  expect(inputs.texts['terms.penaltyRatePerDay']).toBe('0.03333333');
  const read = readInputs(inputs, TODAY).outcome;
  expect(read.ok && read.value.terms?.penaltyRatePerDay).toBe('1/3000');
  const changed = { ...inputs, texts: { ...inputs.texts, 'terms.penaltyRatePerDay': '0.0333' } };
  const reread = readInputs(changed, TODAY).outcome;
  expect(reread.ok && reread.value.terms?.penaltyRatePerDay).toBe('333/1000000');
});
