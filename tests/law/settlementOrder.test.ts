import { describe, expect, it } from 'vitest';
import { addDays, isoDate, knownDate, type Account } from '../../src/engine/index.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { date, scenario, versionOn, whereOn, type Scenario } from './scenario.ts';

function settledOn({ timeline }: Scenario, day: string): Account[] {
  return timeline.postings.filter((one) => one.date === day && one.kind === 'payment').map(({ account }) => account);
}

function ruleOfPayment({ timeline }: Scenario, day: string): string | undefined {
  return timeline.postings.find((one) => one.date === day && one.kind === 'payment')?.rules[0];
}

describe('before a judgment', () => {
  it.each([
    ['2020-12-31', '《合同法解释（二）》（已废止）第二十一条', 'unverified'],
    ['2021-01-01', '《民法典》第五百六十一条', 'textRead'],
  ])('a payment of %s settles interest before principal, by %s', (day, where, confidence) => {
    const paid = scenario({ asOf: '2021-06-30', overdueDays: 300, payments: [{ date: day, amount: 200_000 }] });
    expect(settledOn(paid, day)).toEqual(['penaltyInterest', 'principal']);
    expect(ruleOfPayment(paid, day)).toBe('settlement.costsInterestPrincipal');
    expect(whereOn('settlement.costsInterestPrincipal', day)).toBe(where);
    expect(versionOn('settlement.costsInterestPrincipal', day)?.confidence).toBe(confidence);
  });
});

describe('a credit card', () => {
  const DUE = date('2026-08-01');
  const onDay = (days: number) => isoDate(addDays(knownDate(DUE), days));
  const card = (days: number): Partial<CaseJson> => ({
    asOf: '2026-11-24',
    overdueDays: knownDate(date('2026-11-24')) - knownDate(DUE),
    product: 'creditCard',
    principal: 1_000_000,
    payments: [{ date: onDay(days), amount: 200_000 }],
  });

  it('90 days overdue: fees and interest before principal (办法 art. 57 §2)', () => {
    const paid = scenario(card(90));
    expect(settledOn(paid, onDay(90))).toEqual(['lateFee', 'contractInterest', 'compoundInterest', 'principal']);
    expect(ruleOfPayment(paid, onDay(90))).toBe('settlement.card.upTo90Days');
  });

  it('91 days overdue: principal before interest and fees', () => {
    const paid = scenario(card(91));
    expect(settledOn(paid, onDay(91))).toEqual(['principal']);
    expect(ruleOfPayment(paid, onDay(91))).toBe('settlement.card.from91Days');
  });

  it('the change is in force since 2011-01-13', () => {
    expect(versionOn('settlement.cardOrderChangesAfterDays', '2011-01-12')?.confidence).toBe('unverified');
    expect(whereOn('settlement.cardOrderChangesAfterDays', '2011-01-13')).toBe(
      '《商业银行信用卡业务监督管理办法》第五十七条第二款',
    );
  });
});

describe('after a judgment', () => {
  it('costs come first and the doubled part last (法释〔2014〕8号 art. 4)', () => {
    const paid = scenario({
      happened: { judgment: '2026-09-01', performanceEnds: '2026-10-01' },
      payments: [{ date: '2026-11-24', amount: 5_000_000 }],
    });
    expect(settledOn(paid, '2026-11-24')).toEqual([
      'acceptanceFee',
      'penaltyInterest',
      'principal',
      'delayedPerformanceInterest',
    ]);
    expect(ruleOfPayment(paid, '2026-11-24')).toBe('settlement.afterJudgment');
  });
});
