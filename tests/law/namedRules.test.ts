import { describe, expect, it } from 'vitest';
import type { Account, PostingKind } from '../../src/engine/index.ts';
import { courtFee, delayedPerformanceInterest, upheldCharges, type Fee } from '../../src/engine/court/calculators.ts';
import { plainArithmetic } from '../../src/engine/derivation/plainArithmetic.ts';
import { rate } from '../../src/engine/money/rate.ts';
import { knownDate, ruleBook } from '../../src/engine/index.ts';
import { date, scenario, type Scenario } from './scenario.ts';

/** What the first posting of a kind names. */
function named({ posted }: Scenario, account: Account, kind: PostingKind = 'charge'): readonly string[] | undefined {
  return posted(account, kind)[0]?.rules;
}

const noticed = { happened: { judgment: '2026-09-01', enforcementNotice: '2026-11-24' } };

describe('what a posting rests on', () => {
  it('the debt itself, and the interest in it: that it is to be paid back', () => {
    const loan = { product: 'bankLoan', terms: { unpaidInterest: 7_200 } } as const;
    expect(named(scenario(loan), 'principal')).toEqual(['contract.repayment']);
    expect(named(scenario(loan), 'contractInterest')).toEqual(['contract.repayment']);
  });

  it('interest of an agreed plan: by days, and because both agreed', () => {
    const plan = scenario({ negotiate: { planRatePerDay: '1/5000' } }, 'negotiate');
    expect(named(plan, 'planInterest')).toEqual(['plan.interestByDays', 'agreement.byConsent']);
  });

  it('interest after a judgment: that it goes on, and the contract', () => {
    const { timeline } = scenario(noticed);
    const last = timeline.postings.findLast(({ account, kind }) => account === 'penaltyInterest' && kind === 'charge');
    expect(last?.rules).toEqual(['judgment.interestContinues', 'huabei.penaltyRatePerDay', 'contract.overdueInterest']);
  });

  it('the doubled part: its rate, and the day on which it begins', () => {
    const rules = named(scenario(noticed), 'delayedPerformanceInterest');
    expect(rules).toEqual(['delayedPerformance.ratePerDay', 'delayedPerformance.start']);
  });

  it('what a court cuts: that it may, and where its line is', () => {
    const dear = { overdueDays: 365, terms: { penaltyRatePerDay: '1/1000' }, court: { plea: true } };
    const rules = named(scenario({ ...dear, product: 'custom' }), 'penaltyInterest', 'reduction');
    expect(rules).toEqual(['court.reduction', 'cap.licensedLender']);
  });

  it('the costs of a suit: each its own, and that the loser bears them (481号 art. 29)', () => {
    const include = ['publicNotice', 'assetsPreserved'] as const;
    const suit = scenario({
      happened: { claimFiled: '2026-11-24' },
      court: { include: [...include], attorneyFee: 100_000 },
    });
    expect(named(suit, 'acceptanceFee')).toEqual(['court.acceptanceFee', 'court.loserBears']);
    expect(named(suit, 'preservationFee')).toEqual(['court.preservationFee', 'court.loserBears']);
    expect(named(suit, 'noticeFee')).toEqual(['court.noticeFee', 'court.loserBears']);
    expect(named(suit, 'attorneyFee')).toEqual(['court.attorneyFee', 'court.loserBears']);
    const settled = scenario({ happened: { claimFiled: '2026-11-24' } }, 'negotiate');
    expect(named(settled, 'acceptanceFee')).toEqual(['court.acceptanceFee', 'court.settledSuitHalf']);
  });

  it('the enforcement fee: its tiers, and that the debtor bears it (481号 arts 14, 38)', () => {
    const taken = scenario({ ...noticed, means: { deposits: 500_000, exemptIncome: 300_000 } });
    expect(named(taken, 'enforcementFee')).toEqual(['court.enforcementFee', 'enforcement.feeBorneByDebtor']);
    const recovered = named(taken, 'enforcementFee', 'recovery');
    expect(recovered).toEqual(expect.arrayContaining(['enforcement.deposits', 'settlement.afterJudgment']));
  });
});

describe('what a calculation on its own rests on', () => {
  const rules = ruleBook.on(knownDate(date('2026-11-24')));

  it.each([
    ['acceptance', false, ['court.acceptanceFee']],
    ['acceptance', true, ['court.acceptanceFee', 'court.halving', 'court.halvedOnce']],
    ['preservation', false, ['court.preservationFee']],
    ['enforcement', false, ['court.enforcementFee', 'enforcement.feeBorneByDebtor']],
    ['payment-order', false, ['court.acceptanceFee', 'court.paymentOrderShare']],
  ] as const)('%s, simplified: %s', (fee: Fee, simplified, named) => {
    expect(courtFee(plainArithmetic, rules, fee, 1_000_000, simplified).rules).toEqual(named);
  });

  it('the doubled part, and what a court upholds at most', () => {
    const doubled = delayedPerformanceInterest(plainArithmetic, rules, 1_000_000, 0, 10);
    expect(doubled.rules).toEqual(['delayedPerformance.ratePerDay', 'delayedPerformance.start']);
    const upheld = upheldCharges(plainArithmetic, rules, 1_000_000, 365, rate(24, 100));
    expect(upheld).toEqual({ amount: 240_000, rules: ['cap.licensedLender', 'cap.daysPerYear', 'court.reduction'] });
  });

  it('the doubled part counts no day before the delay, and nothing after the last fen is paid', () => {
    const doubled = (payments: { date: number; amount: number }[]) =>
      delayedPerformanceInterest(plainArithmetic, rules, 4_000_000, 100, 200, payments).amount;
    // 40,000 yuan, 7 yuan a day.
    expect(doubled([])).toBe(70_000);
    expect(doubled([{ date: 90, amount: 2_000_000 }])).toBe(35_000);
    expect(doubled([{ date: 110, amount: 9_000_000 }])).toBe(7_000);
    expect(
      doubled([
        { date: 110, amount: 4_000_000 },
        { date: 150, amount: 1 },
      ]),
    ).toBe(7_000);
    expect(
      doubled([
        { date: 110, amount: 2_000_000 },
        { date: 110, amount: 1_000_000 },
      ]),
    ).toBe(7_000 + 15_750);
  });
});
