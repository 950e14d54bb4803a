import { describe, expect, it } from 'vitest';
import type { CaseJson } from '../oracle/caseFile.ts';
import { scenario, versionOn, whereOn } from './scenario.ts';

/** 10,000 yuan on a card, due on 31 Jan 2026. */
function card(overdueDays: number, asOf: string, terms: CaseJson['terms'] = {}): Partial<CaseJson> {
  return { product: 'creditCard', principal: 1_000_000, overdueDays, asOf, terms };
}

describe('a credit card', () => {
  it('bears interest from the day the money was spent, not from the due date: 35 days more, an estimate', () => {
    const { timeline } = scenario(card(1, '2026-02-01'), 'payInFull');
    expect(timeline.totals.byAccount.contractInterest).toBe(500 * 36);
    expect(versionOn('creditCard.retroactiveInterestDays', '2026-02-01')?.confidence).toBe('unverified');
  });

  it('charges its late fee on the minimum payment: 5 % of 10 %, on the day after it was due', () => {
    const { posted } = scenario(card(1, '2026-02-01'), 'payInFull');
    expect(posted('lateFee', 'charge')).toMatchObject([{ date: '2026-02-01', amount: 5_000 }]);
  });

  it('keeps its late fee between the contract’s limits, and the cap wins', () => {
    const feeWith = (terms: CaseJson['terms']) => scenario(card(1, '2026-02-01', terms), 'payInFull').total('lateFee');
    expect(feeWith({ lateFeeFloor: 6_000 })).toBe(6_000);
    expect(feeWith({ lateFeeCap: 4_000 })).toBe(4_000);
    expect(feeWith({ lateFeeFloor: 6_000, lateFeeCap: 4_000 })).toBe(4_000);
  });

  it('bears no interest on its late fee (银发〔2016〕111号 point 3)', () => {
    const withFee = scenario(card(200, '2026-08-19'), 'payInFull').timeline.totals.byAccount;
    const without = scenario(card(200, '2026-08-19', { lateFeesEndAfterDays: 0 }), 'payInFull').timeline.totals
      .byAccount;
    expect(without.lateFee).toBeUndefined();
    expect(withFee.compoundInterest).toBe(without.compoundInterest);
    expect(withFee.contractInterest).toBe(without.contractInterest);
  });

  it('stops compounding and late fees after half a year, as banks do at the write-off', () => {
    const { posted } = scenario(card(400, '2027-03-07'), 'notSued');
    const last = (account: 'compoundInterest' | 'lateFee') => posted(account, 'charge').at(-1)?.date ?? '';
    // Due on 31 Jan 2026: the 180th day is 30 Jul, the last fee before it falls on 1 Jul.
    expect(last('compoundInterest')).toBe('2026-07-30');
    expect(last('lateFee')).toBe('2026-07-01');
  });

  it.each([
    ['2016-12-31', '《银行卡业务管理办法》透支利率条款'],
    ['2017-01-01', '《关于信用卡业务有关事项的通知》透支利率上限'],
    ['2021-01-01', '《关于推进信用卡透支利率市场化改革的通知》自主确定，常见值'],
  ])('on %s its 0.05 %% a day stands in %s', (day, where) => {
    expect(versionOn('creditCard.penaltyRatePerDay', day)?.value).toBe('1/2000');
    expect(whereOn('creditCard.penaltyRatePerDay', day)).toBe(where);
  });

  it('pays a late charge 滞纳金 up to 2016, a late fee 违约金 since', () => {
    expect(whereOn('creditCard.lateFeeShare', '2016-12-31')).toContain('滞纳金');
    expect(whereOn('creditCard.lateFeeShare', '2017-01-01')).toContain('违约金');
  });
});
