import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn, simulate, type Account, type Posting, type Timeline } from '../../src/engine/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { parseFraction, roundHalfUp } from '../oracle/fraction.ts';
import { knownCase } from '../support/knownCase.ts';
import { signedAmount, sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';
import { without } from '../support/without.ts';

/** The case with a plan that is kept to its end, and no other payments. */
function keptPlan(caseJson: CaseJson, planRatePerDay: string): Timeline {
  const told = without(caseJson, 'horizon', 'payments');
  const offer = without(caseJson.negotiate ?? {}, 'breaksAfter');
  return simulate(knownCase({ ...told, negotiate: { ...offer, planRatePerDay } }), 'negotiate');
}

/** What is paid on each day after the agreement, in fen. */
function instalments({ postings, agreedOn }: Timeline): number[] {
  const byDay = new Map<string, number>();
  for (const { date, kind, amount } of postings) {
    if (kind === 'payment' && agreedOn !== null && date > agreedOn) byDay.set(date, (byDay.get(date) ?? 0) + amount);
  }
  return [...byDay.values()];
}

function charged(postings: readonly Posting[], account: Account): number {
  return sumOf(postings.filter((one) => one.account === account && one.kind === 'charge').map(({ amount }) => amount));
}

/** Holds a property of plans that are agreed on while something is owed, and reach their end within the horizon. */
function holdOnPlans(planRate: fc.Arbitrary<string>, property: (timeline: Timeline, offered: number) => void): void {
  let held = 0;
  fc.assert(
    fc.property(arbitraryCase, planRate, (caseJson, rate) => {
      const timeline = keptPlan(caseJson, rate);
      if (timeline.agreedOn === null || timeline.totals.instalment === null) return;
      if (timeline.totals.debtFreeOn === null) return;
      held += 1;
      property(timeline, caseJson.negotiate?.instalments ?? 24);
    }),
    propertyRuns(),
  );
  expect(held).toBeGreaterThan(propertyRuns().numRuns / 2);
}

describe('16. a plan', () => {
  it('at rate zero adds nothing: equal instalments that sum to what was agreed, the last the rest', PATIENCE, () => {
    holdOnPlans(fc.constant('0'), (timeline, offered) => {
      const { agreedOn, totals, postings } = timeline;
      const agreed = balanceOn(timeline, agreedOn ?? timeline.end).owed;
      const paid = instalments(timeline);
      const count = Math.min(offered, agreed);
      expect(paid).toHaveLength(count);
      expect(totals.instalment).toBe(Math.floor(agreed / count));
      expect(paid.slice(0, -1).every((amount) => amount === totals.instalment)).toBe(true);
      expect(sumOf(paid)).toBe(agreed);
      expect(charged(postings, 'planInterest')).toBe(0);
    });
  });

  it('with a rate sums to what was agreed and its interest, the last at most the level amount', PATIENCE, () => {
    const rates = fc.integer({ min: 1, max: 1_000 }).map((millionths) => `${millionths}/1000000`);
    holdOnPlans(rates, (timeline) => {
      const { agreedOn, totals, postings } = timeline;
      const agreed = balanceOn(timeline, agreedOn ?? timeline.end).owed;
      const paid = instalments(timeline);
      const level = totals.instalment ?? 0;
      expect(paid.slice(0, -1).every((amount) => amount === level)).toBe(true);
      expect(paid.at(-1)).toBeLessThanOrEqual(level);
      expect(sumOf(paid)).toBe(agreed + charged(postings, 'planInterest'));
    });
  });

  it('stops everything else: only plan interest is charged while it is kept', PATIENCE, () => {
    holdOnRandomRoads(({ timeline: { postings, agreedOn, brokenOn, end } }) => {
      if (agreedOn === null) return;
      const during = postings.filter(({ date }) => agreedOn < date && date < (brokenOn ?? end));
      expect(during.filter(({ kind }) => kind !== 'payment' && kind !== 'charge')).toEqual([]);
      expect(during.filter(({ kind, account }) => kind === 'charge' && account !== 'planInterest')).toEqual([]);
    });
  });
});

describe('17. a waiver', () => {
  it('never exceeds what it waives, and returns whole or not at all', PATIENCE, () => {
    let returned = 0;
    holdOnRandomRoads(({ caseFile, timeline }) => {
      const balances = new Map<Account, number>();
      const waived = new Map<Account, number>();
      for (const posting of timeline.postings) {
        const { account, kind, amount, date } = posting;
        const before = balances.get(account) ?? 0;
        if (kind === 'waiver') {
          expect(date).toBe(timeline.agreedOn);
          expect(amount).toBeLessThanOrEqual(before);
          waived.set(account, (waived.get(account) ?? 0) + amount);
        }
        if (kind === 'reinstatement') {
          expect(date).toBe(timeline.brokenOn);
          expect(amount).toBe(waived.get(account));
          waived.delete(account);
          returned += 1;
        }
        balances.set(account, before + signedAmount(posting));
      }
      expect(timeline.totals.waived).toBe(sumOf([...waived.values()]));
      const returns = caseFile.negotiate?.waiversReturn ?? true;
      if (timeline.brokenOn !== null && returns) expect(waived.size).toBe(0);
    }, 2);
    expect(returned).toBeGreaterThan(0);
  });

  it('takes of each account the share that was agreed, rounded once', PATIENCE, () => {
    let held = 0;
    fc.assert(
      fc.property(arbitraryCase, (caseJson) => {
        const negotiate = without(caseJson.negotiate ?? {}, 'settlementShare');
        const timeline = simulate(knownCase({ ...caseJson, negotiate }), 'negotiate');
        for (const [account, share] of Object.entries(negotiate.waivedShare ?? {})) {
          const own = timeline.postings.filter((posting) => posting.account === account);
          const at = own.findIndex(({ kind }) => kind === 'waiver');
          if (at < 0) continue;
          const before = sumOf(own.slice(0, at).map(signedAmount));
          const { n, d } = parseFraction(share);
          expect(own[at]?.amount).toBe(Number(roundHalfUp(BigInt(before) * n, d)));
          held += 1;
        }
      }),
      propertyRuns(2),
    );
    expect(held).toBeGreaterThan(propertyRuns().numRuns / 10);
  });
});
