import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/index.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { SheetsAndCalendar } from './SheetsAndCalendar.tsx';

vi.mock('../../exporters/saveFile.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));
const saving = vi.mocked(saveFile);

beforeEach(() => {
  useCaseStore.getState().replace({ ...EXAMPLE, texts: { ...EXAMPLE.texts, 'means.monthlyIncome': '8000' } });
  refreshRoads('2026-11-24' as IsoDate);
  speak('zh-CN');
  saving.mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
  if (useViewStore.getState().hidesAmounts) useViewStore.getState().toggleAmounts();
});

test('saves a sheet that leaves means out unless they are added', async () => {
  const user = userEvent.setup();
  render(<SheetsAndCalendar />);
  await user.click(screen.getByRole('button', { name: '存 JSON 数据' }));
  await user.click(screen.getByRole('checkbox', { name: '收入和财产' }));
  await user.click(screen.getByRole('button', { name: '存 JSON 数据' }));
  const [without = '', added = ''] = await Promise.all(saving.mock.calls.map(([blob]) => blob.text()));
  expect(without).toContain('"principal":1200000');
  expect(without).not.toContain('monthlyIncome');
  expect(added).toContain('"monthlyIncome":800000');
  expect(saving.mock.calls[0]?.[1]).toBe('zhailu-2026-11-24.json');
  expect(screen.getByRole('status').textContent).toBe('已交给浏览器保存。');
});

test('ranges of the person’s own are in the file, as they are in the page’s figures, until they are taken out', async () => {
  const assumptions = { claimFiled: { days: [30, 60, 700] as const } };
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, carried: { assumptions } });
  refreshRoads('2026-11-24' as IsoDate);
  const user = userEvent.setup();
  render(<SheetsAndCalendar />);
  const save = screen.getByRole('button', { name: '存 JSON 数据' });
  await user.click(save);
  await user.click(screen.getByRole('checkbox', { name: '自己改过的估计', checked: true }));
  await user.click(save);
  const [own = '', without = ''] = await Promise.all(saving.mock.calls.map(([blob]) => blob.text()));
  expect(own).toContain('"assumptions":{"claimFiled":{"days":[30,60,700]}}');
  expect(without).not.toContain('"assumptions"');
});

test('the calendar is neutral until its titles are to speak', async () => {
  const user = userEvent.setup();
  render(<SheetsAndCalendar />);
  const button = screen.getByRole('button', { name: '存日历 ICS' });
  await user.click(button);
  await user.click(screen.getByRole('switch'));
  await user.click(button);
  const [neutral = '', speaking = ''] = await Promise.all(saving.mock.calls.map(([blob]) => blob.text()));
  expect(neutral).toContain('SUMMARY:日历提醒 1\r\n');
  expect(speaking).toContain('SUMMARY:第 1 期 ¥524.25（谈成才算）\r\n');
  expect(saving.mock.calls[0]?.[1]).toBe('reminders-2026-11-24.ics');
});

test('with hidden amounts JSON is not offered, in English as well', () => {
  speak('en');
  useViewStore.getState().toggleAmounts();
  render(<SheetsAndCalendar />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save as JSON' }).disabled).toBe(true);
  expect(screen.getByText(/Amounts are hidden, in the sheets too/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/[\u4E00-\u9FFF]/);
});

test('inside an app that refuses files the text is shown to be copied, and goes when it may no longer be shown', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0');
  const user = userEvent.setup();
  render(<SheetsAndCalendar />);
  await user.click(screen.getByRole('button', { name: '存 JSON 数据' }));
  expect(saving).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('"principal":1200000');
  act(() => {
    useViewStore.getState().toggleAmounts();
  });
  expect(screen.queryByRole('textbox')).toBeNull();
});
