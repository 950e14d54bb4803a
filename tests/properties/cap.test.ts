import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn, knownDate, type Account, type IsoDate, type Road, type Timeline } from '../../src/engine/index.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { fraction, parseFraction, times, type Fraction } from '../oracle/fraction.ts';
import { capPerYear } from '../oracle/interestCap.ts';
import { signedAmount, sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { roundingReach } from '../support/roundingReach.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads, walkRoad, type WalkedRoad } from '../support/walkedRoad.ts';

const CAPPED: readonly Account[] = ['contractInterest', 'penaltyInterest', 'compoundInterest', 'lateFee'];

function cardDays({ product, terms }: CaseJson): number {
  return product === 'creditCard' ? (terms?.retroactiveInterestDays ?? 35) : 0;
}

/** Fen-days of outstanding principal up to a day, the time of an agreement left out, a card's retroactive days put in. */
function principalFenDays({ caseJson, timeline }: WalkedRoad, date: IsoDate): number {
  const { postings, dueDate, agreedOn, brokenOn, asOf } = timeline;
  const last = knownDate(date);
  const from = agreedOn === null ? Infinity : knownDate(agreedOn);
  const to = brokenOn === null ? Infinity : knownDate(brokenOn);
  let fenDays = 0;
  let principal = 0;
  let since = knownDate(dueDate) as number;
  const count = (until: number) => {
    const inAgreement = Math.max(0, Math.min(until, to) - Math.max(since, from));
    fenDays += principal * (until - since - inAgreement);
    since = until;
  };
  for (const posting of postings) {
    if (posting.account !== 'principal' || posting.date > date) continue;
    count(knownDate(posting.date));
    principal += signedAmount(posting);
  }
  count(last);
  const isAgreedAtOnce = agreedOn === dueDate && asOf === dueDate;
  const first = caseJson.principal - (caseJson.terms?.notYetDue ?? 0);
  return last > knownDate(dueDate) && !isAgreedAtOnce ? fenDays + first * cardDays(caseJson) : fenDays;
}

/** The most that a court upholds of the charges, in fen. */
function ceiling(walked: WalkedRoad, date: IsoDate): number {
  const { terms, court } = walked.caseJson;
  const told = court?.capPerYear;
  const cap = told === undefined ? capPerYear(terms?.creditor, terms?.contractDate) : parseFraction(told);
  const { n, d }: Fraction = times(cap, fraction(BigInt(principalFenDays(walked, date)), 365n));
  return Number(n) / Number(d);
}

/** What has been charged so far on the capped accounts, the opening interest and what was waived left out, in fen. */
function charged({ caseJson, timeline }: WalkedRoad, date: IsoDate): number {
  const { accounts } = balanceOn(timeline, date);
  const downs = timeline.postings.filter(
    ({ kind, account, date: on }) =>
      on <= date && CAPPED.includes(account) && (kind === 'payment' || kind === 'recovery'),
  );
  const held = sumOf(CAPPED.map((account) => accounts[account] ?? 0));
  return held + sumOf(downs.map(({ amount }) => amount)) - (caseJson.terms?.unpaidInterest ?? 0);
}

function judgedOn({ stages }: Timeline): IsoDate | undefined {
  return stages.find(({ id }) => id === 'judgment')?.on;
}

describe('13. what a court upholds', () => {
  it('is never more than what is claimed, and after the judgment all of it', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      const judged = judgedOn(timeline);
      for (const date of watchedDays(timeline)) {
        const { owed, upheld } = balanceOn(timeline, date);
        expect(upheld, date).toBeLessThanOrEqual(owed);
        expect(upheld, date).toBeGreaterThanOrEqual(0);
        if (judged !== undefined && date >= judged) expect(upheld, date).toBe(owed);
      }
    });
  });

  it('leaves no charges above the cap, or nothing more of them is outstanding', PATIENCE, () => {
    let cut = 0;
    holdOnRandomRoads((walked) => {
      const { timeline, caseJson } = walked;
      const hasWaivedOpening = timeline.postings.some(
        ({ kind, account }) => kind === 'waiver' && account === 'contractInterest',
      );
      if (hasWaivedOpening && (caseJson.terms?.unpaidInterest ?? 0) > 0) return;
      const judged = judgedOn(timeline);
      for (const date of watchedDays(timeline)) {
        if (judged !== undefined && date >= judged) break;
        const { owed, upheld, accounts } = balanceOn(timeline, date);
        const room = roundingReach(timeline, date) + 1;
        const above = charged(walked, date) - ceiling(walked, date);
        const outstanding = sumOf(CAPPED.map((account) => accounts[account] ?? 0));
        const expected = Math.max(0, Math.min(above, outstanding));
        expect(Math.abs(owed - upheld - expected), date).toBeLessThanOrEqual(room);
        cut += expected > 0 ? 1 : 0;
      }
    });
    expect(cut).toBeGreaterThan(propertyRuns().numRuns);
  });

  it('is all that is claimed where no rate is above the cap, without late fee and compound interest', PATIENCE, () => {
    const permitted = { penaltyRatePerDay: '0.0006', contractRatePerDay: '0.0006', annualRate: '0.18' };
    const modest = arbitraryCaseAndRoad.chain(({ caseJson, road }) =>
      fc.record({
        road: fc.constant<Road>(road),
        caseJson: fc
          .constantFrom('huabei' as const, 'jiebei' as const, 'microLoan' as const)
          .map((product): CaseJson => ({
            ...caseJson,
            product,
            terms: { ...caseJson.terms, ...permitted, creditor: 'licensed' },
            court: { ...caseJson.court, capPerYear: '0.24' },
            happened: {},
          })),
      }),
    );
    fc.assert(
      fc.property(modest, ({ caseJson, road }) => {
        const { timeline } = walkRoad(caseJson, road);
        for (const date of watchedDays(timeline)) {
          const { owed, upheld } = balanceOn(timeline, date);
          expect(upheld, date).toBe(owed);
        }
        expect(timeline.totals.reduced).toBe(0);
      }),
      propertyRuns(),
    );
  });
});
