import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { simulate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { useHousehold } from '../../state/household.ts';
import { EMPTY_HOUSEHOLD, readHousehold, writeHousehold } from '../../state/householdInputs.ts';
import { deleteEverything, keepNothing } from '../../state/keeping.ts';
import { leaveLink } from '../../state/leaveLink.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { startKeeping } from '../../state/persist.ts';
import { HOUSEHOLD_KEY } from '../../state/storageKey.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { AllDebts } from './AllDebts.tsx';

beforeEach(() => {
  speak('zh-CN');
  window.localStorage.clear();
  startKeeping(window.localStorage);
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false });
  useHousehold.setState({ ...EMPTY_HOUSEHOLD, isUnreadable: false });
  useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  refreshRoads();
});

/** Adds a card of so many yuan, 40 days overdue. */
function addCard(principal: string, days = '40'): HTMLElement {
  fireEvent.click(screen.getByRole('button', { name: '加一笔债' }));
  fireEvent.change(screen.getByRole('textbox', { name: '本金' }), { target: { value: principal } });
  fireEvent.change(screen.getByRole('textbox', { name: '逾期天数' }), { target: { value: days } });
  return screen.getAllByRole('button', { name: /信用卡/ }).at(-1)!;
}

test('alone there is nothing to add up; with a second debt the sum is that of both', () => {
  const { container } = render(<AllDebts />);
  expect(screen.getByText(/最贵的卡排在这些后面/)).toBeTruthy();
  expect(container.querySelector('table')).toBeNull();
  addCard('3万');
  const monthly = container.querySelector('[data-figure="together.negotiate.instalment"]');
  const { caseFile } = useRoadsStore.getState();
  const card = {
    ...caseFile,
    product: 'creditCard' as const,
    principal: 3_000_000,
    overdueDays: 40,
  } as typeof caseFile;
  const instalments = [caseFile, card].map((one) => simulate(one, 'negotiate').totals.instalment ?? 0);
  expect(Number(monthly?.getAttribute('data-value'))).toBe(instalments[0]! + instalments[1]!);
  // Each sum opens.
  const explainer = useOtherFigures.getState().together!;
  for (const figure of container.querySelectorAll('[data-figure^="together."]')) {
    const found = explainer(figure.getAttribute('data-figure')!.split('.').slice(1));
    const value = found !== null && 'derivation' in found ? String(found.derivation.value) : null;
    expect(value, figure.getAttribute('data-figure')!).toBe(figure.getAttribute('data-value'));
  }
});

test('the sum over time is drawn, said in words, and covered where amounts are hidden', async () => {
  render(<AllDebts />);
  addCard('3万');
  const chart = await screen.findByRole('img', { name: /^折线图/ });
  expect(chart.getAttribute('aria-label')).toMatch(/都谈成：20\d\d年.*还清，¥[\d,]+/);
  expect(chart.querySelectorAll('polyline[stroke-dasharray="7 4"]').length).toBeGreaterThan(0);
  useViewStore.setState({ hidesAmounts: true });
  const hidden = await screen.findByRole('img', { name: /••••/ });
  expect(hidden.getAttribute('aria-label')).not.toMatch(/¥\d/);
  expect(hidden.textContent).not.toMatch(/\d万/);
});

test('what hangs on a debt puts it first, and says why', () => {
  const { container } = render(<AllDebts />);
  addCard('1000', '10');
  const first = () => container.querySelector('[data-call]')!;
  expect(within(first() as HTMLElement).getByText(/花呗/)).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: '这笔债连着什么' }), { target: { value: 'surety' } });
  expect(within(first() as HTMLElement).getByText(/信用卡/)).toBeTruthy();
  expect(within(first() as HTMLElement).getByText('还不上，担保的人要替你还。')).toBeTruthy();
});

test('what cannot be read is said beside its field, and the other debts stay in the sum', async () => {
  const { container } = render(<AllDebts />);
  addCard('3万');
  addCard('很多');
  expect(await screen.findByText(/没看懂这个数/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '本金' }).value).toBe('很多');
  expect(container.querySelectorAll('[data-call]')).toHaveLength(2);
});

test('another debt opens in the single view with the same means, and the first takes its place', () => {
  useCaseStore.getState().setText('means.monthlyIncome', '6000');
  render(<AllDebts />);
  addCard('3万');
  fireEvent.click(screen.getByRole('button', { name: '单独打开这笔' }));
  const { product, texts } = useCaseStore.getState();
  expect([product, texts.principal, texts['means.monthlyIncome']]).toEqual(['creditCard', '3万', '6000']);
  const [other] = useHousehold.getState().others;
  expect(other?.inputs.product).toBe('huabei');
  expect(other?.inputs.texts['means.monthlyIncome']).toBeUndefined();
});

test('other debts are kept on the device, not where nothing is to be kept, and go with everything', () => {
  render(<AllDebts />);
  addCard('3万');
  const kept = readHousehold(window.localStorage.getItem(HOUSEHOLD_KEY));
  expect(kept?.others[0]?.inputs.texts.principal).toBe('3万');
  expect(readHousehold(writeHousehold(kept!))).toEqual(kept);
  keepNothing(true);
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).toBeNull();
  useHousehold.getState().addDebt();
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).toBeNull();
  keepNothing(false);
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).not.toBeNull();
  deleteEverything();
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).toBeNull();
  expect(useHousehold.getState().others).toEqual([]);
});

test('what is stored by something else is left alone', () => {
  for (const text of ['{', '[]', '{"version":2,"others":[],"budget":{}}', '{"version":1,"others":[5],"budget":{}}']) {
    expect(readHousehold(text)).toBeNull();
  }
});

const HOUSEHOLD = {
  debts: [
    { asOf: '2026-11-24', product: 'huabei', principal: 2_000_000, overdueDays: 30, protects: 'home' },
    { asOf: '2026-11-24', product: 'creditCard', principal: 3_000_000, overdueDays: 40, protects: 'surety' },
  ],
  means: { monthlyIncome: 600_000 },
  budget: { adults: 2, rent: 180_050 },
};

test('a file of all debts is opened, saved as it was, and what the person had comes back', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  render(<AllDebts />);
  addCard('1000');
  const kept = window.localStorage.getItem(HOUSEHOLD_KEY);
  const chooser = screen.getByLabelText('打开存下的文件', { selector: 'input' });
  await userEvent.upload(chooser, new File([JSON.stringify({ household: HOUSEHOLD })], 'all.json'));
  await waitFor(() => {
    expect(useCaseStore.getState().texts.principal).toBe('20000');
  });
  const { others, protects, budget } = useHousehold.getState();
  expect([others.length, others[0]?.inputs.texts.principal, others[0]?.protects, protects]).toEqual([
    1,
    '30000',
    'surety',
    'home',
  ]);
  expect(budget).toEqual({ adults: '2', rent: '1800.50' });
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).toBe(kept);

  fireEvent.click(screen.getByRole('button', { name: '存成一个文件' }));
  const [blob] = saved.mock.calls.at(-1)!;
  expect(JSON.parse(await (blob as Blob).text())).toEqual(HOUSEHOLD);
  act(leaveLink);
  expect(useHousehold.getState().others.map(({ inputs }) => inputs.texts.principal)).toEqual(['1000']);
  expect(useHousehold.getState().budget).toEqual({});

  // Once it is changed it is the person's own.
  await userEvent.upload(chooser, new File([JSON.stringify(HOUSEHOLD)], 'all.json'));
  await waitFor(() => {
    expect(useHousehold.getState().protects).toBe('home');
  });
  act(() => {
    useHousehold.getState().setLine('rent', '5');
  });
  act(leaveLink);
  expect(useHousehold.getState().budget.rent).toBe('5');
  expect(window.localStorage.getItem(HOUSEHOLD_KEY)).toContain('30000');
});

test('a debt that is added stands open with the focus in it, and is no longer caught once it was closed', () => {
  render(<AllDebts />);
  fireEvent.click(screen.getByRole('button', { name: '加一笔债' }));
  const kind = screen.getByRole('combobox', { name: '哪一种' });
  expect(document.activeElement).toBe(kind);
  const row = screen.getByRole('button', { name: /信用卡/ });
  fireEvent.click(row);
  expect(row.getAttribute('aria-expanded')).toBe('false');
  row.focus();
  fireEvent.click(row);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(row);
});

test('whether one income can pay all agreements is said, and before it is told what to fill in', () => {
  const { container } = render(<AllDebts />);
  addCard('3万');
  const link = screen.getByRole('link', { name: '“我每月还得起多少”' });
  expect(link.closest('p')?.textContent).toBe('够不够还，先填“我每月还得起多少”。');
  const monthly = Number(
    container.querySelector('[data-figure="together.negotiate.instalment"]')?.getAttribute('data-value'),
  );
  const tellIncome = (yuan: number) => {
    act(() => {
      useCaseStore.getState().setText('means.monthlyIncome', String(yuan));
    });
  };
  tellIncome(1000);
  expect(screen.getByText(/这比你每月还得起的多/)).toBeTruthy();
  // Food for one is taken from it, and a fifth of the rest stays.
  tellIncome(Math.ceil((monthly / 100) * 1.25) + 801);
  expect(screen.getByText('在你每月还得起的以内。')).toBeTruthy();
});
