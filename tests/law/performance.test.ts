import { describe, expect, it } from 'vitest';
import { addDays, balanceOn, isoDate, knownDate } from '../../src/engine/index.ts';
import { date, daysFrom, scenario, versionOn, whereOn } from './scenario.ts';

describe('the time for performance', () => {
  it('follows the judgment by itself: in effect, and then the days that it gives', () => {
    const { dayOf } = scenario({ happened: { judgment: '2026-09-01' } });
    expect(daysFrom(date('2026-09-01'), dayOf('effective'))).toBe(20);
    expect(daysFrom(dayOf('effective'), dayOf('performanceEnds'))).toBe(10);
  });

  it('is longer after public notice: the judgment is served by notice, too', () => {
    const { dayOf } = scenario({ happened: { publicNotice: '2026-08-28', judgment: '2026-09-01' } });
    expect(daysFrom(date('2026-09-01'), dayOf('effective'))).toBe(50);
  });
});

describe('the doubled part 加倍部分 (法释〔2014〕8号, 民诉法 264)', () => {
  const judged = { happened: { judgment: '2026-09-01', performanceEnds: '2026-10-01' } };
  const on = (text: string, account: 'delayedPerformanceInterest' | 'penaltyInterest' = 'delayedPerformanceInterest') =>
    balanceOn(scenario(judged).timeline, date(text)).accounts[account] ?? 0;

  it('is nothing on the last day to pay, 0.0175 % of the principal a day from the next', () => {
    expect(on('2026-10-01')).toBe(0);
    expect(on('2026-10-02')).toBe(210);
    expect(on('2026-10-31')).toBe(210 * 30);
  });

  it('comes beside ordinary interest, which goes on', () => {
    expect(on('2026-10-31', 'penaltyInterest') - on('2026-10-01', 'penaltyInterest')).toBe(600 * 30);
  });

  it('counts the late fee in its base, but no interest', () => {
    const card = { product: 'creditCard' as const, overdueDays: 200, happened: { judgment: '2026-11-24' } };
    const { timeline, dayOf } = scenario(card);
    const ends = dayOf('performanceEnds') ?? date('');
    const { principal = 0, lateFee = 0 } = balanceOn(timeline, ends).accounts;
    const later = balanceOn(timeline, isoDate(addDays(knownDate(ends), 40)));
    expect(lateFee).toBeGreaterThan(0);
    expect(later.accounts.delayedPerformanceInterest).toBe(Math.round(((principal + lateFee) * 40 * 7) / 40_000));
  });

  it('falls away for who pays in time', () => {
    const paid = { ...judged, asOf: '2026-10-01', overdueDays: 36 };
    expect(scenario(paid, 'payInFull').total('delayedPerformanceInterest')).toBe(0);
    const late = { ...paid, negotiate: { contactAfterDays: 1 } };
    expect(scenario(late, 'payInFull').total('delayedPerformanceInterest')).toBe(210);
  });

  it.each([
    ['2014-07-31', 'unverified', '更早日期沿用同一数值未见更早文本'],
    ['2014-08-01', 'textRead', '《执行程序中计算迟延履行期间债务利息的解释》第一条第三款'],
  ])('on %s its rate is %s', (day, confidence, where) => {
    expect(versionOn('delayedPerformance.ratePerDay', day)).toMatchObject({ value: '7/40000', confidence });
    expect(whereOn('delayedPerformance.ratePerDay', day)).toBe(where);
  });
});
