import { describe, expect, it } from 'vitest';
import { balanceOn, parseCase } from '../../src/engine/index.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { scenario, versionOn, whereOn } from './scenario.ts';

/** 10,000 yuan at 0.1 % a day, a year overdue: 3,650 yuan of interest are claimed. */
function privateLoan(contractDate: string): Partial<CaseJson> {
  return {
    product: 'custom',
    principal: 1_000_000,
    overdueDays: 365,
    terms: { penaltyRatePerDay: '1/1000', creditor: 'private', contractDate },
  };
}

function upheldInterest(changes: Partial<CaseJson>): number {
  const { timeline } = scenario(changes, 'notSued');
  const { owed, upheld } = balanceOn(timeline, timeline.asOf);
  expect(owed).toBe(1_365_000);
  return upheld - 1_000_000;
}

describe('a private lender, by the day of the contract', () => {
  it.each([
    ['2015-08-31', 'before the rule of 2015', 240_000],
    ['2019-08-19', 'the day before the first LPR: 24 %', 240_000],
    ['2019-08-20', 'the day of the first LPR: four times 4.25 %', 170_000],
    ['2019-09-19', 'the last day of that LPR', 170_000],
    ['2019-09-20', 'four times 4.20 %', 168_000],
    ['2020-08-20', 'the day of the new interpretation: four times 3.85 %', 154_000],
    ['2021-01-01', 'the day of the Civil Code: four times 3.85 %', 154_000],
    ['2024-07-21', 'the day before an LPR falls: four times 3.45 %', 138_000],
    ['2024-07-22', 'the day on which it falls: four times 3.35 %', 134_000],
    ['2025-05-20', 'four times 3.00 %', 120_000],
  ])('%s: %s', (contractDate, _why, upheld) => {
    expect(upheldInterest(privateLoan(contractDate))).toBe(upheld);
  });

  it('of a day whose LPR is not known is refused, never reckoned with the last one', () => {
    const onDay = (contractDate: string, capPerYear?: string) =>
      parseCase({
        asOf: '2026-11-24',
        overdueDays: 10,
        ...privateLoan(contractDate),
        ...(capPerYear === undefined ? {} : { court: { capPerYear } }),
      });
    expect(onDay('2026-09-20')).toMatchObject({ ok: true });
    expect(onDay('2026-09-21')).toMatchObject({
      ok: false,
      problems: [{ field: 'terms.contractDate', code: 'rateUnknown', details: { latest: '2026-09-20' } }],
    });
    expect(onDay('2026-09-21', '0.12')).toMatchObject({ ok: true });
  });

  it('may not charge more even where the debtor does not ask for it to be cut', () => {
    const { timeline, total } = scenario({ ...privateLoan('2024-07-22'), court: { plea: false } });
    expect(timeline.totals.reduced).toBeGreaterThan(0);
    expect(total('penaltyInterest', 'reduction')).toBe(timeline.totals.reduced);
  });
});

describe('a licensed lender', () => {
  const loan: Partial<CaseJson> = { ...privateLoan('2024-07-22'), terms: { penaltyRatePerDay: '1/1000' } };

  it('is held to 24 % a year on the whole of interest and fees, whatever the LPR', () => {
    expect(upheldInterest(loan)).toBe(240_000);
  });

  it('a court may draw another line', () => {
    expect(upheldInterest({ ...loan, court: { capPerYear: '0.154' } })).toBe(154_000);
  });

  it('the line of 24 % stands in a text since 2017-08-05; before, the same value is taken and said to be unverified', () => {
    expect(versionOn('cap.licensedLender', '2017-08-04')).toMatchObject({ value: '0.24', confidence: 'unverified' });
    expect(versionOn('cap.licensedLender', '2017-08-05')).toMatchObject({ value: '0.24', confidence: 'textRead' });
    expect(whereOn('cap.licensedLender', '2026-11-24')).toBe('《关于进一步加强金融审判工作的若干意见》第二点');
  });
});
