import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNTS,
  balanceOn,
  CONVENTIONS,
  explain,
  parseCase,
  simulate,
  type CaseFile,
  type Conventions,
  type Road,
  type Timeline,
} from '../../src/engine/index.ts';
import { arbitraryCaseAndRoad } from '../oracle/arbitraryCase.ts';
import { arbitraryConventions, otherChoices } from '../support/arbitraryConventions.ts';
import { derivationFaults, nothingChecked } from '../support/checkDerivation.ts';
import { dayFigures, eventFigures } from '../support/figures.ts';
import { holdStraight } from '../support/holdStraight.ts';
import { knownCase } from '../support/knownCase.ts';
import { postedUpTo, signedAmount, sumOf } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { dayBefore, watchedDays } from '../support/watchedDays.ts';
import { without } from '../support/without.ts';

/** Random roads of random cases with random conventions; a case that the gate finds beyond measure is passed over. */
function holdOnConventions(property: (timeline: Timeline) => void, share = 1): void {
  const tally = { held: 0, refused: 0 };
  fc.assert(
    fc.property(arbitraryCaseAndRoad, arbitraryConventions, ({ caseJson, road }, conventions) => {
      const read = parseCase({ ...caseJson, conventions });
      if (!read.ok) {
        expect(read.problems.map(({ code }) => code)).toEqual(['growsBeyondMeasure']);
        tally.refused += 1;
        return;
      }
      tally.held += 1;
      property(simulate(read.value, road));
    }),
    propertyRuns(share),
  );
  expect(tally.held).toBeGreaterThan(20 * tally.refused);
}

const DEFAULTS = Object.fromEntries(
  Object.entries(CONVENTIONS).map(([id, choices]) => [id, choices[0]]),
) as Required<Conventions>;

describe('conventions', () => {
  it('named as they are by default change nothing, to the byte', () => {
    const bytes = (timeline: Timeline) => JSON.stringify({ ...without(timeline, 'moments'), case: null });
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        const untold = simulate(knownCase(caseJson), road);
        const told = simulate(knownCase({ ...caseJson, conventions: DEFAULTS }), road);
        expect(bytes(told)).toBe(bytes(untold));
      }),
      propertyRuns(0.5),
    );
  });

  it('keep every figure explained: its value, its formula, its leaves', PATIENCE, () => {
    let turn = 0;
    holdOnConventions((timeline) => {
      turn += 1;
      const days = watchedDays(timeline).filter((_, index) => index % 6 === turn % 6);
      const checked = nothingChecked();
      for (const { figure, shown } of [...eventFigures(timeline), ...dayFigures(timeline, days)]) {
        const derivation = explain(timeline, figure);
        expect(derivation?.value ?? null, JSON.stringify(figure)).toBe(shown);
        if (derivation === null) continue;
        expect(derivationFaults(derivation, timeline.case, checked), JSON.stringify(figure)).toEqual([]);
      }
    });
  });

  it(
    'keep the ledger: conserved, never below zero, never lower for a day more, what is upheld never above',
    PATIENCE,
    () => {
      holdOnConventions((timeline) => {
        const { postings, totals } = timeline;
        const running = Object.fromEntries(ACCOUNTS.map((account) => [account, 0]));
        for (const posting of postings) {
          const outstanding = (running[posting.account] ?? 0) + signedAmount(posting);
          expect(outstanding, `${posting.date} ${posting.account}`).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(outstanding)).toBe(true);
          running[posting.account] = outstanding;
        }
        expect(totals.burden).toBe(sumOf(Object.values(totals.byAccount)));
        for (const date of watchedDays(timeline)) {
          const { owed, upheld, accounts } = balanceOn(timeline, date);
          expect(owed, date).toBe(sumOf(Object.values(accounts)));
          expect(upheld, date).toBeLessThanOrEqual(owed);
          const posted = postedUpTo(postings, date);
          for (const account of ACCOUNTS) expect(accounts[account] ?? 0).toBeGreaterThanOrEqual(posted[account] ?? 0);
          if (date === timeline.dueDate) continue;
          const lowered = postings.filter((one) => one.date === date && signedAmount(one) < 0);
          const before = balanceOn(timeline, dayBefore(date)).owed;
          expect(owed + sumOf(lowered.map(({ amount }) => amount)), date).toBeGreaterThanOrEqual(before);
        }
      });
    },
  );

  it('keep every line straight between break points', PATIENCE, () => {
    holdOnConventions(holdStraight, 0.5);
  });

  it('charge a day more where both days count, from the first day after the due date on', () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson }) => {
        const bare = { ...without(caseJson, 'payments'), horizon: 20, overdueDays: 10, happened: {}, terms: {} };
        const plain = knownCase({ ...bare, product: 'huabei', stageDays: {} });
        const both: CaseFile = { ...plain, conventions: { dayCount: 'bothDays' } };
        const [before, after] = [simulate(plain, 'notSued'), simulate(both, 'notSued')];
        expect(balanceOn(after, after.dueDate)).toEqual(balanceOn(before, before.dueDate));
        const days = watchedDays(before).filter((day) => day > before.dueDate && day < before.end);
        for (const day of days.filter((one) => dayBefore(one) > before.dueDate)) {
          expect(balanceOn(after, dayBefore(day)).accounts).toEqual(balanceOn(before, day).accounts);
        }
      }),
      propertyRuns(0.25),
    );
  });

  it('each read back from a file as told, and refused by name where they say something else', () => {
    const bare = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
    for (const conventions of otherChoices) {
      const caseFile = knownCase({ ...bare, conventions });
      expect(parseCase(JSON.parse(JSON.stringify(caseFile)))).toEqual({ ok: true, value: { ...bare, conventions } });
    }
    const problemsOf = (conventions: unknown) => {
      const read = parseCase({ ...bare, conventions });
      return read.ok ? [] : read.problems;
    };
    expect(problemsOf({ dayCount: 'nights' })).toEqual([
      { field: 'conventions.dayCount', code: 'notOneOf', details: { allowed: 'firstInLastOut, bothDays' } },
    ]);
    expect(problemsOf({ daysPerYear: 360 })).toMatchObject([{ field: 'conventions.daysPerYear', code: 'notOneOf' }]);
    expect(problemsOf({ leapYears: 'no' })).toEqual([{ field: 'conventions.leapYears', code: 'unknownField' }]);
    expect(problemsOf([])).toEqual([{ field: 'conventions', code: 'notAnObject' }]);
  });
});

/** The postings of one account, with their day. */
function postingsOf(told: object, road: Road, account: string) {
  const bare = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
  const { postings } = simulate(knownCase({ ...bare, ...told }), road);
  return postings.filter((posting) => posting.account === account).map(({ amount }) => amount);
}

describe('a convention, by hand', () => {
  it('both days: 12,000 yuan at 0.05 % a day, 10 days overdue, paid that day, is 11 days of interest', () => {
    const paid = { overdueDays: 10, asOf: '2026-11-24', payments: [{ date: '2026-11-24', amount: 2_000_000 }] };
    expect(postingsOf(paid, 'notSued', 'penaltyInterest')[0]).toBe(6_000);
    const both = { ...paid, conventions: { dayCount: 'bothDays' } };
    expect(postingsOf(both, 'notSued', 'penaltyInterest')[0]).toBe(6_600);
  });

  it('360 days: a bank loan of 7.2 % a year is 3/2 × 0.02 % a day; over 365 days a seventy-third less', () => {
    const paid = { product: 'bankLoan', overdueDays: 73, payments: [{ date: '2026-11-24', amount: 2_000_000 }] };
    expect(postingsOf(paid, 'notSued', 'penaltyInterest')[0]).toBe(26_280);
    const of = (daysPerYear: string) =>
      postingsOf({ ...paid, conventions: { daysPerYear } }, 'notSued', 'penaltyInterest')[0];
    expect([of('360'), of('365')]).toEqual([26_280, 25_920]);
  });

  it('whole yuan: the acceptance fee and the preservation fee of a claim, each rounded once', () => {
    const told = { principal: 2_245_148, court: { include: ['assetsPreserved'] } };
    const of = (courtFees: string, account: string) =>
      postingsOf({ ...told, conventions: { courtFees } }, 'refuse', account)[0] ?? NaN;
    for (const account of ['acceptanceFee', 'preservationFee']) {
      const [exact, whole] = [of('toTheFen', account), of('wholeYuan', account)];
      expect(exact % 100, account).not.toBe(0);
      expect(whole, account).toBe(Math.round(exact / 100) * 100);
    }
  });

  it('the fee all on the defendant: as much as without a plea, though a part of the claim is not upheld', () => {
    const told = { terms: { penaltyRatePerDay: '0.001' } };
    const split = postingsOf(told, 'refuse', 'acceptanceFee')[0] ?? NaN;
    const all = postingsOf({ ...told, conventions: { feeSplit: 'onDefendant' } }, 'refuse', 'acceptanceFee')[0];
    expect(all).toBe(postingsOf({ ...told, court: { plea: false } }, 'refuse', 'acceptanceFee')[0]);
    expect(all).toBeGreaterThan(split);
  });

  it('compound interest: on itself too, or on other interest only; nothing where a contract has none', () => {
    const sum = (told: object, compoundInterest: string) =>
      sumOf(postingsOf({ ...told, conventions: { compoundInterest } }, 'notSued', 'compoundInterest'));
    const card = { product: 'creditCard' };
    expect(sum(card, 'capitalised')).toBe(sum(card, 'byContract'));
    expect(sum(card, 'simple')).toBeLessThan(sum(card, 'byContract'));
    expect(sum(card, 'simple')).toBeGreaterThan(0);
    const loan = { product: 'bankLoan', terms: { unpaidInterest: 100_000 } };
    expect(sum(loan, 'simple')).toBe(sum(loan, 'byContract'));
    expect(sum(loan, 'capitalised')).toBeGreaterThan(sum(loan, 'byContract'));
    for (const choice of CONVENTIONS.compoundInterest) expect(sum({}, choice)).toBe(0);
  });
});
