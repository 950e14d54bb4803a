import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXAMPLE } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { refreshRoads, useRoadsStore } from './currentRoads.ts';
import { watchDay } from './dayChange.ts';
import { computeForToday } from './keeping.ts';
import { useNoticeStore } from './noticeStore.ts';

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T23:58:00+08:00') });
  useCaseStore.getState().replace(EXAMPLE);
  useNoticeStore.setState({ olderDay: null });
  refreshRoads();
  stop = watchDay();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('what was entered before midnight stays computed for its day, and for the next when asked', () => {
  useCaseStore.getState().setText('overdueDays', '100');
  vi.advanceTimersByTime(60_000);
  expect(useNoticeStore.getState().olderDay).toBeNull();
  vi.advanceTimersByTime(120_000);
  expect(useNoticeStore.getState().olderDay).toBe('2026-11-24');
  expect(useRoadsStore.getState().caseFile).toMatchObject({ asOf: '2026-11-24', overdueDays: 100 });
  useCaseStore.getState().setText('principal', '5000');
  expect(useRoadsStore.getState().caseFile).toMatchObject({ asOf: '2026-11-24', overdueDays: 100 });
  computeForToday();
  expect(useRoadsStore.getState().caseFile).toMatchObject({ asOf: '2026-11-25', overdueDays: 101 });
});

test('the example follows the day, without a word', () => {
  vi.advanceTimersByTime(180_000);
  expect(useRoadsStore.getState().caseFile.asOf).toBe('2026-11-25');
  expect(inputsOf(useCaseStore.getState())).toEqual(EXAMPLE);
  expect(useNoticeStore.getState().olderDay).toBeNull();
});

test('a day that the person has chosen stays theirs', () => {
  useCaseStore.getState().setText('asOf', '2026-10-01');
  vi.advanceTimersByTime(180_000);
  expect(useRoadsStore.getState().caseFile.asOf).toBe('2026-10-01');
  expect(useNoticeStore.getState().olderDay).toBeNull();
});
