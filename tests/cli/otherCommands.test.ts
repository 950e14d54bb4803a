import { describe, expect, it } from 'vitest';
import { parseCase, ruleBook, waitingCost } from '../../src/engine/index.ts';
import { contextRules, engineRules } from '../../src/engine/rules/context.ts';
import examples from '../golden/worked-examples.json' with { type: 'json' };
import { STARTS_TIMEOUT_MS, answerOf, PLAIN_CASE, refusalsOf, temporaryFiles } from './zhailu.ts';

const fileWith = temporaryFiles();

function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

describe('waiting', { timeout: STARTS_TIMEOUT_MS }, () => {
  const file = fileWith('case.json', PLAIN_CASE);

  it('gives what each month of waiting costs', () => {
    const points = answerOf(['waiting', file, '--until', '60']);
    // Agreed a week after the call: 6 yuan a day for 97, 127, 157 days.
    expect(points).toEqual([
      { contactAfterDays: 0, agreedOn: '2026-12-01', stage: 'outsourced', burden: 1_258_200, debtFreeOn: '2028-12-01' },
      { contactAfterDays: 30, agreedOn: '2026-12-31', stage: 'outsourced', burden: 1_276_200, debtFreeOn: '2028-12-31' },
      { contactAfterDays: 60, agreedOn: '2027-01-30', stage: 'outsourced', burden: 1_294_200, debtFreeOn: '2029-01-30' },
    ]); // prettier-ignore
  });

  it('goes to 720 days by 30 if nothing is said, and as far as asked', () => {
    const read = parseCase(PLAIN_CASE);
    if (!read.ok) throw new Error('the plain case is one');
    expect(answerOf(['waiting', file])).toEqual(waitingCost(read.value));
    const far = answerOf(['waiting', file, '--until', '3650', '--step', '3650']) as { contactAfterDays: number }[];
    expect(far.map(({ contactAfterDays }) => contactAfterDays)).toEqual([0, 3650]);
  });

  it('refuses steps of nothing and what is too far', () => {
    expect(refusalsOf(['waiting', file, '--until', '3651', '--step', '0'])).toEqual([
      'until tooLarge',
      'step tooSmall',
    ]);
    expect(refusalsOf(['waiting', file, '--until', '-1'])).toEqual(['until tooSmall']);
    // Doubling every few days for years leaves the exact numbers.
    const growing = { ...PLAIN_CASE, product: 'custom', terms: { penaltyRatePerDay: '1/150', compounds: true } };
    expect(answerOf(['waiting', fileWith('growing.json', growing), '--until', '0'])).toHaveLength(1);
    expect(refusalsOf(['waiting', fileWith('growing.json', growing), '--until', '3650'])).toEqual([
      'terms.penaltyRatePerDay growsBeyondMeasure',
    ]);
  });
});

describe('fee', { timeout: STARTS_TIMEOUT_MS }, () => {
  const rows = examples.fees.filter((_, index) => index % 4 === 3);

  it.each(rows)('of $amount fen is as computed elsewhere', (row) => {
    const amount = yuan(row.amount);
    expect({
      amount: row.amount,
      acceptance: (answerOf(['fee', 'acceptance', amount]) as { amount: number }).amount,
      acceptanceSimplified: (answerOf(['fee', 'acceptance', amount, '--simplified']) as { amount: number }).amount,
      paymentOrder: (answerOf(['fee', 'payment-order', amount]) as { amount: number }).amount,
      enforcement: (answerOf(['fee', 'enforcement', amount]) as { amount: number }).amount,
      preservation: (answerOf(['fee', 'preservation', amount]) as { amount: number }).amount,
    }).toEqual(row);
  });

  it('names its rules and how it came about', () => {
    // 50 yuan up to 10,000; 2.5 % of the 40,000 above: 1,050, and half of it.
    expect(answerOf(['fee', 'acceptance', '5万', '--simplified'])).toMatchObject({
      amount: 52_500,
      rules: ['court.acceptanceFee', 'court.halving', 'court.halvedOnce'],
      derivation: {
        label: 'fee.acceptance',
        value: 52_500,
        unit: 'fen',
        inputs: {
          amount: { value: 5_000_000, from: { case: 'amount' } },
          halving: { value: '1/2', from: { rule: 'court.halving', version: '2007-04-01' } },
        },
      },
      ruleBook: ruleBook.version,
    });
  });

  it('refuses what is no fee or no amount', () => {
    expect(refusalsOf(['fee'])).toEqual(['fee required', 'amount required']);
    expect(refusalsOf(['fee', 'entry', '100'])).toEqual(['fee notOneOf']);
    expect(refusalsOf(['fee', 'acceptance', '0'])).toEqual(['amount amountZero']);
    expect(refusalsOf(['fee', 'acceptance', '-5'])).toEqual(['amount amountNegative']);
    expect(refusalsOf(['fee', 'acceptance', '1.005'])).toEqual(['amount amountFractionOfFen']);
    expect(refusalsOf(['fee', 'acceptance', 'much'])).toEqual(['amount amountUnclear']);
    expect(refusalsOf(['fee', 'preservation', '100', '--simplified'])).toEqual(['simplified notForThisFee']);
  });
});

describe('delayed-interest', { timeout: STARTS_TIMEOUT_MS }, () => {
  const rows = examples.delayedPerformance.flatMap((row) => (row.paidOn === undefined ? [] : [row]));

  it.each(rows)('on $base fen from $performanceEnds to $paidOn', ({ base, performanceEnds, paidOn, doubledPart }) => {
    const words = ['delayed-interest', yuan(base), '--from', performanceEnds, '--to', paidOn];
    expect(answerOf(words)).toMatchObject({ amount: doubledPart });
  });

  it('names its rules and how it came about', () => {
    // 50,000 × 184 days × 0.0175 % = 1,610.
    expect(answerOf(['delayed-interest', '50000', '--from', '2024-03-10', '--to', '2024-09-10'])).toMatchObject({
      amount: 161_000,
      rules: ['delayedPerformance.ratePerDay', 'delayedPerformance.start'],
      derivation: {
        expression: 'roundHalfUp(fenDays * ratePerDay)',
        inputs: {
          fenDays: { from: { derivation: { expression: 'amount * daysBetween(from, to)' } } },
          ratePerDay: { value: '7/40000', from: { rule: 'delayedPerformance.ratePerDay', version: '2014-08-01' } },
        },
      },
      ruleBook: ruleBook.version,
    });
    expect(answerOf(['delayed-interest', '50000', '--from', '2024-03-10', '--to', '2024-03-10'])).toMatchObject({
      amount: 0,
    });
  });

  it('refuses days that are the wrong way round, missing, or under rules that are not known', () => {
    const refused = (...words: readonly string[]) => refusalsOf(['delayed-interest', '50000', ...words]);
    expect(refused()).toEqual(['from required', 'to required']);
    expect(refused('--from', '2024-03-10', '--to', '2024-03-09')).toEqual(['to dateOutOfRange']);
    expect(refused('--from', '2014-07-31', '--to', '2024-03-09')).toEqual(['from dateOutOfRange']);
    expect(refused('--from', '2024-03-10', '--to', '9999-12-31')).toEqual(['to dateOutOfRange']);
  });
});

describe('rules', { timeout: STARTS_TIMEOUT_MS }, () => {
  interface PrintedRule {
    readonly id: string;
    readonly versions: readonly { readonly from: string; readonly until: string | null; readonly value: unknown }[];
  }
  const printed = (...words: readonly string[]) => answerOf(['rules', ...words]) as readonly PrintedRule[];

  it('prints every rule, those that the engine computes with and those that it tells', () => {
    expect(printed()).toEqual(JSON.parse(JSON.stringify([...engineRules, ...contextRules])));
    expect(new Set(printed().map(({ id }) => id)).size).toBe(engineRules.length + contextRules.length);
  });

  it('prints one rule with all versions, or that of a day', () => {
    const [rule] = printed('--id', 'cap.licensedLender');
    expect(rule?.versions.length).toBeGreaterThan(0);
    const [onDay] = printed('--id', 'court.acceptanceFee', '--on', '2026-11-24');
    expect(onDay?.versions).toMatchObject([{ from: '2007-04-01', until: null }]);
    expect(printed('--id', 'court.halving', '--id', 'hotline.12378').map(({ id }) => id)).toEqual([
      'court.halving',
      'hotline.12378',
    ]);
  });

  it('leaves out what was not in force on a day', () => {
    const early = printed('--on', '2007-06-01');
    expect(early.map(({ id }) => id)).toContain('court.acceptanceFee');
    expect(early.length).toBeLessThan(printed().length);
    for (const { versions } of early) expect(versions).toHaveLength(1);
  });

  it('says which rule there is not, and that what held on a day is not known', () => {
    expect(refusalsOf(['rules', '--id', 'court.coffee'])).toEqual(['id unknownRule']);
    expect(refusalsOf(['rules', '--id', 'court.acceptanceFee', '--on', '2000-01-01'])).toEqual(['on notInForce']);
    expect(refusalsOf(['rules', '--on', '2026-13-01'])).toEqual(['on noSuchDate']);
  });
});
