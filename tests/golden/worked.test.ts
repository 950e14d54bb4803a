import { describe, expect, it } from 'vitest';
import {
  addDays,
  balanceOn,
  isoDate,
  knownDate,
  readRate,
  ruleBook,
  simulate,
  type IsoDate,
} from '../../src/engine/index.ts';
import { courtFee, delayedPerformanceInterest, upheldCharges } from '../../src/engine/court/calculators.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { knownCase } from '../support/knownCase.ts';
import { sumOf } from '../support/ledgerSums.ts';
import worked from './worked-examples.json' with { type: 'json' };

const AS_OF = '2026-11-24';
const rules = ruleBook.on(day(AS_OF));

function day(text: string) {
  return knownDate(text as IsoDate);
}

/** `asOf` that lies so many days after the due date of an example, or any day where it names none. */
function asOfOf({ dueDate, overdueDays }: { dueDate?: string; overdueDays: number }): string {
  return dueDate === undefined ? AS_OF : isoDate(addDays(day(dueDate), overdueDays));
}

describe('worked examples: fees', () => {
  for (const example of worked.fees) {
    it(`on ${example.amount / 100} yuan`, () => {
      const on = (fee: Parameters<typeof courtFee>[2], simplified = false) =>
        courtFee(plainArithmetic, rules, fee, example.amount, simplified).amount;
      expect({
        amount: example.amount,
        acceptance: on('acceptance'),
        acceptanceSimplified: on('acceptance', true),
        paymentOrder: on('payment-order'),
        enforcement: on('enforcement'),
        preservation: on('preservation'),
      }).toEqual(example);
    });
  }
});

describe('worked examples: what has accrued', () => {
  const ACCOUNTS = ['penaltyInterest', 'contractInterest', 'compoundInterest', 'lateFee'] as const;
  for (const example of worked.accrual) {
    const { product, principal, overdueDays, dueDate, ...rest } = example;
    it(`${product}, ${principal / 100} yuan, ${overdueDays} days`, () => {
      const isResult = (name: string) => (ACCOUNTS as readonly string[]).includes(name);
      const terms = Object.fromEntries(Object.entries(rest).filter(([name]) => !isResult(name)));
      const asOf = asOfOf({ overdueDays, ...(dueDate === undefined ? {} : { dueDate }) });
      const timeline = simulate(knownCase({ asOf, product, principal, overdueDays, terms }), 'notSued');
      const { accounts } = balanceOn(timeline, timeline.asOf);
      const opening = Number(terms.unpaidInterest ?? 0);
      for (const account of ACCOUNTS) {
        const expected = (rest as Record<string, unknown>)[account];
        if (expected === undefined) continue;
        const isOpening = account === 'contractInterest' ? opening : 0;
        expect((accounts[account] ?? 0) - isOpening, account).toBe(expected);
      }
    });
  }
});

describe('worked examples: the doubled part for delayed performance', () => {
  for (const { base, performanceEnds, doubledPart, ...rest } of worked.delayedPerformance) {
    it(`on ${base / 100} yuan from ${performanceEnds}`, () => {
      const { paidOn, days, payments } = rest as {
        paidOn?: string;
        days?: number;
        payments?: { date: string; amount: number }[];
      };
      const paid = (payments ?? []).map(({ date, amount }) => ({ date: day(date), amount }));
      const until = day(paidOn ?? payments?.at(-1)?.date ?? '');
      if (days !== undefined) expect(until - day(performanceEnds)).toBe(days);
      const calculated = delayedPerformanceInterest(plainArithmetic, rules, base, day(performanceEnds), until, paid);
      expect(calculated.amount).toBe(doubledPart);
    });
  }
});

describe('worked examples: the most that a court upholds', () => {
  for (const { principal, days, annual, upheldAtMost, ...rest } of worked.cap) {
    const { source } = rest;
    it(source ?? `${principal / 100} yuan for ${days} days at ${annual}`, () => {
      const cap = readRate(annual);
      if (cap === undefined) throw new Error(`not a rate: ${annual}`);
      expect(upheldCharges(plainArithmetic, rules, principal, days, cap).amount).toBe(upheldAtMost);
    });
  }
});

describe('worked examples: plans at rate zero', () => {
  for (const { total, instalments, each, last } of worked.plan) {
    it(`${total / 100} yuan in ${instalments} parts`, () => {
      const agreedAtOnce = { contactAfterDays: 0, agreedAfterDays: 0, instalments };
      const offer = { asOf: AS_OF, product: 'huabei', principal: total, overdueDays: 0, negotiate: agreedAtOnce };
      const { postings, totals } = simulate(knownCase(offer), 'negotiate');
      const paid = postings.filter(({ kind }) => kind === 'payment').map(({ amount }) => amount);
      expect(paid).toEqual([...Array.from({ length: instalments - 1 }, () => each), last]);
      expect(totals.instalment).toBe(each);
      expect(sumOf(paid)).toBe(total);
    });
  }
});
