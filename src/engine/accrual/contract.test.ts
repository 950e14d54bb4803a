import { describe, expect, it } from 'vitest';
import { knownDate, type IsoDate } from '../calendar/localDate.ts';
import { parseCase } from '../case/parseCase.ts';
import { PRODUCTS, type Product } from '../case/caseFile.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import { rate } from '../money/rate.ts';
import { ruleBook } from '../rules/ruleBook.ts';
import { readContract } from './contract.ts';

const DUE = knownDate('2026-08-26' as IsoDate);

function contract(product: Product, told: object = {}, more: object = {}) {
  // What a debt of its own kind costs when overdue has to be told.
  const terms = product === 'custom' ? { penaltyRatePerDay: '1/1250', ...told } : told;
  const read = parseCase({ asOf: '2026-11-24', product, principal: 1_200_000, overdueDays: 90, terms, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return readContract(plainArithmetic, ruleBook, read.value, DUE);
}

const later = { notYetDue: 600_000, remainingInstalments: 6 };

describe('the rates a day of each product', () => {
  it.each([
    // 0.05 % a day, and none before it is overdue.
    ['huabei', rate(5, 10_000), rate(0, 1)],
    // 0.04 % a day, half as much again when overdue.
    ['jiebei', rate(6, 10_000), rate(4, 10_000)],
    ['creditCard', rate(5, 10_000), rate(0, 1)],
    // 7.2 % a year by 360 days: 0.02 % a day, half as much again when overdue.
    ['bankLoan', rate(3, 10_000), rate(2, 10_000)],
    // 24 % a year by 365 days; half as much again would be above what a licensed lender may take.
    ['microLoan', rate(24, 36_500), rate(24, 36_500)],
    // As told, 0.08 % a day.
    ['custom', rate(8, 10_000), rate(0, 1)],
  ] as const)('%s', (product, overdueRate, contractRate) => {
    expect(contract(product)).toMatchObject({ overdueRate, contractRate });
  });

  it('a told overdue rate wins, and moves no other', () => {
    for (const product of PRODUCTS) {
      const told = contract(product, { penaltyRatePerDay: '1/1000' });
      expect(told.overdueRate, product).toEqual(rate(1, 1_000));
      expect(told.contractRate, product).toEqual(contract(product).contractRate);
    }
  });

  it('follow the contract’s own rate', () => {
    expect(contract('jiebei', { contractRatePerDay: '1/1000' })).toMatchObject({
      overdueRate: rate(3, 2_000),
      contractRate: rate(1, 1_000),
    });
    // 3.6 % by 360 days is 0.01 % a day.
    expect(contract('bankLoan', { annualRate: '0.036' })).toMatchObject({
      overdueRate: rate(15, 100_000),
      contractRate: rate(1, 10_000),
    });
    // 15 % and half as much again stay below 24 %.
    expect(contract('microLoan', { annualRate: '0.15' })).toMatchObject({
      overdueRate: rate(225, 365_000),
      contractRate: rate(15, 36_500),
    });
    expect(contract('custom', { contractRatePerDay: '1/1000' })).toMatchObject({
      overdueRate: rate(8, 10_000),
      contractRate: rate(1, 1_000),
    });
  });

  it('of a private micro loan are held to four times the LPR, and not to the line that a court is asked for', () => {
    const ofPrivate = { creditor: 'private', contractDate: '2025-05-20' };
    const atTwelve = { overdueRate: rate(12, 36_500), contractRate: rate(12, 36_500) };
    expect(contract('microLoan', ofPrivate)).toMatchObject({ ...atTwelve, capPerYear: rate(12, 100) });
    const told = contract('microLoan', ofPrivate, { court: { capPerYear: '0.08' } });
    expect(told).toMatchObject({ ...atTwelve, capPerYear: rate(8, 100) });
  });
});

describe('what a product does besides', () => {
  it('books a card’s overdue interest as interest, every other product’s as penalty', () => {
    const accounts = PRODUCTS.map((product) => contract(product).overdueAccount);
    expect(accounts).toEqual(
      PRODUCTS.map((product) => (product === 'creditCard' ? 'contractInterest' : 'penaltyInterest')),
    );
  });

  it.each([
    ['huabei', {}, [], false],
    ['jiebei', {}, [], false],
    ['creditCard', {}, ['contractInterest', 'compoundInterest'], true],
    ['bankLoan', {}, ['contractInterest'], false],
    ['microLoan', {}, [], false],
    ['custom', {}, [], false],
    ['custom', { compounds: false }, [], false],
    ['custom', { compounds: true }, ['contractInterest', 'compoundInterest', 'penaltyInterest'], true],
  ] as const)('%s %j compounds %j', (product, terms, billedAccounts, billsMonthly) => {
    expect(contract(product, terms)).toMatchObject({ billedAccounts, billsMonthly });
  });

  it.each([
    ['creditCard', {}, 180],
    ['creditCard', { compoundingEndsAfterDays: 30 }, 30],
    ['creditCard', { compoundingEndsAfterDays: 0 }, 0],
    ['bankLoan', {}, null],
    ['bankLoan', { compoundingEndsAfterDays: 30 }, 30],
    ['custom', { compounds: true }, null],
    ['custom', { compounds: true, compoundingEndsAfterDays: 30 }, 30],
    ['huabei', {}, null],
  ] as const)('%s %j ends compound interest %d days after the due date', (product, terms, days) => {
    expect(contract(product, terms).compoundingEnds).toBe(days === null ? null : DUE + days);
  });

  it('charges a card’s interest back to the purchases: 35 days, or as told', () => {
    expect(contract('creditCard').retroactiveDays).toBe(35);
    expect(contract('creditCard', { retroactiveInterestDays: 0 }).retroactiveDays).toBe(0);
    for (const product of PRODUCTS) {
      if (product !== 'creditCard') expect(contract(product).retroactiveDays, product).toBeNull();
    }
  });

  it('has a late fee on cards: 5 % of the unpaid minimum payment, a tenth of the debt a month, 180 days long', () => {
    expect(contract('creditCard').lateFee).toEqual({
      share: rate(1, 20),
      calledShare: rate(1, 10),
      floor: null,
      cap: null,
      lastDay: DUE + 180,
    });
    const told = { lateFeeFloor: 1_000, lateFeeCap: 50_000, lateFeesEndAfterDays: 60 };
    expect(contract('creditCard', told).lateFee).toMatchObject({ floor: 1_000, cap: 50_000, lastDay: DUE + 60 });
  });

  it('has a late fee elsewhere only where one was told', () => {
    for (const product of PRODUCTS) {
      if (product !== 'creditCard') expect(contract(product).lateFee, product).toBeNull();
    }
    expect(contract('custom', { lateFeeShare: '0' }).lateFee).toBeNull();
    expect(contract('custom', { lateFeeShare: '0.03' }).lateFee).toEqual({
      share: rate(3, 100),
      calledShare: null,
      floor: null,
      cap: null,
      lastDay: null,
    });
    const lastDay = contract('custom', { lateFeeShare: '0.03', lateFeesEndAfterDays: 45 }).lateFee?.lastDay;
    expect(lastDay).toBe(DUE + 45);
  });

  it('takes over what was told of the debt, or nothing of it', () => {
    expect(contract('bankLoan', { ...later, unpaidInterest: 7_200 })).toMatchObject({
      ...later,
      unpaidInterest: 7_200,
    });
    expect(contract('bankLoan')).toMatchObject({ unpaidInterest: 0, notYetDue: 0, remainingInstalments: 0 });
  });

  it('is a licensed lender’s unless told otherwise, held to 24 % a year of 365 days', () => {
    expect(contract('huabei')).toMatchObject({ creditor: 'licensed', capPerYear: rate(24, 100), capDaysPerYear: 365 });
    const ofPrivate = contract('custom', { creditor: 'private', contractDate: '2025-05-20' });
    expect(ofPrivate).toMatchObject({ creditor: 'private', capPerYear: rate(12, 100) });
  });
});

describe('the rules that a charge names', () => {
  it('are those of the product’s own contract, and the article under which it may be asked for', () => {
    for (const product of PRODUCTS) {
      const { overdue, contract: agreed, compound, lateFee } = contract(product, later).rules;
      expect(overdue, product).toContain('contract.overdueInterest');
      expect(agreed, product).toContain('contract.repayment');
      for (const rules of [compound, lateFee]) {
        expect(rules.length === 0 || rules.includes('contract.overdueInterest'), product).toBe(true);
      }
      const own = [...overdue, ...agreed, ...compound, ...lateFee].filter((id) => !id.startsWith('contract.'));
      for (const id of own) expect(id.startsWith(`${product}.`), id).toBe(true);
    }
  });

  it.each([
    ['overdue', 'huabei', ['huabei.penaltyRatePerDay']],
    ['overdue', 'jiebei', ['jiebei.penaltyMultiplier', 'jiebei.contractRatePerDay']],
    ['overdue', 'creditCard', ['creditCard.penaltyRatePerDay', 'creditCard.retroactiveInterestDays']],
    ['overdue', 'bankLoan', ['bankLoan.penaltyMultiplier', 'bankLoan.annualRate', 'bankLoan.daysPerYear']],
    ['overdue', 'microLoan', ['microLoan.penaltyMultiplier', 'microLoan.annualRate', 'microLoan.daysPerYear']],
    ['compound', 'creditCard', ['creditCard.penaltyRatePerDay', 'creditCard.compoundingEndsAfterDays']],
    ['compound', 'bankLoan', ['bankLoan.compoundInterest', 'bankLoan.penaltyMultiplier']],
    ['compound', 'custom', ['custom.compounds']],
    [
      'lateFee',
      'creditCard',
      ['creditCard.lateFeeShare', 'creditCard.calledShare', 'creditCard.lateFeeBearsNoInterest'],
    ],
    ['lateFee', 'custom', ['custom.lateFeeShare']],
  ] as const)('%s of %s: %j', (charge, product, rules) => {
    expect(contract(product).rules[charge]).toEqual([...rules, 'contract.overdueInterest']);
  });

  it.each([
    [undefined, ['cap.licensedLender']],
    ['2019-08-19', ['cap.privateLender.beforeLpr']],
    ['2019-08-20', ['cap.privateLender.multiple', 'lpr.oneYear']],
  ])('private contract of %s: cut by %j', (contractDate, rules) => {
    const terms = contractDate === undefined ? {} : { creditor: 'private', contractDate };
    const { cap } = contract('custom', terms).rules;
    expect(cap).toEqual(rules);
  });
});
