import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDerivation, shownAs } from '../../../tests/oracle/evaluate.ts';
import type { IsoDate } from '../calendar/localDate.ts';
import { fen } from '../money/fen.ts';
import { NEEDS } from '../case/debtsFile.ts';
import { BUDGET_FIGURES, budgetOf, explainBudget, type BudgetTold } from './budget.ts';

const asOf = '2026-11-24' as IsoDate;

/** The household of the picture: 6,000 yuan, rent 1,800, food and the like 1,900, children 600, instalments 500. */
const household: BudgetTold = {
  asOf,
  monthlyIncome: fen(600_000),
  adults: 1,
  children: 0,
  needs: { food: fen(190_000), rent: fen(180_000), school: fen(60_000) },
  otherInstalments: fen(50_000),
};

const arbitraryAmount = fc.integer({ min: 0, max: 3_000_000 }).map(fen);
const arbitraryHousehold: fc.Arbitrary<BudgetTold> = fc
  .record({
    monthlyIncome: arbitraryAmount,
    adults: fc.integer({ min: 1, max: 6 }),
    children: fc.integer({ min: 0, max: 6 }),
    needs: fc.dictionary(fc.constantFrom(...NEEDS), arbitraryAmount),
    otherInstalments: fc.option(arbitraryAmount, { nil: undefined }),
    reserve: fc.option(arbitraryAmount, { nil: undefined }),
  })
  .map(({ otherInstalments, reserve, ...told }) => ({
    ...told,
    asOf,
    ...(otherInstalments !== undefined && { otherInstalments }),
    ...(reserve !== undefined && { reserve }),
  }));

describe('budgetOf', () => {
  it('leaves what the picture says: 600 yuan a month after a tenth put by', () => {
    expect(budgetOf(household)).toEqual({
      food: 190_000,
      needs: 430_000,
      disposable: 120_000,
      reserve: 60_000,
      left: 60_000,
      mustBeLeft: 80_000,
    });
  });

  it('takes the local standard for everybody where food was not told', () => {
    const { food, mustBeLeft } = budgetOf({ ...household, adults: 2, children: 1, needs: {} });
    expect([food, mustBeLeft]).toEqual([240_000, 240_000]);
  });

  it('never plans with more than four fifths, however little is put by', () => {
    expect(budgetOf({ ...household, reserve: fen(0) }).left).toBe(96_000);
  });

  it('says by how much income does not reach, and leaves nothing then', () => {
    expect(budgetOf({ ...household, monthlyIncome: fen(400_000) })).toMatchObject({ disposable: -80_000, left: 0 });
  });

  it('adds up: income is needs, instalments, reserve, and what is left or lacks', () => {
    fc.assert(
      fc.property(arbitraryHousehold, (told) => {
        const { food, needs, disposable, reserve, left } = budgetOf(told);
        const lines = NEEDS.reduce((sum, line) => sum + (line === 'food' ? food : (told.needs[line] ?? 0)), 0);
        expect(needs).toBe(lines);
        expect(needs + (told.otherInstalments ?? 0) + disposable).toBe(told.monthlyIncome);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left === 0 || left + reserve <= disposable).toBe(true);
      }),
    );
  });

  it('explains every figure: the formula comes to the figure', () => {
    fc.assert(
      fc.property(arbitraryHousehold, fc.constantFrom(...BUDGET_FIGURES), (told, figure) => {
        const derivation = explainBudget(told, figure);
        expect(derivation.value).toBe(budgetOf(told)[figure]);
        expect(shownAs(evaluateDerivation(derivation), derivation.unit)).toBe(derivation.value);
      }),
    );
  });
});
