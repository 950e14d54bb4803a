import { expect, test } from 'vitest';
import type { IsoDate } from '../engine/index.ts';
import { EXAMPLE } from './caseInputs.ts';
import { EMPTY_HOUSEHOLD, type HouseholdInputs, type OtherDebt } from './householdInputs.ts';
import { mergeHousehold } from './mergeHousehold.ts';

const debt = (id: number, principal: string, overdueDays = '10'): OtherDebt => ({
  id,
  inputs: { ...EXAMPLE, isExample: false, texts: { principal, overdueDays } },
  day: '2026-11-24' as IsoDate,
  protects: null,
});
const household = (...others: readonly OtherDebt[]): HouseholdInputs => ({ ...EMPTY_HOUSEHOLD, others });
const textsOf = ({ others }: HouseholdInputs) => others.map(({ inputs: { texts } }) => texts);

const BEFORE = household(debt(3, '1000'), debt(5, '2000'));

test('different fields of one debt, changed in two tabs, both hold', () => {
  const merged = mergeHousehold(
    BEFORE,
    household(debt(3, '1100'), debt(5, '2000')),
    household(debt(3, '1000', '99'), debt(5, '2000')),
  );
  expect(textsOf(merged)).toEqual([
    { principal: '1100', overdueDays: '99' },
    { principal: '2000', overdueDays: '10' },
  ]);
  expect(merged.others.map(({ id }) => id)).toEqual([3, 5]);
});

test('of the same field the change of the tab that writes later holds', () => {
  const merged = mergeHousehold(
    BEFORE,
    household(debt(3, '7'), debt(5, '2000')),
    household(debt(0, '8'), debt(1, '2000')),
  );
  expect(textsOf(merged)[0]?.principal).toBe('7');
});

test('debts that were added in either tab are all there, and told apart', () => {
  const merged = mergeHousehold(
    BEFORE,
    household(...BEFORE.others, debt(6, '3000')),
    household(...BEFORE.others, debt(6, '4000')),
  );
  expect(textsOf(merged).map(({ principal }) => principal)).toEqual(['1000', '2000', '3000', '4000']);
  expect(new Set(merged.others.map(({ id }) => id)).size).toBe(4);
});

test('a debt that was deleted in one tab is gone, what the other has added is not', () => {
  const merged = mergeHousehold(BEFORE, household(debt(5, '2000')), household(...BEFORE.others, debt(9, '4000')));
  expect(textsOf(merged).map(({ principal }) => principal)).toEqual(['2000', '4000']);
});

test('what is changed in neither tab follows the other, line by line', () => {
  const merged = mergeHousehold(
    { ...BEFORE, budget: { food: '1500', rent: '900' } },
    { ...BEFORE, budget: { food: '1600', rent: '900' } },
    { ...household(debt(0, '1000')), budget: { food: '1500', rent: '950', reserve: '1' }, protects: 'home' },
  );
  expect(merged).toMatchObject({ budget: { food: '1600', rent: '950', reserve: '1' }, protects: 'home' });
  expect(textsOf(merged)).toHaveLength(1);
});
