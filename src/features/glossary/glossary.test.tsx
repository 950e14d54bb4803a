import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { LANGUAGES, speak } from '../../i18n/language.ts';
import { loadContext } from '../../law/context.ts';
import { TERMS } from '../../law/glossary/terms.ts';
import { Glossary } from './Glossary.tsx';

beforeEach(async () => {
  await loadContext();
  speak('zh-CN');
});

test.each(LANGUAGES)('every term stands in the whole glossary in %s, under its subject', (language) => {
  speak(language);
  render(<Glossary />);
  expect(screen.getAllByRole('button')).toHaveLength(TERMS.length);
  expect(screen.getAllByRole('region')).toHaveLength(6);
});

test('a word of either language finds its term; opened by the keyboard it says what it means and why', async () => {
  render(<Glossary />);
  await userEvent.type(screen.getByRole('searchbox'), 'payment orders');
  const row = await screen.findByRole('button', { name: '支付令' });
  expect(screen.getByRole('status').textContent).toBe('1 个词');
  row.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/法院不开庭就发的还款命令/)).toBeTruthy();
  expect(within(screen.getAllByRole('article')[0]!).getByText('对支付令清偿或异议')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(screen.getAllByRole('button').length).toBeGreaterThan(TERMS.length - 1);
});

test('what is not there is said', async () => {
  render(<Glossary />);
  await userEvent.type(screen.getByRole('searchbox'), '外星');
  expect((await screen.findByText('没找到。换个词试试。')).getAttribute('role')).toBe('status');
});
