import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { compareRates, rate } from '../money/rate.ts';
import { chanceOfAgreement, chanceOfSuit } from './chance.ts';

function caseOf(principal: number) {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal, overdueDays: 90 });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('chances', () => {
  it.each([
    ['up to 5,000 yuan', 500_000, [1, 5, 15]],
    ['above', 500_001, [10, 25, 50]],
    ['up to 50,000 yuan', 5_000_000, [10, 25, 50]],
    ['above that', 5_000_001, [30, 55, 80]],
  ])('of being sued, %s', (_what, principal, hundredths) => {
    const chance = chanceOfSuit(caseOf(principal));
    expect([chance?.low, chance?.likely, chance?.high]).toEqual(hundredths.map((share) => rate(share, 100)));
    expect(chance?.rule).toBe('stage.claimFiled.shareByPrincipal');
  });

  it('are the person’s own where they assume so, exactly', () => {
    const assumptions = { claimFiled: { share: [0.1 + 0.2, '1/3', 1] }, accepted: { share: [0, 0, 0] } } as const;
    const own = { ...caseOf(1), assumptions } as unknown as ReturnType<typeof caseOf>;
    expect(chanceOfSuit(own)).toEqual({
      low: rate(3, 10),
      likely: rate(1, 3),
      high: rate(1, 1),
      rule: 'stage.claimFiled.shareByPrincipal',
    });
    expect(chanceOfAgreement(own).likely).toEqual(rate(0, 1));
    expect(chanceOfAgreement({ ...own, assumptions: {} }).likely).toEqual(rate(1, 2));
  });

  it('are never one number: low, likely, high, between nothing and one', () => {
    for (const chance of [chanceOfAgreement(caseOf(1)), chanceOfSuit(caseOf(1))]) {
      expect(chance).not.toBeNull();
      const { low, likely, high } = chance ?? chanceOfAgreement(caseOf(1));
      expect(compareRates(low, likely)).toBeLessThan(0);
      expect(compareRates(likely, high)).toBeLessThan(0);
      expect(compareRates(high, rate(1, 1))).toBeLessThanOrEqual(0);
    }
  });
});
