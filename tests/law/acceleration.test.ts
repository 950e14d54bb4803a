import { describe, expect, it } from 'vitest';
import { balanceOn, knownDate } from '../../src/engine/index.ts';
import { date, scenario } from './scenario.ts';

/** 12,000 yuan of Jiebei, half of it due in six monthly parts from 26 Sep 2026 on. */
const loan = {
  product: 'jiebei' as const,
  overdueDays: 29,
  asOf: '2026-09-24',
  terms: { notYetDue: 600_000, remainingInstalments: 6 },
};

describe('acceleration 提前到期', () => {
  it('makes all that is not yet due overdue, and takes away its instalment days', () => {
    const { timeline, dayOf } = scenario(loan, 'notSued');
    expect(dayOf('acceleration')).toBe('2026-10-26');
    const at = (day: string) => timeline.moments.findLast(({ today }) => today <= knownDate(date(day)))?.notYetDue;
    expect([at('2026-09-25'), at('2026-09-26'), at('2026-10-25'), at('2026-10-26')]).toEqual([
      600_000, 500_000, 500_000, 0,
    ]);
  });

  it('comes with a claim at the latest', () => {
    const { dayOf, timeline } = scenario({ ...loan, happened: { claimFiled: '2026-09-20' } });
    expect(dayOf('acceleration')).toBe('2026-09-20');
    expect(timeline.moments.findLast(({ today }) => today <= knownDate(date('2026-09-20')))?.notYetDue).toBe(0);
  });

  it('does not come where an agreement is kept: what is not yet due is part of the plan', () => {
    const { dayOf, timeline } = scenario(loan, 'negotiate');
    expect(dayOf('acceleration')).toBeUndefined();
    const agreed = timeline.agreedOn ?? date('');
    expect(balanceOn(timeline, agreed).accounts.principal).toBe(1_200_000);
    expect(timeline.totals.instalment).toBeGreaterThan(1_200_000 / 24);
  });
});
