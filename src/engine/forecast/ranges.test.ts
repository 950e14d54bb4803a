import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { forecastRanges, type ForecastRange } from './ranges.ts';

function rangesOf(input: object): readonly ForecastRange[] {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...input });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return forecastRanges(read.value);
}

function find(ranges: readonly ForecastRange[], id: string, of: string): ForecastRange | undefined {
  return ranges.find((range) => range.id === id && range.of === of);
}

describe('the ranges of a forecast', () => {
  it('are the book’s, each with its rule, once', () => {
    const ranges = rangesOf({});
    expect(find(ranges, 'claimFiled', 'share')).toMatchObject({
      rule: 'stage.claimFiled.shareByPrincipal',
      book: ['0.1', '0.25', '0.5'],
      own: undefined,
      told: undefined,
    });
    expect(find(ranges, 'claimFiled', 'days')).toMatchObject({ book: [30, 150, 700], from: 'mediationInvited' });
    const names = ranges.map(({ id, of }) => `${id}.${of}`);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['accepted.share', 'agreementDays.days', 'planBroken.share', 'settledAfterFiling.share']) {
      expect(names).toContain(name);
    }
  });

  it('leave out what is taken to have happened, and what cannot come', () => {
    const ids = rangesOf({}).map(({ id }) => id);
    for (const id of ['reminder', 'creditReported', 'contactsCalled', 'listedDishonest', 'auction']) {
      expect(ids).not.toContain(id);
    }
    // Wages are drawn, so that they may be withheld.
    expect(ids).toContain('wagesWithheld');
    expect(rangesOf({ refuse: { reachable: false } }).map(({ id }) => id)).toContain('contactsCalled');
  });

  it.each([
    [{ happened: { claimFiled: '2026-11-20' } }, 'claimFiled', 'share', 'happened'],
    [{ happened: { claimFiled: '2026-11-20' } }, 'claimFiled', 'days', 'happened'],
    [{ stageDays: { hearing: 30 } }, 'hearing', 'days', 'stageDays'],
    [{ negotiate: { agreedAfterDays: 3 } }, 'agreementDays', 'days', 'agreedAfterDays'],
    [{ court: { include: ['assetsPreserved'] } }, 'assetsPreserved', 'share', 'included'],
    [{ means: { monthlyIncome: 600_000 } }, 'wagesReached', 'share', 'wages'],
  ])('say what was told in their place: %j', (input, id, of, told) => {
    expect(find(rangesOf(input), id, of)?.told).toBe(told);
    expect(find(rangesOf({}), id, of)?.told).toBeUndefined();
  });

  it('carry the person’s own beside the book’s', () => {
    const ranges = rangesOf({ assumptions: { accepted: { share: [0, '1/5', '0.5'] }, hearing: { days: [1, 2, 3] } } });
    expect(find(ranges, 'accepted', 'share')).toMatchObject({ book: ['0.25', '0.5', '0.75'], own: [0, '1/5', '0.5'] });
    expect(find(ranges, 'hearing', 'days')).toMatchObject({ book: [16, 40, 90], own: [1, 2, 3] });
  });

  it('have for a plan that breaks the row of what the offered instalment takes of what income leaves', () => {
    const left = (monthlyIncome: number) => rangesOf({ means: { monthlyIncome, livingCosts: 300_000 } });
    expect(find(left(1_000_000), 'planBroken', 'share')?.book).toEqual(['0.05', '0.12', '0.25']);
    expect(find(left(320_000), 'planBroken', 'share')?.book).toEqual(['0.4', '0.65', '0.9']);
  });
});
