import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { lastVersion } from '../../law/wholeBook.ts';
import { deleteEverything } from '../../state/keeping.ts';
import { AgreementCheck } from './AgreementCheck.tsx';
import { POINTS, RED_FLAGS } from './points.ts';

test('points are ticked, counted, kept while the page is open, and cleared', async () => {
  const user = userEvent.setup();
  const stored = JSON.stringify(Object.entries(localStorage));
  const { unmount } = render(<AgreementCheck />);
  await user.click(screen.getByRole('checkbox', { name: '部分还款先抵本金' }));
  await user.click(screen.getByRole('checkbox', { name: '从哪天起停止计息' }));
  unmount();
  render(<AgreementCheck />);
  expect(screen.getByRole('status').textContent).toBe(`已核对 2／${String(POINTS.length)}`);
  expect(screen.getByRole('checkbox', { name: '部分还款先抵本金' })).toHaveProperty('checked', true);
  expect(JSON.stringify(Object.entries(localStorage))).toBe(stored);
  await user.click(screen.getByRole('button', { name: '全部重来' }));
  expect(screen.getByRole('status').textContent).toContain(' 0／');
  await user.click(screen.getByRole('checkbox', { name: '打到哪个账户' }));
  act(deleteEverything);
  expect(screen.getByRole('status').textContent).toContain(' 0／');
});

test('what must not be missing is there, each with its reason, and rests on rules of the book', () => {
  render(<AgreementCheck />);
  const ids = POINTS.map(({ id }) => id);
  for (const id of ['principal', 'interest', 'restriction', 'court', 'record', 'missed', 'account', 'written']) {
    expect(ids).toContain(id);
  }
  expect(RED_FLAGS).toHaveLength(9);
  for (const { name, why } of [...POINTS, ...RED_FLAGS]) {
    expect(screen.getAllByText(name()).length).toBeGreaterThan(0);
    expect(why()).not.toBe('');
  }
  for (const rule of POINTS.flatMap(({ rules }) => rules)) expect(lastVersion(rule), rule).toBeDefined();
});
