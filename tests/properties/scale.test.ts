import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACCOUNTS, balanceOn, parseCase, simulate, type Road } from '../../src/engine/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { roundingReach } from '../support/roundingReach.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { without } from '../support/without.ts';

const MEANS_IN_FEN = ['monthlyIncome', 'livingCosts', 'attachableWages', 'exemptIncome', 'deposits'] as const;
const TERMS_IN_FEN = ['unpaidInterest', 'lateFeeCap', 'lateFeeFloor', 'notYetDue'] as const;

function scaledFields<Fields extends object>(
  fields: Fields | undefined,
  names: readonly (keyof Fields)[],
  factor: number,
): Fields | undefined {
  if (fields === undefined) return undefined;
  const scaled = { ...fields };
  for (const name of names) {
    const amount = scaled[name];
    if (typeof amount === 'number') Object.assign(scaled, { [name]: amount * factor });
  }
  return scaled;
}

/** The case with every amount `factor` times as large. */
function scaledCase(caseJson: CaseJson, factor: number): object {
  const parts = {
    terms: scaledFields(caseJson.terms, TERMS_IN_FEN, factor),
    means: scaledFields(caseJson.means, MEANS_IN_FEN, factor),
    negotiate: scaledFields(caseJson.negotiate, ['monthlyAmount'], factor),
    payments: caseJson.payments?.map(({ date, amount }) => ({ date, amount: amount * factor })),
  };
  const told = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { ...caseJson, principal: caseJson.principal * factor, ...Object.fromEntries(told) };
}

/** Roads without a court, whose fees go by tiers; and how many fen of the larger case one posting's rounding can move. */
const OUT_OF_COURT: Readonly<Partial<Record<Road, (factor: number) => number>>> = {
  notSued: (factor) => (factor + 1) / 2,
  // An instalment leaves off up to a fen of the small case.
  negotiate: (factor) => factor,
};

it(
  '11. scale: all amounts times k give k times every linear charge, within the rounding of each posting',
  PATIENCE,
  () => {
    let held = 0;
    for (const [road, reach] of Object.entries(OUT_OF_COURT) as [Road, (factor: number) => number][]) {
      fc.assert(
        fc.property(arbitraryCase, fc.integer({ min: 2, max: 9 }), (caseJson, factor) => {
          const told = without(caseJson, 'happened');
          const [small, large] = [parseCase(told), parseCase(scaledCase(told, factor))];
          // A plan has no more instalments than there are fen.
          if (!small.ok || !large.ok || told.principal < 100) return;
          const [one, many] = [simulate(small.value, road), simulate(large.value, road)];
          if (one.stages.some(({ id }) => id === 'claimFiled')) return;
          held += 1;
          for (const date of watchedDays(one)) {
            const [first, second] = [balanceOn(one, date).accounts, balanceOn(many, date).accounts];
            const off = ACCOUNTS.map((account) => Math.abs((first[account] ?? 0) * factor - (second[account] ?? 0)));
            expect(Math.max(...off), date).toBeLessThanOrEqual(2 * roundingReach(many, date) * reach(factor));
          }
        }),
        propertyRuns(),
      );
    }
    expect(held / (2 * propertyRuns().numRuns)).toBeGreaterThan(0.5);
  },
);
