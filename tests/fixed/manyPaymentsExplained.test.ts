import { expect, it } from 'vitest';
import { addDays, explain, isoDate, localDate, parseCase, simulate } from '../../src/engine/index.ts';

/** Was: "Maximum call stack size exceeded", since each payment's step was written from within the one after it. */
it('explains a road with thousands of payments, each building on the one before', () => {
  const asOf = localDate({ year: 2026, month: 11, day: 24 });
  const payments = Array.from({ length: 3000 }, (_, day) => ({ date: isoDate(addDays(asOf, day)), amount: 10_000 }));
  const plain = { asOf: isoDate(asOf), product: 'huabei', principal: 100_000_000, overdueDays: 90, horizon: 3650 };
  const told = parseCase({ ...plain, payments });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  const timeline = simulate(told.value, 'notSued');
  expect(explain(timeline, { kind: 'total', total: 'owedAtEnd' })?.value).toBe(timeline.totals.owedAtEnd);
});
