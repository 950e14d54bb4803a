import { describe, expect, test } from 'vitest';
import examples from '../../../tests/golden/road-examples.json' with { type: 'json' };
import { lastKnownLprDay } from '../rules/ruleBook.ts';
import { addDays, isoDate } from '../calendar/localDate.ts';
import { PRODUCTS, STAGES } from './caseFile.ts';
import { parseCase } from './parseCase.ts';
import { TRIGGERS_OF } from './triggersOf.ts';

const plain = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

/** The example of engine.md 10, every field told. */
const whole = {
  ...plain,
  terms: {
    penaltyRatePerDay: '1/2000',
    contractRatePerDay: '0.0004',
    annualRate: '0.072',
    unpaidInterest: 0,
    retroactiveInterestDays: 35,
    lateFeeCap: 50_000,
    lateFeeFloor: 0,
    lateFeeShare: '0',
    compounds: false,
    compoundingEndsAfterDays: 180,
    lateFeesEndAfterDays: 180,
    notYetDue: 0,
    remainingInstalments: 0,
    creditor: 'licensed',
    contractDate: '2025-01-10',
  },
  means: {
    monthlyIncome: 600_000,
    livingCosts: 350_000,
    attachableWages: 600_000,
    exemptIncome: 150_000,
    deposits: 200_000,
    assets: [{ name: 'car', value: 4_000_000, exempt: false, priceShare: '7/10' }],
    dishonestGround: null,
  },
  refuse: { reachable: true },
  court: { include: ['assetsPreserved'], attorneyFee: 0, noticeFee: 56_000, capPerYear: '0.24', plea: true },
  stageDays: { claimFiled: 45 },
  happened: { outsourced: '2026-11-20' },
  negotiate: {
    contactAfterDays: 0,
    agreedAfterDays: 7,
    instalments: 24,
    graceMonths: 0,
    planRatePerDay: '0',
    waivedShare: { penaltyInterest: '1/2' },
    settlementShare: '4/5',
    breaksAfter: 3,
    waiversReturn: true,
    restrictionLifted: false,
    monthlyAmount: 100_000,
  },
  horizon: 1825,
  version: 1,
  payments: [{ date: '2026-12-01', amount: 50_000 }],
  papers: [{ kind: 'courtText', receivedOn: '2026-11-21' }],
  assumptions: { claimFiled: { days: [30, 90, 365], share: [0.1, '1/4', '0.5'] }, agreementDays: { days: [2, 2, 9] } },
};

function problemsOf(more: Record<string, unknown>): readonly string[] {
  const outcome = parseCase({ ...plain, ...more });
  return outcome.ok ? [] : outcome.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('parseCase', () => {
  test('keeps what is told as it is told, in the documented order', () => {
    const shuffled = Object.fromEntries(Object.entries(whole).reverse());
    const outcome = parseCase(shuffled);
    expect(outcome.ok && JSON.stringify(outcome.value)).toBe(JSON.stringify(whole));
  });

  test.each(examples.examples)('reads the case of "$about"', ({ case: told }) => {
    expect(parseCase(told)).toEqual({ ok: true, value: told });
  });

  test('says of a version beyond all numbers that it is none, of a later one which it is', () => {
    expect(parseCase({ ...plain, version: JSON.parse('1e999') as unknown })).toEqual({
      ok: false,
      problems: [{ field: 'version', code: 'notOneOf', details: { allowed: '1' } }],
    });
    expect(parseCase({ ...plain, version: 2 })).toEqual({
      ok: false,
      problems: [{ field: 'version', code: 'newerVersion', details: { version: 2 } }],
    });
  });

  test('says all that is wrong, one problem a field, always in the same order', () => {
    const wrong = {
      product: 'pawnshop',
      asOf: '2019-12-31',
      principal: 0,
      overdueDays: 0.5,
      nickname: 'x',
      terms: { notYetDue: 10, compounds: 'yes', annualRate: '24%', extra: 1, more: 2 },
      means: [],
      court: { include: ['hearing'], plea: null },
      payments: [{ date: '2026-12-01' }, 3],
    };
    const outcome = parseCase(wrong);
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      { field: 'product', code: 'notOneOf', details: { allowed: PRODUCTS.join(', ') } },
      { field: 'principal', code: 'tooSmall', details: { smallest: 1 } },
      { field: 'overdueDays', code: 'notWhole' },
      { field: 'terms.annualRate', code: 'notARate' },
      { field: 'terms.compounds', code: 'notTrueOrFalse' },
      { field: 'terms.extra', code: 'unknownField' },
      { field: 'terms.more', code: 'unknownField' },
      { field: 'means', code: 'notAnObject' },
      { field: 'court.include.0', code: 'notOneOf', details: { allowed: 'assetsPreserved, publicNotice, homeVisit' } },
      { field: 'court.plea', code: 'notTrueOrFalse' },
      { field: 'payments.0.amount', code: 'required' },
      { field: 'payments.1', code: 'notAnObject' },
      { field: 'nickname', code: 'unknownField' },
      { field: 'asOf', code: 'dateOutOfRange', details: { earliest: '2020-01-01', latest: '2035-12-31' } },
      { field: 'terms.remainingInstalments', code: 'mustBeTold' },
    ]);
  });

  test('names that reach the prototype are unknown fields, and nothing is touched', () => {
    const hostile: unknown = JSON.parse('{"asOf": 1, "terms": {"__proto__": {"plea": true}, "prototype": 1}}');
    const before = JSON.stringify(hostile);
    const outcome = parseCase(hostile);
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toContain('terms.__proto__');
    expect(JSON.stringify(hostile)).toBe(before);
    expect('plea' in {}).toBe(false);
    expect(problemsOf({ constructor: 1 })).toEqual(['constructor unknownField']);
  });

  test.each([
    [{ asOf: undefined }, 'asOf required'],
    [{ principal: 10_000_000_001 }, 'principal tooLarge'],
    [{ principal: '12000' }, 'principal notANumber'],
    [{ principal: Infinity }, 'principal tooLarge'],
    [{ overdueDays: 3651 }, 'overdueDays tooLarge'],
    [{ horizon: 0 }, 'horizon tooSmall'],
    [{ horizon: 10_951 }, 'horizon tooLarge'],
    [{ version: 0 }, 'version notOneOf'],
    [{ terms: { penaltyRatePerDay: '1.01' } }, 'terms.penaltyRatePerDay tooLarge'],
    [{ terms: { penaltyRatePerDay: 0.0005 } }, 'terms.penaltyRatePerDay notARate'],
    [{ terms: { penaltyRatePerDay: '1/0' } }, 'terms.penaltyRatePerDay notARate'],
    [{ terms: { annualRate: '1/999999999999999' } }, 'terms.annualRate notARate'],
    [{ terms: { annualRate: '10.1' } }, 'terms.annualRate tooLarge'],
    [{ court: { capPerYear: '2' } }, 'court.capPerYear tooLarge'],
    [{ terms: { notYetDue: 1_200_001, remainingInstalments: 3 } }, 'terms.notYetDue tooLarge'],
    [{ terms: { notYetDue: 1, remainingInstalments: 361 } }, 'terms.remainingInstalments tooLarge'],
    [{ terms: { creditor: 'private' } }, 'terms.contractDate mustBeTold'],
    [{ terms: { creditor: 'private', contractDate: '1990-01-01' } }, 'terms.contractDate rateUnknown'],
    [{ product: 'custom' }, 'terms.penaltyRatePerDay mustBeTold'],
    [{ means: { dishonestGround: 'poor' } }, 'means.dishonestGround notOneOf'],
    [{ means: { assets: [{ name: 'x'.repeat(201), value: 1 }] } }, 'means.assets.0.name textTooLong'],
    [{ stageDays: { paidOff: 3 } }, 'stageDays.paidOff unknownField'],
    [{ happened: { paidOff: '2026-11-01' } }, 'happened.paidOff notAFact'],
    [{ happened: { paymentOrder: '2026-11-01' } }, 'happened.paymentOrder notAFact'],
    [{ happened: { reminder: '2026-08-25' } }, 'happened.reminder beforeDueDate'],
    [{ happened: { reminder: '2026-11-25' } }, 'happened.reminder afterAsOf'],
    [{ happened: { claimFiled: '2026-11-01', hearing: '2026-10-31' } }, 'happened.hearing outOfOrder'],
    [{ happened: { outsourced: '2026-11-01', judgment: '2026-10-31' } }, 'happened.judgment outOfOrder'],
    [{ negotiate: { breaksAfter: 24 } }, 'negotiate.breaksAfter tooLarge'],
    [{ negotiate: { instalments: 3, breaksAfter: 3 } }, 'negotiate.breaksAfter tooLarge'],
    [{ negotiate: { waivedShare: { lateFee: '1.5' } } }, 'negotiate.waivedShare.lateFee tooLarge'],
    [{ payments: [{ date: '2026-08-25', amount: 1 }] }, 'payments.0.date beforeDueDate'],
    [{ payments: {} }, 'payments notAList'],
    [{ papers: {} }, 'papers notAList'],
    [{ assumptions: [] }, 'assumptions notAnObject'],
    [{ assumptions: { paymentOrder: { days: [1, 2, 3] } } }, 'assumptions.paymentOrder unknownField'],
    [{ assumptions: { hearing: { share: [0, 0, 1] } } }, 'assumptions.hearing.share unknownField'],
    [{ assumptions: { accepted: { days: [1, 2, 3] } } }, 'assumptions.accepted.days unknownField'],
    [{ assumptions: { hearing: { days: 7 } } }, 'assumptions.hearing.days notARange'],
    [{ assumptions: { hearing: { days: [1, 2] } } }, 'assumptions.hearing.days notARange'],
    [{ assumptions: { hearing: { days: [3, 2, 4] } } }, 'assumptions.hearing.days notARange'],
    [{ assumptions: { hearing: { days: [1, 5, 4] } } }, 'assumptions.hearing.days notARange'],
    [{ assumptions: { hearing: { days: [1, 1.5, 2] } } }, 'assumptions.hearing.days.1 notWhole'],
    [{ assumptions: { hearing: { days: [1, 2, 3_651] } } }, 'assumptions.hearing.days.2 tooLarge'],
    [{ assumptions: { accepted: { share: [0.1, 0.2, 1.01] } } }, 'assumptions.accepted.share.2 tooLarge'],
    [{ assumptions: { accepted: { share: [-0.1, 0.2, 1] } } }, 'assumptions.accepted.share.0 tooSmall'],
    [{ assumptions: { accepted: { share: [0.1, 'often', 1] } } }, 'assumptions.accepted.share.1 notARate'],
    [{ assumptions: { accepted: { share: ['1/2', '1/3', 1] } } }, 'assumptions.accepted.share notARange'],
    [{ papers: [{ kind: 'postcard', receivedOn: '2026-11-20' }] }, 'papers.0.kind notOneOf'],
    [{ papers: [{ kind: 'judgment' }] }, 'papers.0.receivedOn required'],
    [{ papers: [{ kind: 'judgment', receivedOn: '2026-02-30' }] }, 'papers.0.receivedOn notADate'],
    [{ papers: [{ kind: 'judgment', receivedOn: '2026-11-20', by: 'post' }] }, 'papers.0.by unknownField'],
    [{ papers: [{ kind: 'courtText', receivedOn: '2026-11-25' }] }, 'papers.0.receivedOn afterAsOf'],
    [{ papers: [{ kind: 'courtText', receivedOn: '2026-08-25' }] }, 'papers.0.receivedOn beforeDueDate'],
    [
      { happened: { judgment: '2026-11-10' }, papers: [{ kind: 'judgment', receivedOn: '2026-11-09' }] },
      'papers.0.receivedOn outOfOrder',
    ],
    [
      { happened: { claimFiled: '2026-11-10' }, papers: [{ kind: 'claimPapers', receivedOn: '2026-11-09' }] },
      'papers.0.receivedOn outOfOrder',
    ],
    [
      {
        papers: [
          { kind: 'enforcementNotice', receivedOn: '2026-11-09' },
          { kind: 'judgment', receivedOn: '2026-11-10' },
        ],
      },
      'papers.0.receivedOn outOfOrder',
    ],
  ])('%j: %s', (more, problem) => {
    expect(problemsOf(more)).toEqual([problem]);
  });

  test.each([
    { payments: [{ date: '2026-08-26', amount: 0 }] },
    { papers: [] },
    { happened: { judgment: '2026-11-10' }, papers: [{ kind: 'judgment', receivedOn: '2026-11-10' }] },
    {
      papers: [
        { kind: 'judgment', receivedOn: '2026-11-24' },
        { kind: 'judgment', receivedOn: '2026-11-20' },
        { kind: 'claimPapers', receivedOn: '2026-08-26' },
        { kind: 'paymentOrder', receivedOn: '2026-08-26' },
      ],
    },
    { terms: { notYetDue: 1_200_000, remainingInstalments: 360 } },
    { terms: { creditor: 'private', contractDate: '2099-01-01' }, court: { capPerYear: '0.12' } },
    { happened: { served: '2026-11-20', publicNotice: '2026-11-10', hearing: '2026-11-15' } },
    { happened: { claimFiled: '2026-11-24', assetsPreserved: '2026-11-24' } },
    { negotiate: { breaksAfter: 23 } },
    { principal: 10_000_000_000, overdueDays: 3650, horizon: 10_950 },
  ])('%j is no problem', (more) => {
    expect(problemsOf(more)).toEqual([]);
  });

  test('a private contract needs a day whose cap the book knows', () => {
    const latest = lastKnownLprDay();
    const contract = (contractDate: string) => problemsOf({ terms: { creditor: 'private', contractDate } });
    expect(contract(isoDate(latest))).toEqual([]);
    expect(contract(isoDate(addDays(latest, 1)))).toEqual(['terms.contractDate rateUnknown']);
  });

  test('a newer version is said to be newer, and nothing else', () => {
    expect(parseCase({ version: 2, debts: [] })).toEqual({
      ok: false,
      problems: [{ field: 'version', code: 'newerVersion', details: { version: 2 } }],
    });
  });

  test('a negative zero is zero', () => {
    const outcome = parseCase({ ...plain, overdueDays: -0 });
    expect(outcome.ok && Object.is(outcome.value.overdueDays, 0)).toBe(true);
  });

  test('what grows beyond exact numbers is refused, what people owe is not', () => {
    const custom = (penaltyRatePerDay: string, principal: number, horizon: number) =>
      problemsOf({ product: 'custom', principal, horizon, terms: { penaltyRatePerDay, compounds: true } });
    expect(custom('0.01', 10_000_000, 10_950)).toEqual(['terms.penaltyRatePerDay growsBeyondMeasure']);
    expect(custom('1', 1, 1825)).toEqual(['terms.penaltyRatePerDay growsBeyondMeasure']);
    // 10 % a month, compounding for five years, on 100,000.00 yuan.
    expect(custom('1/300', 10_000_000, 1825)).toEqual([]);
    for (const product of PRODUCTS.filter((name) => name !== 'custom')) {
      expect(problemsOf({ product, principal: 10_000_000_000, overdueDays: 3650, horizon: 10_950 })).toEqual([]);
    }
  });

  test('the table of triggers names only stages that stand before', () => {
    for (const stage of STAGES) {
      for (const trigger of TRIGGERS_OF[stage]) expect(STAGES.indexOf(trigger)).toBeLessThan(STAGES.indexOf(stage));
    }
  });
});
