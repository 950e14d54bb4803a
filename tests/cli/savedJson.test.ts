import { expect, test } from 'vitest';
import { parseCase } from '../../src/engine/index.ts';
import { simulatedJson } from '../../src/exporters/simulatedJson.ts';
import { shareableCase } from '../../src/state/shareableCase.ts';
import { zhailu } from './zhailu.ts';

test.each([
  { product: 'huabei' },
  { product: 'creditCard', means: { monthlyIncome: 800_000 }, payments: [{ date: '2026-12-01', amount: 50_000 }] },
  { product: 'bankLoan', terms: { annualRate: '0.18' }, happened: { claimFiled: '2026-11-01' } },
])('what the page saves of a case is what `zhailu simulate` prints for it, to the byte: $product', (more) => {
  const read = parseCase({ asOf: '2026-11-24', principal: 2_345_678, overdueDays: 120, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  for (const shared of [shareableCase(read.value), read.value]) {
    expect(simulatedJson(shared)).toBe(zhailu(['simulate', '-'], JSON.stringify(shared)).stdout);
  }
});
