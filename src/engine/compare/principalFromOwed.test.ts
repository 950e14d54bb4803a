import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCase } from '../../../tests/oracle/arbitraryCase.ts';
import { without } from '../../../tests/support/without.ts';
import { parseCase } from '../case/parseCase.ts';
import { LARGEST_PRINCIPAL } from '../money/fen.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import { simulate } from '../roads/simulate.ts';
import { principalFromOwed } from './principalFromOwed.ts';

function owes(told: object, principal: number): number | undefined {
  const read = parseCase({ ...told, principal });
  return read.ok ? balanceOn(simulate(read.value, 'notSued'), read.value.asOf).owed : undefined;
}

const huabei = { asOf: '2026-11-24', product: 'huabei', principal: 1, overdueDays: 90 };

describe('principalFromOwed', () => {
  it('finds the 12,000 yuan behind 12,540 after 90 days', () => {
    const read = parseCase(huabei);
    expect(read.ok && principalFromOwed(read.value, 1_254_000)).toEqual({ ok: true, value: 1_200_000 });
  });

  it('finds the largest principal that owes no more: one fen more owes more', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const told = without(caseJson, 'payments', 'happened');
        const owed = owes(told, told.principal);
        const read = parseCase(told);
        if (!read.ok || owed === undefined) return;
        const principal = principalFromOwed(read.value, owed);
        if (!principal.ok) throw new Error(JSON.stringify(principal.problems));
        found += 1;
        // The principal that the amount came from owes no more than it: what is found is at least that.
        expect(principal.value).toBeGreaterThanOrEqual(told.principal);
        expect(owes(told, principal.value)).toBeLessThanOrEqual(owed);
        const next = owes(told, principal.value + 1);
        if (next !== undefined) expect(next).toBeGreaterThan(owed);
      }),
      { numRuns: 150, seed: 20_261_124 },
    );
    expect(found).toBeGreaterThan(130);
  });

  it('says the smallest amount that could be owed where less is asked', () => {
    const read = parseCase({ ...huabei, terms: { unpaidInterest: 500 } });
    expect(read.ok && principalFromOwed(read.value, 500)).toEqual({
      ok: false,
      problems: [{ field: 'owed', code: 'tooSmall', details: { smallest: 501 } }],
    });
  });

  it('never goes beyond the largest principal', () => {
    const read = parseCase({ ...huabei, payments: [{ date: '2026-11-01', amount: 20_000_000_000 }] });
    expect(read.ok && principalFromOwed(read.value, 1)).toEqual({ ok: true, value: LARGEST_PRINCIPAL });
  });
});
