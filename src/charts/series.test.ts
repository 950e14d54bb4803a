import { describe, expect, test } from 'vitest';
import { addedSeries, areSameSeries, cutSeries, roadSeries, valueOn, type DayBalance } from './series.ts';

const balances: readonly DayBalance[] = [
  { day: 0, owed: 1000, paid: 0, accounts: { principal: 1000 } },
  { day: 10, owed: 1100, paid: 0, accounts: { principal: 1000, interest: 100 } },
  { day: 11, owed: 600, paid: 500, accounts: { principal: 550, interest: 50 } },
];

describe('roadSeries', () => {
  test('burden is paid and owed, owed is what is left', () => {
    expect(roadSeries(balances, 'burden').map(({ value }) => value)).toEqual([1000, 1100, 1100]);
    expect(roadSeries(balances, 'owed').map(({ value }) => value)).toEqual([1000, 1100, 600]);
  });

  test('accounts stand on each other, in the given order, and add up to what is owed', () => {
    const layers = roadSeries(balances, 'byAccount', ['principal', 'fee', 'interest']);
    expect(layers.map(({ account }) => account)).toEqual(['principal', 'interest']);
    expect(layers.at(-1)?.spans.map(({ to }) => to)).toEqual(balances.map(({ owed }) => owed));
    expect(layers[1]?.spans[1]).toEqual({ day: 10, from: 1000, to: 1100 });
  });
});

describe('valueOn and cutSeries', () => {
  const points = roadSeries(balances, 'burden');

  test('are straight between points and level outside', () => {
    expect(valueOn(points, 5)).toBe(1050);
    expect(valueOn(points, -3)).toBe(1000);
    expect(valueOn(points, 99)).toBe(1100);
  });

  test('cut on the day', () => {
    expect(cutSeries(points, 5, 10)).toEqual([
      { day: 5, value: 1050 },
      { day: 10, value: 1100 },
    ]);
    expect(cutSeries(points, 20, 30)).toEqual([]);
  });
});

test('two lines with the same values on other days are the same', () => {
  const one = [
    { day: 0, value: 0 },
    { day: 10, value: 100 },
  ];
  expect(areSameSeries(one, [one[0]!, { day: 5, value: 50 }, one[1]!])).toBe(true);
  expect(areSameSeries(one, [one[0]!, { day: 5, value: 51 }, one[1]!])).toBe(false);
});

test('lines are added up with a corner wherever one has one, level past their ends', () => {
  const one = [
    { day: 0, value: 100 },
    { day: 10, value: 200 },
  ];
  const other = [
    { day: 4, value: 10 },
    { day: 5, value: 50 },
    { day: 20, value: 50 },
  ];
  expect(addedSeries([one, other], 4)).toEqual([
    { day: 4, value: 150 },
    { day: 5, value: 200 },
    { day: 10, value: 250 },
    { day: 20, value: 250 },
  ]);
  expect(addedSeries([], 7)).toEqual([{ day: 7, value: 0 }]);
});
