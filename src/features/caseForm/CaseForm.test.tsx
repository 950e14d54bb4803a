import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { startKeeping } from '../../state/persist.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { prepareProblemTexts } from '../../ui/ProblemText.tsx';
import { CaseForm } from './CaseForm.tsx';
import { prepareForm } from './LazyBelow.tsx';

function Form() {
  useViewStore((state) => state.language);
  return <CaseForm />;
}

beforeAll(async () => {
  await Promise.all([prepareProblemTexts(), prepareForm()]);
});

beforeEach(() => {
  window.localStorage.clear();
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ language: 'zh-CN', hidesAmounts: false });
  speak('zh-CN');
});

const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const caseFile = () => useRoadsStore.getState().caseFile;

async function write(input: HTMLInputElement, text: string): Promise<void> {
  await userEvent.clear(input);
  await userEvent.type(input, text);
}

test('the example is marked as one until something is changed', async () => {
  render(<Form />);
  expect(screen.getByText('示例')).toBeTruthy();
  expect(field('欠多少本金').value).toBe('12,000');
  await write(field('欠多少本金'), '1.2万');
  expect(screen.queryByText('示例')).toBeNull();
  expect(field('欠多少本金').value).toBe('1.2万');
  expect(caseFile().principal).toBe(1_200_000);
});

test('what cannot be read gets a sentence, keeps its text and the last good result', async () => {
  render(<Form />);
  await write(field('欠多少本金'), '15000');
  await write(field('欠多少本金'), '一万二千多');
  const input = field('欠多少本金');
  expect(input.value).toBe('一万二千多');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const sentence = await screen.findByText('没看懂这个数。写成 12000 或 1.2万。');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.contains(sentence)).toBe(true);
  expect(useRoadsStore.getState().isStale).toBe(true);
  expect(caseFile().principal).toBeGreaterThan(0);
  await write(input, '16000');
  expect(input.getAttribute('aria-invalid')).toBeNull();
  expect(useRoadsStore.getState()).toMatchObject({ isStale: false, caseFile: { principal: 1_600_000 } });
});

test('days come as a number, a span or a date', async () => {
  render(<Form />);
  await write(field('逾期多久'), '3个月');
  expect(caseFile().overdueDays).toBeGreaterThan(85);
  fireEvent.change(field('逾期多久'), { target: { value: caseFile().asOf } });
  expect(caseFile().overdueDays).toBe(0);
  await write(field('逾期多久'), '明天');
  expect(await screen.findByText('没看懂。写成 90、3个月 或 2026-08-26。')).toBeTruthy();
});

test('a paste of a million characters is cut, and said to be', () => {
  render(<Form />);
  fireEvent.change(field('欠多少本金'), { target: { value: '9'.repeat(1_000_000) } });
  expect(field('欠多少本金').value).toHaveLength(200);
  expect(screen.getByText('贴进来的内容太长，只留了前 200 个字。')).toBeTruthy();
});

test('debts are radio buttons with ids that can be found', async () => {
  render(<Form />);
  const group = screen.getByRole('radiogroup', { name: '哪种欠款' });
  expect(
    within(group)
      .getAllByRole('radio')
      .map(({ id }) => id),
  ).toEqual([
    'product-huabei',
    'product-jiebei',
    'product-creditCard',
    'product-microLoan',
    'product-bankLoan',
    'product-custom',
  ]);
  await userEvent.click(screen.getByRole('radio', { name: '信用卡' }));
  expect(caseFile().product).toBe('creditCard');
});

test('another debt asks for its rate at once', async () => {
  render(<Form />);
  await userEvent.click(screen.getByRole('radio', { name: '其他' }));
  expect(await screen.findByText('这样选的话，这一项也要填。')).toBeTruthy();
  await userEvent.type(field('逾期日利率'), '万分之五');
  expect(caseFile()).toMatchObject({ product: 'custom', terms: { penaltyRatePerDay: '1/2000' } });
});

test('who knows only the total gets the principal found and shown', async () => {
  render(<Form />);
  await userEvent.click(screen.getByRole('switch', { name: '我只知道现在要还的总额' }));
  expect(field('现在一共要还').value).toBe('12,000');
  await write(field('现在一共要还'), '12540');
  expect(screen.getByText('其中本金约 ¥12,000')).toBeTruthy();
  expect(caseFile().principal).toBe(1_200_000);
  await userEvent.click(screen.getByRole('switch', { name: '我只知道现在要还的总额' }));
  expect(field('欠多少本金').value).toBe('12,000');
});

test('folded fields come when they are opened, each with its labelled default', async () => {
  render(<Form />);
  const opener = screen.queryByRole('button', { name: /收入、合同、方案/ });
  if (opener) await userEvent.click(opener);
  // What is loaded on demand is waited for inside act.
  await act(async () => {
    await userEvent.click(screen.getByRole('button', { name: /协商方案/ }));
    await import('./PlanFields.tsx');
  });
  const instalments = await screen.findByLabelText('分几期', {}, { timeout: 10_000 });
  const hint = document.getElementById(instalments.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('不清楚：按 24 算（估计）。');
  await userEvent.type(instalments, '36');
  expect(caseFile().negotiate).toEqual({ instalments: 36 });
  await userEvent.click(screen.getByRole('button', { name: '改成不清楚' }));
  expect(caseFile().negotiate).toBeUndefined();
});

test('what is wrong inside a fold is marked on the fold', () => {
  render(<Form />);
  act(() => {
    useCaseStore.getState().setText('happened.claimFiled', '1999-01-01');
  });
  expect(screen.getByRole('button', { name: /已经走得更远了？/ }).textContent).toContain('要改一处');
});

test('the language changes every word and nothing that was typed', async () => {
  render(<Form />);
  await write(field('欠多少本金'), '一万');
  act(() => {
    speak('en');
    useViewStore.getState().setLanguage('en');
  });
  expect(field('Principal owed').value).toBe('一万');
  expect(screen.getByRole('radio', { name: 'Credit card' })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/欠|逾期|还/);
});

describe('on the device', () => {
  test('a reload shows again what was typed', async () => {
    const stop = startKeeping(window.localStorage);
    const { unmount } = render(<Form />);
    await write(field('欠多少本金'), '一万二千多');
    unmount();
    stop();
    useCaseStore.getState().replace(EXAMPLE);
    const stopAgain = startKeeping(window.localStorage);
    render(<Form />);
    expect(field('欠多少本金').value).toBe('一万二千多');
    stopAgain();
  });

  test('hidden amounts are hidden in the form too', () => {
    useViewStore.setState({ hidesAmounts: true });
    render(<Form />);
    expect(field('欠多少本金').value).toBe('••••');
    expect(field('逾期多久').value).toBe('90');
  });
});

test('what a link brought and no field shows can be left out; ranges and ways of counting of one’s own have fields', async () => {
  const own = {
    payments: [{ date: '2026-11-01', amount: 100 }],
    assumptions: { accepted: { share: [0, 0.1, 0.2] } },
    conventions: { dayCount: 'bothDays' },
  };
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, carried: own as never });
  render(<Form />);
  expect(await screen.findByLabelText('欠多少本金')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '不算这些' })).toBeNull();
  act(() => {
    useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, carried: { ...own, horizon: 900 } as never });
  });
  await userEvent.click(screen.getByRole('button', { name: '不算这些' }));
  expect(useCaseStore.getState().carried).toEqual(own);
});
