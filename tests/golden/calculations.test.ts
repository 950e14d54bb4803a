import { describe, expect, it } from 'vitest';
import {
  explainDelayedInterest,
  explainFee,
  fen,
  isoDate,
  localDate,
  readIsoDate,
  type CaseFile,
  type Fee,
} from '../../src/engine/index.ts';
import { derivationFaults, nothingChecked } from '../support/checkDerivation.ts';
import examples from './worked-examples.json' with { type: 'json' };

const on = localDate({ year: 2026, month: 11, day: 24 });

/** What a calculator is told, in the place of a case: its derivation names these fields. */
function told(fields: object): CaseFile {
  return fields as CaseFile;
}

describe('a fee or doubled interest on its own, explained', () => {
  it.each(examples.fees)('fees on $amount fen', (row) => {
    const expected: readonly (readonly [Fee, boolean, number])[] = [
      ['acceptance', false, row.acceptance],
      ['acceptance', true, row.acceptanceSimplified],
      ['payment-order', false, row.paymentOrder],
      ['enforcement', false, row.enforcement],
      ['preservation', false, row.preservation],
    ];
    for (const [fee, isSimplified, amount] of expected) {
      const calculated = explainFee(fee, fen(row.amount), on, isSimplified);
      expect(calculated).toMatchObject({ amount, derivation: { label: `fee.${fee}`, value: amount } });
      expect(derivationFaults(calculated.derivation, told({ amount: row.amount }), nothingChecked())).toEqual([]);
    }
  });

  const paidAtOnce = examples.delayedPerformance.flatMap((row) => (row.paidOn === undefined ? [] : [row]));
  it.each(paidAtOnce)(
    '$base fen from $performanceEnds to $paidOn',
    ({ base, performanceEnds, paidOn, doubledPart }) => {
      const [from, to] = [performanceEnds, paidOn].map((day) => isoDate(readIsoDate(day) ?? on));
      if (from === undefined || to === undefined) throw new Error('two days');
      const { amount, derivation } = explainDelayedInterest(fen(base), from, to);
      expect(amount).toBe(doubledPart);
      expect(derivationFaults(derivation, told({ amount: base, from, to }), nothingChecked())).toEqual([]);
      expect(explainDelayedInterest(fen(base), from, from).amount).toBe(0);
    },
  );
});
