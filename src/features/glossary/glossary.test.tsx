import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { LANGUAGES, speak } from '../../i18n/language.ts';
import { TERMS } from '../../law/glossary/terms.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { Glossary } from './Glossary.tsx';

beforeEach(() => {
  speak('zh-CN');
});

test.each(LANGUAGES)('every term stands in the whole glossary in %s, under its subject', (language) => {
  speak(language);
  render(<Glossary />);
  expect(screen.getAllByRole('button')).toHaveLength(TERMS.length);
  expect(screen.getAllByRole('region')).toHaveLength(6);
});

test('a word of either language finds its term; the keyboard opens what it means', async () => {
  const open = vi.fn<(path: string) => void>();
  render(
    <OpenFigureContext value={open}>
      <Glossary />
    </OpenFigureContext>,
  );
  await userEvent.type(screen.getByRole('searchbox'), 'payment orders');
  (await screen.findByRole('button', { name: '支付令' })).focus();
  expect(screen.getByRole('status').textContent).toBe('1 个词');
  await userEvent.keyboard('{Enter}');
  expect(open).toHaveBeenCalledExactlyOnceWith('term.paymentOrder');
  await userEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(screen.getAllByRole('button')).toHaveLength(TERMS.length);
});

test('what is not there is said', async () => {
  render(<Glossary />);
  await userEvent.type(screen.getByRole('searchbox'), '外星');
  expect((await screen.findByText('没找到。换个词试试。')).getAttribute('role')).toBe('status');
});
