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
