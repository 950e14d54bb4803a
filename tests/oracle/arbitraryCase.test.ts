import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCaseAndRoad } from './arbitraryCase';
import { roads } from './caseFile';
import { caseTraits } from './caseTraits';
import { isoOf, parseDay } from './civilDay';
import { oracle } from './oracle';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';

const seed = 20261124;

describe('generated cases', () => {
  it('hold at least 5 % each of everything that matters', PATIENCE, () => {
    const count = new Map<string, number>();
    const sample = fc.sample(arbitraryCaseAndRoad, { numRuns: 1500, seed });
    for (const { caseJson, road } of sample) {
      for (const trait of caseTraits(caseJson, road)) count.set(trait, (count.get(trait) ?? 0) + 1);
    }
    const wanted = [
      'judgment',
      'cut',
      'recovery',
      'brokenPlan',
      'paymentDuringPlan',
      'notYetDue',
      ...['huabei', 'jiebei', 'creditCard', 'bankLoan', 'microLoan', 'custom'],
      ...roads,
    ];
    const shares = Object.fromEntries(wanted.map((trait) => [trait, (count.get(trait) ?? 0) / sample.length]));
    for (const trait of wanted) expect(shares[trait], trait).toBeGreaterThanOrEqual(0.05);
  });

  it('keep the books: every account of every day is the sum of its postings, and nothing is negative', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        const result = oracle(caseJson, road);
        const end = result.on(result.end);
        const sums = new Map<string, number>();
        for (const { account, kind, amount } of result.postings) {
          expect(amount).toBeGreaterThan(0);
          expect(Number.isSafeInteger(amount)).toBe(true);
          const up = kind === 'charge' || kind === 'reinstatement';
          sums.set(account, (sums.get(account) ?? 0) + (up ? amount : -amount));
        }
        for (const [account, sum] of sums) expect(sum).toBe(end.accounts[account as keyof typeof end.accounts] ?? 0);
        expect(Object.values(end.accounts).reduce((sum, one) => sum + one, 0)).toBe(end.owed);
        expect(Object.values(result.totals.byAccount).reduce((sum, one) => sum + one, 0)).toBe(result.totals.burden);
        for (const stage of result.stages) {
          expect(stage.earliest <= stage.on && stage.on <= stage.latest, JSON.stringify(stage)).toBe(true);
        }
      }),
      propertyRuns(),
    );
  });

  it('have break points that give every day within one fen per open run', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        const result = oracle(caseJson, road);
        const days = result.breakPoints.map(parseDay);
        for (let k = 1; k < days.length; k += 1) {
          const [from, to] = [days[k - 1] ?? 0, days[k] ?? 0];
          const [a, b] = [result.on(isoOf(from)), result.on(isoOf(to))];
          for (const day of [from + 1, Math.floor((from + to) / 2), to - 1]) {
            if (day <= from || day >= to) continue;
            const now = result.on(isoOf(day));
            for (const line of ['owed', 'upheld', 'paid'] as const) {
              const straight = a[line] + ((b[line] - a[line]) * (day - from)) / (to - from);
              expect(Math.abs(now[line] - straight), `${line} on ${isoOf(day)}`).toBeLessThanOrEqual(4);
            }
          }
        }
      }),
      propertyRuns(),
    );
  });
});
