import { describe, expect, it } from 'vitest';
import { Lots } from './lots.ts';
import { triangular, triangularDays, type Spread } from './triangular.ts';

/** The distribution's own function, written from its definition. */
function distribution(value: number, { low, mode, high }: Spread): number {
  if (value <= low) return 0;
  if (value >= high) return 1;
  return value < mode
    ? (value - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
}

const DRAWS = 20_000;
/** Kolmogorov and Smirnov's limit at one in a thousand. */
const LIMIT = 1.95 / Math.sqrt(DRAWS);

function drawn(spread: Spread, seed: number): number[] {
  const lots = new Lots(seed);
  return Array.from({ length: DRAWS }, () => triangular(lots.uniform(), spread)).sort((left, right) => left - right);
}

function distance(values: readonly number[], spread: Spread): number {
  return Math.max(
    ...values.map((value, index) => {
      const expected = distribution(value, spread);
      return Math.max(Math.abs((index + 1) / DRAWS - expected), Math.abs(expected - index / DRAWS));
    }),
  );
}

describe('triangular', () => {
  const spreads = [
    { low: 30, mode: 150, high: 700 },
    { low: 16, mode: 16, high: 90 },
    { low: 0.1, mode: 0.5, high: 0.5 },
  ];

  it.each(spreads)('fits the distribution from $low over $mode to $high', (spread) => {
    expect(distance(drawn(spread, 7), spread)).toBeLessThan(LIMIT);
  });

  it('would not pass for another one', () => {
    expect(distance(drawn({ low: 30, mode: 180, high: 700 }, 7), { low: 30, mode: 150, high: 700 })).toBeGreaterThan(
      LIMIT,
    );
  });

  it('keeps to its range, and is its one point where it has no width', () => {
    const spread = { low: 5, mode: 12, high: 40 };
    expect(triangular(0, spread)).toBe(5);
    expect(triangular(1 - 2 ** -32, spread)).toBeLessThanOrEqual(40);
    expect(triangular(0.3, { low: 9, mode: 9, high: 9 })).toBe(9);
  });

  it('rounds days half up', () => {
    // A quarter of the lots of an even slope lie below its middle: 0 + √(0.25 × 3 × 3) = 1.5.
    expect(triangularDays(0.25, { low: 0, mode: 3, high: 3 })).toBe(2);
    expect(triangularDays(0.249, { low: 0, mode: 3, high: 3 })).toBe(1);
  });
});

describe('lots', () => {
  it('are the generator’s 32 bits over 2³², the same for a seed', () => {
    const [one, other] = [new Lots(7), new Lots(7)];
    const values = Array.from({ length: 100 }, () => one.uniform());
    expect(values).toEqual(Array.from({ length: 100 }, () => other.uniform()));
    for (const value of values) expect(Number.isInteger(value * 2 ** 32) && value >= 0 && value < 1).toBe(true);
    expect(new Set(values).size).toBe(100);
  });

  it('give whole numbers evenly', () => {
    const lots = new Lots(11);
    const counts = Array<number>(24).fill(0);
    for (let draw = 0; draw < 24_000; draw += 1) counts[lots.whole(23)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // 23 degrees of freedom, one in a thousand.
    expect(chiSquare).toBeLessThan(49.7);
  });
});
