import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { planFit, soonestPlan } from './affordablePlan.ts';

/** 12,582 yuan are agreed on after a week: 12 instalments of 1,048.50 yuan, 24 of 524.25, 36 of 349.50, 60 of 209.70. */
function fitOf(monthlyIncome: number | undefined, negotiate: object = {}) {
  const means = monthlyIncome === undefined ? {} : { means: { monthlyIncome, livingCosts: 300_000 } };
  const told = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, negotiate, ...means };
  const read = parseCase(told);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return planFit(read.value);
}

describe('planFit', () => {
  it('says nothing where nothing was told of income', () => {
    expect(fitOf(undefined)).toEqual({ kind: 'unknown' });
  });

  it('fits where the instalment takes no more than four fifths of what income leaves', () => {
    // Four fifths of 655.32 yuan are 524.256.
    expect(fitOf(365_532)).toEqual({ kind: 'fits', instalment: 52_425, left: 65_532 });
    expect(fitOf(365_530)).toMatchObject({ kind: 'tooDear' });
  });

  it('proposes the shortest usual plan that fits', () => {
    expect(fitOf(365_530)).toEqual({
      kind: 'tooDear',
      instalment: 52_425,
      left: 65_530,
      fitting: { instalments: 36, instalment: 34_950 },
    });
    expect(fitOf(365_532, { instalments: 6 })).toMatchObject({ kind: 'tooDear', fitting: { instalments: 24 } });
  });

  it('says so where none fits', () => {
    expect(fitOf(326_000)).toEqual({ kind: 'noneFits', instalment: 52_425, left: 26_000 });
    expect(fitOf(100_000)).toMatchObject({ kind: 'noneFits', left: 0 });
  });

  it('looks at the plan as if it were kept', () => {
    expect(fitOf(365_532, { breaksAfter: 3 })).toMatchObject({ kind: 'fits', instalment: 52_425 });
  });
});

describe('soonestPlan', () => {
  it('has the fewest instalments that ask for no more a month, never more than are offered', () => {
    const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(soonestPlan(read.value, 104_850)).toBe(12);
    expect(soonestPlan(read.value, 104_849)).toBe(13);
    expect(soonestPlan(read.value, 52_425)).toBe(24);
    expect(soonestPlan(read.value, 52_424)).toBeNull();
    expect(soonestPlan(read.value, 10_000_000)).toBe(1);
  });
});
