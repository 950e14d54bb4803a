import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { changedPlaces, merged, stamped, type TimedInputs } from './fieldTimes.ts';

const base: CaseInputs = { ...EXAMPLE, isExample: false };
const FIELDS = ['principal', 'overdueDays', 'means.monthlyIncome'] as const;

/** A tab's changes since the base, each at a time of its own. */
const anyTab = fc
  .array(
    fc.record({
      field: fc.constantFrom(...FIELDS),
      text: fc.string({ maxLength: 4 }),
      at: fc.integer({ min: 1, max: 9 }),
    }),
  )
  .map((changes) =>
    changes.reduce<TimedInputs>(
      (before, { field, text, at }) => {
        const inputs = { ...before.inputs, texts: { ...before.inputs.texts, [field]: text } };
        return { inputs, times: stamped(before, inputs, at) };
      },
      { inputs: base, times: {} },
    ),
  );

test('whoever merges first, and however often, all come to the same', () => {
  fc.assert(
    fc.property(anyTab, anyTab, anyTab, (one, other, third) => {
      expect(merged(one, other)).toEqual(merged(other, one));
      expect(merged(one, merged(other, third)).inputs).toEqual(merged(merged(one, other), third).inputs);
      const together = merged(one, other);
      expect(changedPlaces(merged(together, one).inputs, together.inputs)).toEqual([]);
    }),
  );
});

test('every change of fields that only one has changed is there', () => {
  const one = { ...base, texts: { ...base.texts, principal: '1' } };
  const other: CaseInputs = { ...base, choices: { 'refuse.reachable': 'no' }, include: ['publicNotice'] };
  const start = { inputs: base, times: {} };
  const together = merged(
    { inputs: one, times: stamped(start, one, 5) },
    { inputs: other, times: stamped(start, other, 6) },
  );
  expect(together.inputs).toEqual({ ...one, choices: other.choices, include: other.include });
});

test('a clock that was set back does not make a change older than what it changes', () => {
  const before = { inputs: base, times: { 'texts.principal': 1000 } };
  const now = { ...base, texts: { ...base.texts, principal: '2' } };
  expect(stamped(before, now, 3)['texts.principal']).toBe(1001);
});
