import { expect, test } from 'vitest';
import { ruleBook } from '../engine/index.ts';
import { deviceDay, todayInChina } from './today.ts';

test.each([
  ['2026-11-24T15:59:59Z', '2026-11-24'],
  ['2026-11-24T16:00:00Z', '2026-11-25'],
  ['2026-11-24T23:30:00-08:00', '2026-11-25'],
  ['2024-02-29T00:00:00+08:00', '2024-02-29'],
  ['2019-12-31T16:00:00Z', '2020-01-01'],
  ['2035-12-31T15:59:59Z', '2035-12-31'],
])('at %s it is %s in China', (instant, day) => {
  expect(deviceDay(Date.parse(instant))).toBe(day);
  expect(todayInChina(Date.parse(instant))).toBe(day);
});

test.each([
  ['1969-12-31T15:59:59Z', '1969-12-31'],
  ['2019-12-31T15:59:59Z', '2019-12-31'],
  ['2035-12-31T16:00:00Z', '2036-01-01'],
  ['2099-06-01T00:00:00Z', '2099-06-01'],
])('a clock at %s is wrong: what is computed is computed for the day of the rules', (instant, day) => {
  expect(deviceDay(Date.parse(instant))).toBe(day);
  expect(todayInChina(Date.parse(instant))).toBe(ruleBook.version);
});
