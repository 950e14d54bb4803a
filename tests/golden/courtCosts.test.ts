import { describe, expect, it } from 'vitest';
import { knownDate, ruleBook, type IsoDate } from '../../src/engine/index.ts';
import { courtFee, delayedPerformanceInterest, upheldCharges, type Fee } from '../../src/engine/court/calculators.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { rate } from '../../src/engine/money/rate.ts';
import { ACCEPTANCE_QUICKLY, COURT_COSTS, ENFORCEMENT_QUICKLY, PRESERVATION_QUICKLY } from './courtCosts.ts';

const day = (text: string) => knownDate(text as IsoDate);
const rules = ruleBook.on(day('2026-11-24'));

/** Yuan with or without fen, in fen. */
function fenOf(yuan: string): number {
  const [whole = '0', fen = '00'] = yuan.split('.');
  return Number(whole) * 100 + Number(fen);
}

function feeOn(amount: number, fee: Fee, simplified = false): number {
  return courtFee(plainArithmetic, rules, fee, amount, simplified).amount;
}

describe('the fees of 国务院令第481号', () => {
  it.each(COURT_COSTS)('on %s yuan', (amount, acceptance, halved, paymentOrder, enforcement, preservation) => {
    const claim = fenOf(amount);
    expect(feeOn(claim, 'acceptance')).toBe(fenOf(acceptance));
    expect(feeOn(claim, 'acceptance', true)).toBe(fenOf(halved));
    expect(feeOn(claim, 'payment-order')).toBe(fenOf(paymentOrder));
    expect(feeOn(claim, 'enforcement')).toBe(fenOf(enforcement));
    expect(feeOn(claim, 'preservation')).toBe(fenOf(preservation));
  });

  const quick = {
    acceptance: ACCEPTANCE_QUICKLY,
    enforcement: ENFORCEMENT_QUICKLY,
    preservation: PRESERVATION_QUICKLY,
  };
  it.each(Object.entries(quick))('%s: the quick reckoning gives the same at every limit', (fee, tiers) => {
    let lower = fee === 'preservation' ? 1_000 : 10_000;
    for (const { upTo, perMille, plus } of tiers) {
      for (const yuan of [lower + 1_000, (lower + upTo) / 2, upTo]) {
        // Per mille of whole yuan is tenths of a fen: exact.
        expect(feeOn(yuan * 100, fee as Fee), `${yuan} yuan`).toBe(Math.round((yuan * perMille) / 10 + plus * 100));
      }
      lower = upTo;
    }
  });

  it('preservation costs 4,999.99 yuan just below 896,000 yuan, and 5,000 from there on', () => {
    expect(feeOn(fenOf('895998.00'), 'preservation')).toBe(499_999);
    expect(feeOn(fenOf('896000.00'), 'preservation')).toBe(500_000);
    expect(feeOn(fenOf('100000000.00'), 'preservation')).toBe(500_000);
  });
});

describe('the doubled part of 法释〔2014〕8号', () => {
  const doubled = (base: string, from: string, until: string, payments: [date: string, yuan: string][] = []) =>
    delayedPerformanceInterest(
      plainArithmetic,
      rules,
      fenOf(base),
      day(from),
      day(until),
      payments.map(([date, yuan]) => ({ date: day(date), amount: fenOf(yuan) })),
    ).amount;

  it('A: 50,000 yuan, the last day to pay 2024-03-10, paid in full 2024-09-10: 184 days, 1,610.00 yuan', () => {
    expect(day('2024-09-10') - day('2024-03-10')).toBe(184);
    expect(doubled('50000.00', '2024-03-10', '2024-09-10')).toBe(fenOf('1610.00'));
  });

  it('B: 30,000 yuan, paid in two parts: each part to the day it is paid, 1,515.50 yuan', () => {
    const inParts: [string, string][] = [
      ['2025-06-30', '10000.00'],
      ['2025-12-31', '20000.00'],
    ];
    expect(doubled('30000.00', '2025-01-15', '2025-12-31', inParts)).toBe(fenOf('1515.50'));
    const first = doubled('10000.00', '2025-01-15', '2025-06-30');
    const second = doubled('20000.00', '2025-01-15', '2025-12-31');
    expect([first, second]).toEqual([fenOf('290.50'), fenOf('1225.00')]);
  });

  it('is nothing on the last day to pay itself', () => {
    expect(doubled('50000.00', '2024-03-10', '2024-03-10')).toBe(0);
  });
});

describe('a published judgment on a credit card of 2022', () => {
  it('24 % simple interest on 4,998.06 yuan from 2018-10-07 to 2022-04-13 comes to 4,219.73 yuan', () => {
    const days = day('2022-04-13') - day('2018-10-07');
    expect(days).toBe(1_284);
    const upheld = upheldCharges(
      plainArithmetic,
      ruleBook.on(day('2022-04-13')),
      fenOf('4998.06'),
      days,
      rate(24, 100),
    );
    expect(upheld.amount).toBe(fenOf('4219.73'));
    expect(upheld.rules).toContain('cap.licensedLender');
  });
});
