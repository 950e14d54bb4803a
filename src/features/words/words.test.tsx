import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { balanceOn, type IsoDate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { deleteEverything } from '../../state/keeping.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Words } from './Words.tsx';
import { useWordsStore } from './wordsStore.ts';

const TODAY = '2026-11-24' as IsoDate;

function tell(texts: Record<string, string> = {}, more: Partial<typeof EXAMPLE> = {}): void {
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, ...more, texts: { ...EXAMPLE.texts, ...texts } });
  refreshRoads(TODAY);
}

function written(): string {
  return screen.getByLabelText('全文').textContent;
}

beforeEach(() => {
  deleteEverything();
  tell();
  speak('zh-CN');
});

test('a letter is written from the case and what the person types, and its figures are the engine’s', async () => {
  const user = userEvent.setup();
  const { container } = render(<Words />);
  expect(written()).toContain('致：________');
  await user.type(screen.getByLabelText('对方名称，照合同或应用里写'), '甲公司');
  await user.type(screen.getByLabelText('原因，用自己的话'), '停工两个月。');
  expect(written()).toContain('致：甲公司');
  expect(written()).toContain('原因：停工两个月。');
  const negotiate = timelineOf(useRoadsStore.getState().caseFile, 'negotiate');
  const value = (path: string) => container.querySelector(`[data-figure="${path}"]`)?.getAttribute('data-value');
  expect(value('negotiate.instalment')).toBe(String(negotiate.totals.instalment));
  expect(value('negotiate.debtFreeOn')).toBe(negotiate.totals.debtFreeOn);
  expect(value('negotiate.agreed.owed')).toBe(String(balanceOn(negotiate, negotiate.agreedOn ?? negotiate.asOf).owed));
});

test('nothing of income and belongings stands in it', () => {
  tell({ 'means.monthlyIncome': '8,765', 'means.deposits': '4,321' });
  render(<Words />);
  expect(useRoadsStore.getState().caseFile.means?.monthlyIncome).toBe(876_500);
  expect(written()).not.toMatch(/8,?765|4,?321/);
});

test('who asks and how far it has gone decide what can be written', async () => {
  const user = userEvent.setup();
  tell({}, { product: 'creditCard' });
  render(<Words />);
  expect(screen.getByRole('radio', { name: '个性化分期' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: '正在执行' }));
  expect(written()).toContain('执行和解申请');
  await user.click(screen.getByRole('radio', { name: '暂时解除限制' }));
  expect(screen.getByLabelText('法院名称，照文书上写')).toBeTruthy();
  expect(written()).toContain('暂时解除限制消费申请');
});

test('what has been told decides the stage; what is only expected does not', () => {
  tell({ 'happened.judgment': '2026-11-01' });
  render(<Words />);
  expect(screen.getByRole('radio', { name: '已经判决' })).toHaveProperty('checked', true);
});

test('it is edited in place, kept while other rows are looked at, and can be written anew', async () => {
  const user = userEvent.setup();
  const { unmount } = render(<Words />);
  await user.click(screen.getByRole('button', { name: '改字' }));
  await user.type(screen.getByRole('textbox', { name: '全文' }), '补充一句。');
  const warning = '“隐藏金额”盖不住你改过的字。';
  expect(screen.queryByText(warning)).toBeNull();
  act(() => useViewStore.setState({ hidesAmounts: true }));
  expect(screen.getByText(warning)).toBeTruthy();
  act(() => useViewStore.setState({ hidesAmounts: false }));
  unmount();
  render(<Words />);
  expect(screen.getByRole('textbox', { name: '全文' })).toHaveProperty('value', expect.stringContaining('补充一句。'));
  await user.click(screen.getByRole('button', { name: '恢复成写好的' }));
  expect(written()).not.toContain('补充一句。');
});

test('the whole text is copied as it stands', async () => {
  const user = userEvent.setup();
  render(<Words />);
  await user.click(screen.getByRole('button', { name: '复制' }));
  const copied = await navigator.clipboard.readText();
  expect(copied.split('\n')[0]).toBe('分期还款申请');
  expect(copied).toContain('每期 ¥524.25。');
});

test('hidden amounts are dots in it, and their values are gone', () => {
  useViewStore.setState({ hidesAmounts: true });
  const { container } = render(<Words />);
  expect(written()).toContain('每期 ¥ ••••。');
  expect(container.querySelector('[data-figure="negotiate.instalment"]')?.getAttribute('data-value')).toBeNull();
  act(() => useViewStore.setState({ hidesAmounts: false }));
});

test('the letter stays Chinese on an English page and brings its gloss', () => {
  speak('en');
  render(<Words />);
  const letter = screen.getByLabelText('The whole text');
  expect(letter.textContent).toContain('分期还款申请');
  expect(letter.textContent).toContain('Application to pay by instalments');
  expect(letter.getAttribute('lang')).toBe('zh-CN');
});

test('with everything deleted, or another debt, nothing of the old letter is left', () => {
  useWordsStore.getState().change({ creditor: '甲公司', reason: '停工', edited: { a: 'b' } });
  act(deleteEverything);
  expect(useWordsStore.getState()).toMatchObject({ creditor: '', reason: '', edited: {} });
  tell();
  useWordsStore.getState().change({ creditor: '甲公司' });
  act(() => useCaseStore.getState().setProduct('bankLoan'));
  expect(useWordsStore.getState().creditor).toBe('');
});

test('a letter for a court that the case knows nothing of says that its costs are in no amount yet', async () => {
  const user = userEvent.setup();
  render(<Words />);
  const hint = () => screen.queryByText(/^金额按上面填的案情算/);
  expect(hint()).toBeNull();
  await user.click(screen.getByRole('radio', { name: '诉前调解' }));
  expect(hint()).toBeNull();
  await user.click(screen.getByRole('radio', { name: '已经判决' }));
  expect(hint()).not.toBeNull();
  // No amount stands in this one.
  await user.click(screen.getByRole('radio', { name: '正在执行' }));
  await user.click(screen.getByRole('radio', { name: '暂时解除限制' }));
  expect(hint()).toBeNull();
  await user.click(screen.getByRole('radio', { name: '已经起诉' }));
  expect(hint()).not.toBeNull();
  act(() => {
    tell({ 'happened.claimFiled': '2026-11-10' });
  });
  expect(hint()).toBeNull();
});
