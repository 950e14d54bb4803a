import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  balanceOn,
  isoDate,
  knownDate,
  parseCase,
  simulate,
  type IsoDate,
  type Timeline,
} from '../../src/engine/index.ts';
import { arbitraryCase } from '../oracle/arbitraryCase.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { PATIENCE, propertyRuns } from '../support/propertyRuns.ts';
import { roundingReach } from '../support/roundingReach.ts';
import { watchedDays } from '../support/watchedDays.ts';
import { without } from '../support/without.ts';

/** Two cases of which the second should never owe less; undefined where that is not to be expected. */
type Pair = readonly [less: CaseJson, more: CaseJson] | undefined;

/** After so many days overdue money settles a card's accounts in another order. */
const ORDER_CHANGES_AFTER = 90;

/** The road on which nobody sues, nothing having happened: no judgment comes in between. */
function neverSued(caseJson: CaseJson): Timeline | undefined {
  const read = parseCase(without(caseJson, 'happened'));
  return read.ok ? simulate(read.value, 'notSued') : undefined;
}

/** Whether all payments of both settle the accounts in the same order. */
function haveSameOrder(pair: readonly CaseJson[]): boolean {
  const isEarly = pair.flatMap(({ payments = [], asOf, overdueDays }) => {
    const due = knownDate(asOf as IsoDate) - overdueDays;
    return payments.map(({ date }) => knownDate(date as IsoDate) - due <= ORDER_CHANGES_AFTER);
  });
  return pair[0]?.product !== 'creditCard' || new Set(isEarly).size <= 1;
}

/** Holds that the second case never owes less than the first, on any day of both, within the rounding of each posting. */
function holdNeverLess(pair: Pair): boolean {
  if (pair === undefined || !haveSameOrder(pair)) return false;
  const [first, second] = [neverSued(pair[0]), neverSued(pair[1])];
  if (first === undefined || second === undefined) return false;
  for (const date of watchedDays(first)) {
    if (date < second.dueDate || date > second.horizonEnd) continue;
    const room = roundingReach(first, date) + roundingReach(second, date);
    expect(balanceOn(first, date).owed, date).toBeLessThanOrEqual(balanceOn(second, date).owed + room);
  }
  return true;
}

/** Holds it for random cases, and that most of them could be held against each other. */
function holdMonotone(pairOf: (caseJson: CaseJson, size: number) => Pair): void {
  let held = 0;
  let drawn = 0;
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 1, max: 1_000 }), (caseJson, size) => {
      drawn += 1;
      if (holdNeverLess(pairOf(caseJson, size))) held += 1;
    }),
    propertyRuns(),
  );
  expect(held / drawn).toBeGreaterThan(0.5);
}

/** The case with a payment in it, if there was none. */
function withPayment(caseJson: CaseJson): Required<Pick<CaseJson, 'payments'>> & CaseJson {
  const { payments = [], principal, asOf } = caseJson;
  const own = payments.length > 0 ? payments : [{ date: asOf, amount: Math.ceil(principal / 7) }];
  return { ...caseJson, payments: own };
}

/** The case with its first payment changed. */
function withFirstPayment(
  caseJson: CaseJson,
  change: (payment: { date: string; amount: number }) => { date: string; amount: number },
): CaseJson {
  const [first, ...others] = caseJson.payments ?? [];
  return first === undefined ? caseJson : { ...caseJson, payments: [change(first), ...others] };
}

describe('12. never less is owed', () => {
  it('with more principal', PATIENCE, () => {
    holdMonotone((caseJson, size) => [caseJson, { ...caseJson, principal: caseJson.principal + size * size }]);
  });

  it('at a higher rate', PATIENCE, () => {
    const atRate = (caseJson: CaseJson, millionths: number): CaseJson => ({
      ...caseJson,
      terms: { ...caseJson.terms, penaltyRatePerDay: `${millionths}/1000000` },
    });
    holdMonotone((caseJson, size) => [atRate(caseJson, size), atRate(caseJson, size + 1 + (size % 37))]);
  });

  it('after more days overdue', PATIENCE, () => {
    holdMonotone((told, size) => {
      // Parts fall due on a day of the month, acceleration comes after a number of days: their order may change.
      const caseJson = { ...without(told, 'payments'), terms: { ...told.terms, notYetDue: 0 } };
      return [caseJson, { ...caseJson, overdueDays: caseJson.overdueDays + (size % 60) }];
    });
  });

  it('after a smaller payment', PATIENCE, () => {
    holdMonotone((caseJson, size) => {
      const paid = withPayment(caseJson);
      const smaller = ({ date, amount }: { date: string; amount: number }) => ({
        date,
        amount: Math.max(1, Math.floor((amount * size) / 1_000)),
      });
      return [paid, withFirstPayment(paid, smaller)];
    });
  });

  it('after a later payment', PATIENCE, () => {
    // With late fees one can pay too early: a card's minimum payment does not count what was paid before it was called,
    // and money that settles a late fee, which bears no interest, does not settle interest that does.
    const withoutLateFees = ({ terms, ...rest }: CaseJson): CaseJson => ({
      ...rest,
      terms: { ...terms, lateFeesEndAfterDays: 0 },
    });
    holdMonotone((caseJson, size) => {
      const paid = withoutLateFees(withPayment(caseJson));
      const later = ({ date, amount }: { date: string; amount: number }) => ({
        date: isoDate(addDays(knownDate(date as IsoDate), size % 200)),
        amount,
      });
      return [paid, withFirstPayment(paid, later)];
    });
  });
});
