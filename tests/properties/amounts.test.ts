import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNTS,
  balanceOn,
  knownDate,
  parseCase,
  simulate,
  type Account,
  type IsoDate,
  type Road,
  type Timeline,
} from '../../src/engine/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { signedAmount } from '../support/ledgerSums.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { watchedDays } from '../support/watchedDays.ts';

const MEANS_IN_FEN = ['monthlyIncome', 'livingCosts', 'attachableWages', 'exemptIncome', 'deposits'] as const;
const TERMS_IN_FEN = ['unpaidInterest', 'lateFeeCap', 'lateFeeFloor', 'notYetDue'] as const;

function scaledFields<Fields extends object>(fields: Fields | undefined, names: readonly (keyof Fields)[], factor: number) {
  if (fields === undefined) return {};
  const scaled = { ...fields };
  for (const name of names) {
    const amount = scaled[name];
    if (typeof amount === 'number') scaled[name] = (amount * factor) as Fields[typeof name];
  }
  return scaled;
}

/** The case with every amount `factor` times as large. */
function scaledCase(caseJson: CaseJson, factor: number): CaseJson {
  return {
    ...caseJson,
    principal: caseJson.principal * factor,
    terms: scaledFields(caseJson.terms, TERMS_IN_FEN, factor),
    means: scaledFields(caseJson.means, MEANS_IN_FEN, factor),
    negotiate: scaledFields(caseJson.negotiate, ['monthlyAmount'], factor),
    payments: (caseJson.payments ?? []).map(({ date, amount }) => ({ date, amount: amount * factor })),
  };
}

/** A road of the case without a court: neither told nor to come. */
function withoutCourt(caseJson: CaseJson): CaseJson {
  const { happened: _happened, stageDays: _stageDays, ...rest } = caseJson;
  return rest;
}

const OUT_OF_COURT: readonly Road[] = ['notSued', 'negotiate'];

describe('amounts', () => {
  it('11. scale: all amounts times k give k times every linear charge, within the rounding of each posting', PATIENCE, () => {
    let held = 0;
    let worst = 0;
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom(...OUT_OF_COURT),
        fc.integer({ min: 2, max: 9 }),
        (caseJson, road, factor) => {
          const told = withoutCourt(caseJson);
          const [small, large] = [parseCase(told), parseCase(scaledCase(told, factor))];
          if (!small.ok || !large.ok || told.principal < 100) return;
          const [one, many] = [simulate(small.value, road), simulate(large.value, road)];
          if (one.stages.some(({ id }) => id === 'claimFiled')) return;
          held += 1;
          for (const date of watchedDays(one)) {
            const postings = many.postings.filter((posting) => posting.date <= date).length;
            const [first, second] = [balanceOn(one, date).accounts, balanceOn(many, date).accounts];
            const off = Math.max(
              ...ACCOUNTS.map((account) => Math.abs((first[account] ?? 0) * factor - (second[account] ?? 0))),
            );
            const r = one.moments[0]!.contract; const g = r.billedAccounts.length ? Math.exp(r.overdueRate.numerator / r.overdueRate.denominator * (knownDate(date) - knownDate(one.dueDate))) : 1;
 const t = off/ (factor * g * (postings + 3));
            if (t > worst) { worst = t; console.log(t, off, factor, postings, date, road, JSON.stringify(told)); }
          }
        },
      ),
      propertyRuns(),
    );
    console.log(held, worst);
  });
});
