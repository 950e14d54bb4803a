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

  it('look at each value a few times, in whatever order they are', () => {
    const count = 10_000;
    const orders = [(index: number) => index, (index: number) => -index, () => 5, (index: number) => index % 2];
    for (const value of orders) {
      let looks = 0;
      const counted = new Proxy(
        Float64Array.from({ length: count }, (_, index) => value(index)),
        {
          get: (values, key) => {
            if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
            return Reflect.get(values, key) as unknown;
          },
        },
      );
      percentiles(counted);
      expect(looks).toBeLessThan(30 * count);
    }
  });
});
