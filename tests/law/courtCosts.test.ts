import { describe, expect, it } from 'vitest';
import { balanceOn } from '../../src/engine/index.ts';
import { scenario } from './scenario.ts';

/** A suit that is on record: filed on the as-of date, so that the claim is what is owed that day. 12,540 yuan. */
const filed = { happened: { claimFiled: '2026-11-24' } };
const CLAIM = 1_254_000;
/** 50 yuan, and 2.5 % of what is above 10,000 yuan. */
const FULL_FEE = 5_000 + 6_350;
const HALF_FEE = FULL_FEE / 2;

describe('the acceptance fee', () => {
  it('is on everything that is owed on the day of filing', () => {
    const { timeline } = scenario(filed);
    expect(balanceOn(timeline, timeline.asOf).owed).toBe(CLAIM);
  });

  it('is halved in simplified procedure, and posted on the day of the judgment (481号 arts 13, 16, 29)', () => {
    const { posted, dayOf } = scenario(filed);
    const [fee] = posted('acceptanceFee', 'charge');
    expect(fee).toMatchObject({ amount: HALF_FEE, date: dayOf('judgment') });
    expect(fee?.rules).toEqual(['court.acceptanceFee', 'court.halving', 'court.loserBears']);
  });

  it('is whole after public notice: that excludes simplified procedure (民诉法解释 140)', () => {
    const { posted, dayOf } = scenario({ ...filed, court: { include: ['publicNotice'] } });
    expect(dayOf('served')).toBeUndefined();
    expect(posted('acceptanceFee', 'charge')).toMatchObject([{ amount: FULL_FEE }]);
    expect(posted('acceptanceFee', 'charge')[0]?.rules).not.toContain('court.halving');
  });

  it('is halved once, not twice, where a suit ends by an agreement (481号 arts 15, 31)', () => {
    const { posted, total, timeline } = scenario(filed, 'negotiate');
    expect(posted('acceptanceFee', 'charge')).toMatchObject([{ amount: HALF_FEE, date: timeline.agreedOn }]);
    expect(posted('acceptanceFee', 'charge')[0]?.rules).toContain('court.settledSuitHalf');
    expect(total('acceptanceFee')).toBe(HALF_FEE);
  });

  it('is charged once where the agreement breaks and a judgment comes after all', () => {
    const broken = { ...filed, negotiate: { breaksAfter: 2 } };
    expect(scenario(broken, 'negotiate').total('acceptanceFee')).toBe(HALF_FEE);
    // With public notice the judgment's own fee is the whole one: the rest is charged.
    const noticed = scenario({ ...broken, court: { include: ['publicNotice'] } }, 'negotiate');
    expect(noticed.posted('acceptanceFee', 'charge').map(({ amount }) => amount)).toEqual([
      HALF_FEE,
      FULL_FEE - HALF_FEE,
    ]);
  });

  it('is half where all is paid while the suit is pending', () => {
    expect(scenario(filed, 'payInFull').total('acceptanceFee')).toBe(HALF_FEE);
  });
});

describe('other costs of a suit', () => {
  it('public notice costs what the notice costs: 560 yuan unless told', () => {
    const notice = { include: ['publicNotice'] };
    expect(scenario({ ...filed, court: notice }).total('noticeFee')).toBe(56_000);
    expect(scenario({ ...filed, court: { ...notice, noticeFee: 30_000 } }).total('noticeFee')).toBe(30_000);
    expect(scenario(filed).total('noticeFee')).toBe(0);
  });

  it('preservation costs its fee only where it happens before the judgment (481号 art. 14 (2))', () => {
    const preserved = { court: { include: ['assetsPreserved'] } };
    // 30 yuan, and 1 % of what is above 1,000 yuan.
    expect(scenario({ ...filed, ...preserved }).total('preservationFee')).toBe(3_000 + 11_540);
    const tooLate = { ...filed, ...preserved, stageDays: { assetsPreserved: 200 } };
    expect(scenario(tooLate).total('preservationFee')).toBe(0);
  });

  it('an attorney fee is borne only where it was told', () => {
    expect(scenario({ ...filed, court: { attorneyFee: 100_000 } }).total('attorneyFee')).toBe(100_000);
    expect(scenario(filed).total('attorneyFee')).toBe(0);
  });

  it('who is never sued bears none of them', () => {
    const { timeline } = scenario({}, 'notSued');
    expect(timeline.postings.filter(({ account }) => account.endsWith('Fee'))).toEqual([]);
  });
});
