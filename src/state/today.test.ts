import { expect, test } from 'vitest';
import { todayInChina } from './today.ts';

test.each([
  ['2026-11-24T15:59:59Z', '2026-11-24'],
  ['2026-11-24T16:00:00Z', '2026-11-25'],
  ['2026-11-24T23:30:00-08:00', '2026-11-25'],
  ['2024-02-29T00:00:00+08:00', '2024-02-29'],
  ['1969-12-31T15:59:59Z', '1969-12-31'],
])('at %s it is %s in China', (instant, day) => {
  expect(todayInChina(Date.parse(instant))).toBe(day);
});
