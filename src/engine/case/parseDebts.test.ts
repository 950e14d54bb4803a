import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldDebts } from './debtsFile.ts';
import { isDebtsFile, parseDebts } from './parseDebts.ts';

const huabei = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
const card = { asOf: '2026-11-24', product: 'creditCard', principal: 3_000_000, overdueDays: 40 };

function problemsOf(input: unknown) {
  const read = parseDebts(input);
  return read.ok ? [] : read.problems;
}

describe('parseDebts', () => {
  it('puts the shared means into every debt, and keeps what hangs on it beside', () => {
    const input = { debts: [huabei, { ...card, protects: 'surety' }], means: { monthlyIncome: 600_000 } };
    const before = structuredClone(input);
    const read = parseDebts(input);
    expect(input).toEqual(before);
    expect(read).toEqual({
      ok: true,
      value: {
        debts: [
          { ...huabei, means: { monthlyIncome: 600_000 } },
          { ...card, means: { monthlyIncome: 600_000 } },
        ],
        protects: [null, 'surety'],
        means: { monthlyIncome: 600_000 },
      },
    });
    expect(parseDebts({ debts: [huabei] })).toEqual({ ok: true, value: { debts: [huabei], protects: [null] } });
  });

  it('names the debt in each problem, and the shared means once', () => {
    expect(
      problemsOf({
        debts: [{ ...huabei, principal: 0 }, card, { ...card, principal: undefined, overdueDays: -1, protects: 'x' }],
        means: { monthlyIncome: -5 },
      }),
    ).toEqual([
      { field: 'debts[0].principal', code: 'tooSmall', details: { smallest: 1 } },
      { field: 'means.monthlyIncome', code: 'tooSmall', details: { smallest: 0 } },
      { field: 'debts[2].protects', code: 'notOneOf', details: { allowed: 'home, workCar, surety' } },
      { field: 'debts[2].principal', code: 'required' },
      { field: 'debts[2].overdueDays', code: 'tooSmall', details: { smallest: 0 } },
    ]);
  });

  it('has the means once, the day once, and no more than sixty debts', () => {
    expect(problemsOf({ debts: [{ ...huabei, means: { deposits: 1 } }] })).toEqual([
      { field: 'debts[0].means', code: 'unknownField' },
    ]);
    expect(problemsOf({ debts: [huabei, { ...card, asOf: '2026-11-25' }] })).toEqual([
      { field: 'debts[1].asOf', code: 'notOneOf', details: { allowed: '2026-11-24' } },
    ]);
    expect(problemsOf({ debts: Array.from({ length: 61 }, () => huabei) })).toEqual([
      { field: 'debts', code: 'tooLarge', details: { largest: 60 } },
    ]);
    expect(problemsOf({ debts: [] })).toEqual([{ field: 'debts', code: 'tooSmall', details: { smallest: 1 } }]);
    expect(problemsOf({ debts: 5 })).toEqual([{ field: 'debts', code: 'notAList' }]);
    expect(problemsOf({ debts: [5], mean: {} })).toEqual([
      { field: 'mean', code: 'unknownField' },
      { field: 'debts[0]', code: 'notAnObject' },
    ]);
  });

  it('refuses a name that reaches the prototype, wherever it stands', () => {
    const told: unknown = JSON.parse('{"debts":[{"__proto__":{"principal":1},"product":"huabei"}]}');
    expect(problemsOf(told)).toEqual([{ field: 'debts[0].__proto__', code: 'unknownField' }]);
  });

  it('never throws on what JSON can give', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (debts, means) => {
        parseDebts(debts);
        parseDebts({ debts: [debts], means });
        parseDebts({ debts, means });
        parseDebts({ debts: [huabei], budget: debts });
      }),
    );
  });

  it('reads the budget, and writes the file that was read', () => {
    const file = {
      debts: [huabei, { ...card, protects: 'home' }],
      means: { monthlyIncome: 600_000 },
      budget: { adults: 2, children: 1, rent: 180_000, reserve: 0 },
    };
    const read = parseDebts(file);
    expect(read.ok && toldDebts(read.value)).toEqual(file);
    const bare = parseDebts({ debts: [huabei] });
    expect(bare.ok && toldDebts(bare.value)).toEqual({ debts: [huabei] });
    expect(problemsOf({ debts: [huabei], budget: { rent: -1, adults: 21, __proto__: null, boat: 1 } })).toEqual([
      { field: 'budget.adults', code: 'tooLarge', details: { largest: 20 } },
      { field: 'budget.rent', code: 'tooSmall', details: { smallest: 0 } },
      { field: 'budget.boat', code: 'unknownField' },
    ]);
    expect(problemsOf({ debts: [huabei], budget: null })).toEqual([{ field: 'budget', code: 'notAnObject' }]);
  });

  it('tells a file of debts from a case', () => {
    expect(isDebtsFile({ debts: [] })).toBe(true);
    expect(isDebtsFile(huabei)).toBe(false);
    expect(isDebtsFile(null)).toBe(false);
  });
});
