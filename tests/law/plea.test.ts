import { describe, expect, it } from 'vitest';
import { balanceOn } from '../../src/engine/index.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { date, scenario } from './scenario.ts';

/** 10,000 yuan at 0.1 % a day, filed after a year: 3,650 yuan of interest, of which a court upholds 2,400 (24 %). */
const dear: Partial<CaseJson> = {
  product: 'custom',
  principal: 1_000_000,
  overdueDays: 365,
  terms: { penaltyRatePerDay: '1/1000' },
  happened: { claimFiled: '2026-11-24' },
};

describe('民法典 585 §2: the court cuts what the debtor asks to be cut', () => {
  it('asked: what is above 24 % is cut on the day of the judgment, and interest goes on at 24 %', () => {
    const { timeline, dayOf, total } = scenario({ ...dear, court: { plea: true } });
    const judged = dayOf('judgment') ?? date('');
    const days = 365 + 72;
    expect(balanceOn(timeline, timeline.asOf)).toMatchObject({ owed: 1_365_000, upheld: 1_240_000 });
    expect(total('penaltyInterest', 'reduction')).toBe(1_000 * days - Math.round((1_000_000 * days * 0.24) / 365));
    const after = timeline.postings.find(({ date: on, account }) => on > judged && account === 'penaltyInterest');
    expect(after?.rules).toContain('judgment.interestContinues');
  });

  it('not asked: nothing is cut, and interest goes on as agreed', () => {
    const { timeline, dayOf } = scenario({ ...dear, court: { plea: false } });
    const judged = dayOf('judgment') ?? date('');
    expect(timeline.totals.reduced).toBe(0);
    const rate = timeline.moments.findLast(({ judged: isJudged }) => isJudged)?.runs.overdue.rate;
    expect(rate).toEqual({ numerator: 1, denominator: 1_000 });
    expect(balanceOn(timeline, judged).owed).toBe(balanceOn(timeline, judged).upheld);
  });

  it('asked: of the acceptance fee the debtor bears the part that is upheld (481号 art. 29)', () => {
    // 50 yuan and 2.5 % of 3,650 yuan, halved; then 12,400 of 13,650 parts of it.
    const half = Math.round((5_000 + 365_000 * 0.025) / 2);
    expect(scenario({ ...dear, court: { plea: true } }).total('acceptanceFee')).toBe(
      Math.round((half * 1_240_000) / 1_365_000),
    );
    expect(scenario({ ...dear, court: { plea: false } }).total('acceptanceFee')).toBe(half);
  });

  it('who hides does not ask, unless told', () => {
    const hiding = { ...dear, refuse: { reachable: false } };
    expect(scenario(hiding).timeline.totals.reduced).toBe(0);
    expect(scenario({ ...hiding, court: { plea: true } }).timeline.totals.reduced).toBeGreaterThan(0);
    expect(scenario(dear).timeline.totals.reduced).toBeGreaterThan(0);
  });

  it('who hides now had asked, where the hearing is over', () => {
    const heard = { ...dear, happened: { claimFiled: '2026-10-01', hearing: '2026-11-20' } };
    expect(scenario({ ...heard, refuse: { reachable: false } }).timeline.totals.reduced).toBeGreaterThan(0);
  });
});
