import { parseDebts, type DebtsFile } from '../../src/engine/household.ts';

/** Several debts as the engine takes them. A test that gives some which the gate refuses is wrong itself. */
export function knownDebts(input: unknown): DebtsFile {
  const read = parseDebts(input);
  if (!read.ok) throw new Error(`the gate refuses these debts: ${JSON.stringify(read.problems)}`);
  return read.value;
}

const PRODUCTS = ['huabei', 'jiebei', 'creditCard', 'microLoan'] as const;

/** Sixty debts of one person with a wage and a deposit: what the page recomputes at a key. */
export function sixtyDebts(): unknown {
  const debts = Array.from({ length: 60 }, (_, place) => {
    const product = PRODUCTS[place % PRODUCTS.length];
    return {
      asOf: '2026-11-24',
      product,
      principal: 100_000 * (place + 1),
      overdueDays: 5 + 7 * place,
      ...(product === 'microLoan' && { terms: { annualRate: '0.24' } }),
    };
  });
  return { debts, means: { monthlyIncome: 900_000, livingCosts: 350_000, deposits: 800_000 } };
}
