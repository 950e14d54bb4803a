import { describe, expect, it } from 'vitest';
import { parseCase } from '../case/parseCase.ts';
import { oracleWaiting } from '../../../tests/oracle/oracle.ts';
import { simulate } from '../roads/simulate.ts';
import { waitingCost } from './waitingCost.ts';

const told = { asOf: '2026-11-24', product: 'huabei' as const, principal: 1_200_000, overdueDays: 90 };

function caseOf(more: object = {}) {
  const read = parseCase({ ...told, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('waitingCost', () => {
  it('walks the negotiated road for every day of the call: 25 points in two years unless told', () => {
    const points = waitingCost(caseOf());
    expect(points).toHaveLength(25);
    expect(points.map(({ contactAfterDays }) => contactAfterDays)).toEqual(
      Array.from({ length: 25 }, (_, index) => 30 * index),
    );
    const later = simulate(caseOf({ negotiate: { contactAfterDays: 90 } }), 'negotiate');
    expect(points[3]).toMatchObject({ agreedOn: later.agreedOn, burden: later.totals.burden });
  });

  it('agrees with the independent oracle', () => {
    expect(waitingCost(caseOf(), { until: 400, step: 50 })).toEqual(oracleWaiting(told, 400, 50));
  });

  it('costs more the later one calls, and says where the case stands by then', () => {
    const points = waitingCost(caseOf());
    expect(points.every(({ burden }, index) => index === 0 || burden >= points[index - 1]!.burden)).toBe(true);
    expect(points[0]).toMatchObject({ agreedOn: '2026-12-01', stage: 'outsourced', burden: 1_254_000 + 4_200 });
    expect(points.at(-1)?.stage).toBe('suspended');
  });

  it('has no agreement where the debt is paid before one calls', () => {
    const paid = caseOf({ payments: [{ date: '2026-12-10', amount: 5_000_000 }] });
    expect(waitingCost(paid, { until: 30, step: 30 }).at(-1)).toMatchObject({ agreedOn: null, stage: 'paidOff' });
  });
});
