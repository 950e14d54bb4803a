import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn, ruleBook, knownDate, type IsoDate } from '../../src/engine/index.ts';
import { courtFee, FEES, type Fee } from '../../src/engine/court/calculators.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';

const rules = ruleBook.on(knownDate('2026-11-24' as IsoDate));

function feeOn(amount: number, fee: Fee, simplified = false): number {
  return courtFee(plainArithmetic, rules, fee, amount, simplified).amount;
}

/** The limits of the tiers of arts 13 and 14, in fen. */
const LIMITS = [1e5, 1e6, 1e7, 2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9];

const amount = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000_000 }),
  fc.integer({ min: 1, max: 3_000_000 }),
  fc.constantFrom(...LIMITS).chain((limit) => fc.integer({ min: limit - 40, max: limit + 40 })),
);

describe('14. court fees', () => {
  it('never fall when the claim grows', () => {
    fc.assert(
      fc.property(amount, fc.nat(1_000_000), fc.constantFrom(...FEES), fc.boolean(), (claim, more, fee, simplified) => {
        expect(feeOn(claim + more, fee, simplified)).toBeGreaterThanOrEqual(feeOn(claim, fee, simplified));
      }),
      propertyRuns(10),
    );
  });

  it('are continuous at the limits of the tiers: a fen more claimed is at most a fen more in fees', () => {
    for (const limit of LIMITS) {
      for (const fee of FEES) expect(feeOn(limit + 1, fee) - feeOn(limit, fee)).toBeLessThanOrEqual(1);
    }
  });

  it('are halved exactly once, and rounded once, at the end', () => {
    fc.assert(
      fc.property(amount, (claim) => {
        const [full, half] = [feeOn(claim, 'acceptance'), feeOn(claim, 'acceptance', true)];
        expect(Math.abs(2 * half - full)).toBeLessThanOrEqual(1);
      }),
      propertyRuns(10),
    );
  });

  it('of a suit come to one fee on the claim: half of it, or all of it after public notice', PATIENCE, () => {
    let held = 0;
    holdOnRandomRoads(({ timeline }) => {
      const { stages, postings } = timeline;
      const on = new Map(stages.map((stage) => [stage.id, stage.on]));
      const filed = on.get('claimFiled');
      if (filed === undefined) return;
      const fees = postings.filter(({ account, kind }) => account === 'acceptanceFee' && kind === 'charge');
      const movesThatDay = postings.some(
        ({ date, kind, account }) => date === filed && (kind !== 'charge' || account === 'acceptanceFee'),
      );
      const claim = balanceOn(timeline, filed);
      // What is refused in part is split by what is upheld: road-examples.json has those.
      if (movesThatDay || claim.owed !== claim.upheld || fees.length === 0) return;
      const isJudged = on.has('judgment');
      const byNotice = isJudged && on.has('publicNotice');
      expect(sumOf(fees.map((fee) => fee.amount))).toBe(feeOn(claim.owed, 'acceptance', !byNotice));
      held += 1;
    }, 3);
    expect(held).toBeGreaterThan(propertyRuns().numRuns / 10);
  });
});
