import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelInstalment, type LevelPlan } from './levelInstalment.ts';
import { NO_RATE, rate } from './rate.ts';
import { roundHalfUp } from './round.ts';

/** The last payment when all others pay `amount`: reckoned here again, payment by payment. */
function lastPayment({ balance, costs, ratePerDay, days }: LevelPlan, amount: number): number {
  let [principal, fees, interest] = [balance - costs, costs, 0];
  days.forEach((length, index) => {
    interest += roundHalfUp((principal + fees) * length, ratePerDay);
    if (index === days.length - 1) return;
    let money = Math.min(amount, principal + fees + interest);
    for (const take of [
      (most: number) => {
        const taken = Math.min(most, fees);
        fees -= taken;
        return taken;
      },
      (most: number) => {
        const taken = Math.min(most, interest);
        interest -= taken;
        return taken;
      },
    ]) {
      money -= take(money);
    }
    principal -= money;
  });
  return principal + fees + interest;
}

const plan: fc.Arbitrary<LevelPlan> = fc
  .record({
    balance: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 10_000_000_000 })),
    costsPermille: fc.integer({ min: 0, max: 1_000 }),
    millionths: fc.integer({ min: 0, max: 2_000 }),
    days: fc.array(fc.integer({ min: 28, max: 31 }), { minLength: 1, maxLength: 60 }),
  })
  .map(({ balance, costsPermille, millionths, days }) => ({
    balance,
    costs: Math.floor((balance * costsPermille) / 1_000),
    ratePerDay: rate(millionths, 1_000_000),
    days,
  }));

describe('levelInstalment', () => {
  it('is the smallest amount that leaves a last payment no larger than itself', () => {
    fc.assert(
      fc.property(plan, (terms) => {
        const amount = levelInstalment(terms);
        expect(lastPayment(terms, amount)).toBeLessThanOrEqual(amount);
        if (amount > 1) expect(lastPayment(terms, amount - 1)).toBeGreaterThan(amount - 1);
      }),
      { numRuns: 2_000, seed: 20_261_124 },
    );
  });

  it('is everything where there is one payment, and an equal part where there is no rate', () => {
    expect(levelInstalment({ balance: 1_000_000, costs: 0, ratePerDay: rate(1, 2_500), days: [30] })).toBe(1_012_000);
    expect(
      levelInstalment({ balance: 1_200_000, costs: 0, ratePerDay: NO_RATE, days: Array<number>(24).fill(30) }),
    ).toBe(50_000);
    expect(levelInstalment({ balance: 10, costs: 0, ratePerDay: NO_RATE, days: [30, 30, 30] })).toBe(4);
  });

  it('agrees with the annuity formula to a yuan on a usual loan', () => {
    const perMonth = 30 / 2_500;
    const annuity = (10_000_000 * perMonth) / (1 - (1 + perMonth) ** -12);
    const days = Array<number>(12).fill(30);
    const amount = levelInstalment({ balance: 10_000_000, costs: 0, ratePerDay: rate(1, 2_500), days });
    expect(Math.abs(amount - annuity)).toBeLessThan(100);
  });
});
