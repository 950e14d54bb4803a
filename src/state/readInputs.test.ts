import { describe, expect, test } from 'vitest';
import { isoDate, localDate, parseCase, principalFromOwed } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs } from './caseInputs.ts';
import { readInputs } from './readInputs.ts';

const TODAY = isoDate(localDate({ year: 2026, month: 11, day: 24 }));

function inputs(change: Partial<CaseInputs>): CaseInputs {
  return { ...EXAMPLE, isExample: false, ...change };
}

function fieldsWithProblems(entered: CaseInputs): string[] {
  const { outcome } = readInputs(entered, TODAY);
  return outcome.ok ? [] : outcome.problems.map(({ field, code }) => `${field} ${code}`);
}

test('the example is Huabei, ¥12,000, 90 days, as of today', () => {
  const { outcome } = readInputs(EXAMPLE, TODAY);
  expect(outcome).toEqual({
    ok: true,
    value: { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 },
  });
});

test('texts go to their places in the case file', () => {
  const { outcome } = readInputs(
    inputs({
      product: 'creditCard',
      texts: {
        principal: '1.2万',
        overdueDays: '2026年8月26日',
        asOf: '2026-11-20',
        'terms.penaltyRatePerDay': '万分之五',
        'terms.lateFeeCap': '500',
        'means.monthlyIncome': '6,000',
        'court.capPerYear': '24%',
        'negotiate.instalments': '36期',
        'negotiate.waivedShare.penaltyInterest': '五成',
        'negotiate.settlementShare': '8折',
        'happened.claimFiled': '2026-10-01',
      },
      choices: { 'court.plea': 'no', 'means.dishonestGround': 'evasion' },
      include: ['publicNotice'],
      assets: [
        { name: '车', value: '3万', priceShare: '70', exempt: false },
        { name: '', value: ' ', priceShare: '', exempt: false },
      ],
    }),
    TODAY,
  );
  expect(outcome).toEqual({
    ok: true,
    value: {
      asOf: '2026-11-20',
      product: 'creditCard',
      principal: 1_200_000,
      overdueDays: 86,
      terms: { penaltyRatePerDay: '1/2000', lateFeeCap: 50_000 },
      means: {
        monthlyIncome: 600_000,
        dishonestGround: 'evasion',
        assets: [{ name: '车', value: 3_000_000, priceShare: '7/10' }],
      },
      court: { capPerYear: '6/25', plea: false, include: ['publicNotice'] },
      negotiate: { instalments: 36, waivedShare: { penaltyInterest: '1/2' }, settlementShare: '4/5' },
      happened: { claimFiled: '2026-10-01' },
    },
  });
});

describe('what is wrong is said of its field, all at once', () => {
  test('texts that cannot be read, and what does not fit together', () => {
    const entered = inputs({
      texts: {
        principal: '一万二千多',
        overdueDays: '90',
        'negotiate.instalments': '0',
        'happened.claimFiled': '2026-01-01',
      },
    });
    expect(fieldsWithProblems(entered).sort()).toEqual([
      'happened.claimFiled beforeDueDate',
      'negotiate.instalments countTooSmall',
      'principal amountUnclear',
    ]);
  });

  test('empty fields among the first three are missing, all others are unknown', () => {
    expect(fieldsWithProblems(inputs({ texts: {} })).sort()).toEqual([
      'overdueDays daysEmpty',
      'principal amountEmpty',
    ]);
  });

  test('another debt needs its rate', () => {
    expect(fieldsWithProblems(inputs({ product: 'custom' }))).toEqual(['terms.penaltyRatePerDay mustBeTold']);
  });

  test('terms of another product are neither read nor lost', () => {
    const texts = { ...EXAMPLE.texts, 'terms.annualRate': 'not a rate' };
    expect(fieldsWithProblems(inputs({ texts }))).toEqual([]);
    expect(fieldsWithProblems(inputs({ texts, product: 'bankLoan' }))).toEqual(['terms.annualRate rateUnclear']);
  });

  test('belongings', () => {
    const assets = [{ name: '房', value: 'viel', priceShare: '130', exempt: true }];
    expect(fieldsWithProblems(inputs({ assets }))).toEqual([
      'means.assets.0.value amountUnclear',
      'means.assets.0.priceShare rateTooLarge',
    ]);
  });
});

describe('who knows only the total', () => {
  test('has the principal found from it', () => {
    const entered = inputs({
      knowsOnlyTotal: true,
      texts: { principal: 'nonsense', owed: '12,540', overdueDays: '90' },
    });
    const { outcome, principalFound } = readInputs(entered, TODAY);
    const told = parseCase({ asOf: TODAY, product: 'huabei', principal: 1_254_000, overdueDays: 90 });
    if (!told.ok) throw new Error('no case');
    expect(principalFromOwed(told.value, 1_254_000)).toEqual({ ok: true, value: principalFound });
    expect(outcome).toMatchObject({ ok: true, value: { principal: principalFound } });
    expect(principalFound).toBe(1_200_000);
  });

  test('is told what is wrong with the total', () => {
    expect(fieldsWithProblems(inputs({ knowsOnlyTotal: true, texts: { overdueDays: '90' } }))).toEqual([
      'owed amountEmpty',
    ]);
  });
});

test('papers keep what was typed; a wrong day is said beside its own field', () => {
  const wrong = inputs({
    papers: [
      { kind: 'courtText', receivedOn: '2026年11月20日' },
      { kind: 'lawyersLetter', receivedOn: 'last week' },
      { kind: 'paymentOrder', receivedOn: '2026-11-25' },
      { kind: 'judgment', receivedOn: '2020-01-01' },
    ],
  });
  expect(fieldsWithProblems(wrong).sort()).toEqual([
    'papers.1.receivedOn notADate',
    'papers.2.receivedOn afterAsOf',
    'papers.3.receivedOn beforeDueDate',
  ]);
  const { outcome } = readInputs({ ...wrong, papers: wrong.papers.slice(0, 1) }, TODAY);
  expect(outcome.ok && outcome.value.papers).toEqual([{ kind: 'courtText', receivedOn: '2026-11-20' }]);
});
