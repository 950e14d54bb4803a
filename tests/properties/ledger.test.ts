import { describe, expect, it } from 'vitest';
import {
  ACCOUNTS,
  addDays,
  balanceOn,
  breakPoints,
  isoDate,
  knownDate,
  type Account,
  type IsoDate,
  type Timeline,
} from '../../src/engine/index.ts';
import { fraction, roundHalfUp } from '../oracle/fraction.ts';
import { postedUpTo, signedAmount, sumOf } from '../support/ledgerSums.ts';
import { PATIENCE } from '../support/propertyRuns.ts';
import { dayBefore, watchedDays } from '../support/watchedDays.ts';
import { holdOnRandomRoads } from '../support/walkedRoad.ts';

const BEARING_INTEREST: ReadonlySet<Account> = new Set([
  'contractInterest',
  'penaltyInterest',
  'compoundInterest',
  'planInterest',
  'delayedPerformanceInterest',
]);

/** What the open runs come to on a day, worked out here from their fen-days. */
function openRuns(timeline: Timeline, date: IsoDate): Partial<Record<Account, number>> {
  const day = knownDate(date);
  const moment = timeline.moments.findLast(({ today }) => today <= day);
  const open: Partial<Record<Account, number>> = {};
  if (moment === undefined) return open;
  const { notYetDue, overdue, compound, plan, doubled } = moment.runs;
  for (const { account, base, since, fenDays, rate } of [notYetDue, overdue, compound, plan, doubled]) {
    const exact = fraction(BigInt(fenDays + base * (day - since)) * BigInt(rate.numerator), rate.denominator);
    const value = Number(roundHalfUp(exact.n, exact.d));
    if (value !== 0) open[account] = (open[account] ?? 0) + value;
  }
  return open;
}

describe('the ledger', () => {
  it('1. conserves every account: what came less what went is outstanding, and never below zero', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      const running: Partial<Record<Account, number>> = {};
      for (const posting of timeline.postings) {
        expect(posting.amount).toBeGreaterThan(0);
        const outstanding = (running[posting.account] ?? 0) + signedAmount(posting);
        expect(outstanding, `${posting.date} ${posting.account}`).toBeGreaterThanOrEqual(0);
        running[posting.account] = outstanding;
      }
      for (const date of watchedDays(timeline)) {
        const posted = postedUpTo(timeline.postings, date);
        const { accounts } = balanceOn(timeline, date);
        const wrong = ACCOUNTS.filter((account) => {
          const open = (accounts[account] ?? 0) - (posted[account] ?? 0);
          return BEARING_INTEREST.has(account) ? open < 0 : open !== 0;
        });
        expect(wrong, date).toEqual([]);
      }
      const atEnd = balanceOn(timeline, timeline.end).accounts;
      const kept = Object.entries(running).filter(([, amount]) => amount !== 0);
      expect(atEnd).toEqual(Object.fromEntries(kept));
    });
  });

  it('2. shows the sum of the accounts, and the postings so far plus the open runs', PATIENCE, () => {
    holdOnRandomRoads(({ timeline }) => {
      for (const date of watchedDays(timeline)) {
        const { accounts, owed } = balanceOn(timeline, date);
        expect(owed, date).toBe(sumOf(Object.values(accounts)));
        const expected = postedUpTo(timeline.postings, date);
        for (const [account, amount] of Object.entries(openRuns(timeline, date)) as [Account, number][]) {
          expected[account] = (expected[account] ?? 0) + amount;
        }
        expect(accounts, date).toEqual(Object.fromEntries(Object.entries(expected).filter(([, sum]) => sum !== 0)));
      }
    });
  });

  it('3. makes no money from nothing: what was paid and taken was settled, or comes back', PATIENCE, () => {
    holdOnRandomRoads(({ caseFile, road, timeline }) => {
      const { postings, totals, horizonEnd } = timeline;
      const settled = (kind: 'payment' | 'recovery') =>
        sumOf(postings.filter((posting) => posting.kind === kind).map(({ amount }) => amount));
      expect(totals.paid).toBe(settled('payment') + settled('recovery'));
      expect(balanceOn(timeline, timeline.end).paid).toBe(totals.paid);
      const told = sumOf(
        (caseFile.payments ?? []).filter(({ date }) => date <= horizonEnd).map(({ amount }) => amount),
      );
      const ownMoney = settled('payment') + totals.surplus - told;
      if (road === 'refuse' || road === 'notSued') expect(ownMoney).toBe(0);
      else expect(ownMoney).toBeGreaterThanOrEqual(0);
      expect(totals.burden).toBe(totals.paid + totals.owedAtEnd);
      expect(totals.burden).toBe(sumOf(Object.values(totals.byAccount)));
    });
  });

  it('4. takes nothing after the debt is zero: the road ends on that day, and a surplus comes back', PATIENCE, () => {
    holdOnRandomRoads(({ caseFile, timeline }) => {
      const { postings, totals, end, horizonEnd, stages } = timeline;
      expect(postings.every(({ date }) => date <= end)).toBe(true);
      const owedBefore = breakPoints(timeline).filter((date) => date < end);
      expect(owedBefore.filter((date) => balanceOn(timeline, date).owed === 0)).toEqual([]);
      const tooLate = (caseFile.payments ?? []).filter(({ date }) => end < date && date <= horizonEnd);
      expect(totals.surplus).toBeGreaterThanOrEqual(sumOf(tooLate.map(({ amount }) => amount)));
      expect(totals.owedAtEnd).toBe(balanceOn(timeline, end).owed);
      expect(totals.debtFreeOn).toBe(totals.owedAtEnd === 0 ? end : null);
      expect(stages.at(-1)?.id === 'paidOff').toBe(totals.debtFreeOn !== null);
      if (totals.debtFreeOn === null) expect(end).toBe(horizonEnd);
      else
        expect(balanceOn(timeline, horizonEnd)).toMatchObject({ owed: 0, upheld: 0, accounts: {}, paid: totals.paid });
    });
  });

  it('5. holds only exact whole numbers: no fraction of a fen, no NaN, no −0, nothing beyond', PATIENCE, () => {
    const wrongNumbers = (value: unknown, path: string): string[] => {
      if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [path];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, part]) => wrongNumbers(part, `${path}.${key}`));
    };
    holdOnRandomRoads(({ timeline }) => {
      const { moments, case: told, ...rest } = timeline;
      // A told share is a number between 0 and 1, as it came.
      expect(wrongNumbers({ ...rest, told: { ...told, assumptions: undefined } }, 'timeline')).toEqual([]);
      for (const { runs, ledger, notYetDue, called, billed, countedCharges, paid } of moments) {
        const state = { runs, balances: ledger.balances, notYetDue, called, billed, countedCharges, paid };
        expect(wrongNumbers(state, 'moment')).toEqual([]);
      }
      for (const date of watchedDays(timeline)) expect(wrongNumbers(balanceOn(timeline, date), date)).toEqual([]);
    });
  });
});

describe('the days of the ledger', () => {
  it('begin with the whole principal on the due date', PATIENCE, () => {
    holdOnRandomRoads(({ caseFile, timeline }) => {
      const [first] = timeline.postings;
      expect(first).toMatchObject({
        date: timeline.dueDate,
        account: 'principal',
        kind: 'charge',
        amount: caseFile.principal,
      });
      expect(timeline.dueDate).toBe(isoDate(addDays(knownDate(timeline.asOf), -caseFile.overdueDays)));
      expect(() => balanceOn(timeline, dayBefore(timeline.dueDate))).toThrow(RangeError);
    });
  });
});
