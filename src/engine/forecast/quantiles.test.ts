import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentiles } from './quantiles.ts';

describe('percentiles', () => {
  it('are what sorting would give: the smallest value that so many hundredths do not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 400 }), (values) => {
        const sorted = [...values].sort((left, right) => left - right);
        const at = (hundredths: number) => sorted[Math.ceil((values.length * hundredths) / 100) - 1];
        expect(percentiles(Float64Array.from(values))).toEqual({
          p10: at(10),
          p25: at(25),
          p50: at(50),
          p75: at(75),
          p90: at(90),
        });
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('take their time on no order of values', () => {
    const count = 100_000;
    for (const value of [(index: number) => index, (index: number) => -index, () => 5, (index: number) => index % 2]) {
      const started = performance.now();
      percentiles(Float64Array.from({ length: count }, (_, index) => value(index)));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
