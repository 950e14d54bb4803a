import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { keptPlan, simulate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { useHousehold } from '../../state/household.ts';
import { EMPTY_HOUSEHOLD } from '../../state/householdInputs.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Budget } from './Budget.tsx';

beforeEach(() => {
  speak('zh-CN');
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false });
  useHousehold.setState({ ...EMPTY_HOUSEHOLD, isUnreadable: false });
  useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  refreshRoads();
});

function type(name: string | RegExp, value: string): void {
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
}

function valueOf(container: HTMLElement, path: string): string | null | undefined {
  return container.querySelector(`[data-figure="${path}"]`)?.getAttribute('data-value');
}

test('says nothing before the income is told, and then what is left', () => {
  const { container } = render(<Budget />);
  expect(screen.getByText('填上收入，就能算还剩多少。')).toBeTruthy();
  type('每月到手收入', '6000');
  type('吃饭和日用', '1900');
  type('房租', '1800');
  type('孩子上学', '600');
  type('正在还的其他分期', '500');
  expect(valueOf(container, 'budget.disposable')).toBe('120000');
  expect(valueOf(container, 'budget.left')).toBe('60000');
  expect(useCaseStore.getState().texts['means.monthlyIncome']).toBe('6000');
  for (const figure of container.querySelectorAll('[data-figure^="budget."]')) {
    const found = useOtherFigures.getState().budget!([figure.getAttribute('data-figure')!.slice('budget.'.length)]);
    expect(found !== null && 'derivation' in found && found.derivation.value).toBe(
      Number(figure.getAttribute('data-value')),
    );
  }
});

test('proposes three plans, and takes one into the roads', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '6000');
  type('房租', '1800');
  const plans = [...container.querySelectorAll('[data-plan]')];
  expect(plans).toHaveLength(3);
  const { caseFile } = useRoadsStore.getState();
  for (const plan of plans) {
    const instalments = Number(plan.getAttribute('data-plan'));
    const { totals } = simulate(keptPlan(caseFile, instalments), 'negotiate');
    expect(valueOf(container, `plan.${instalments}.burden`)).toBe(String(totals.burden));
    expect(valueOf(container, `plan.${instalments}.instalment`)).toBe(String(totals.instalment));
  }
  const first = Number(plans[0]!.getAttribute('data-plan'));
  fireEvent.click(screen.getAllByRole('button', { name: '就用这个方案' })[0]!);
  expect(useRoadsStore.getState().caseFile.negotiate?.instalments).toBe(first);
  expect(screen.getByText('已放进上面的推演')).toBeTruthy();
  expect(screen.getByText(/没有义务替你还/)).toBeTruthy();
});

test('says so where nothing can be paid, and what to do then', () => {
  render(<Budget />);
  type('每月到手收入', '2000');
  type('房租', '1800');
  expect(screen.getByText(/收入比开支少 ¥600。/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /12348/ })).toBeTruthy();
  expect(screen.getByText(/还不起不是犯罪/)).toBeTruthy();
});

test('asks for a lower sum where no number of instalments fits, explains it, and takes it', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '2500');
  type('房租', '1550');
  type('留一点应急', '0');
  const plan = container.querySelector('[data-plan="reduced"]')!;
  expect(plan.textContent).toMatch(/请对方只收现在欠的 \d+%/);
  const explainer = useOtherFigures.getState().proposal!;
  for (const figure of plan.querySelectorAll('[data-figure^="proposal.reduced."]')) {
    const found = explainer(figure.getAttribute('data-figure')!.split('.').slice(1));
    const value = found !== null && 'derivation' in found ? String(found.derivation.value) : null;
    if (!figure.getAttribute('data-figure')!.endsWith('breaks')) expect(value).toBe(figure.getAttribute('data-value'));
  }
  const burden = valueOf(container, 'proposal.reduced.burden');
  fireEvent.click(within(plan as HTMLElement).getByRole('button', { name: '就用这个方案' }));
  const { caseFile } = useRoadsStore.getState();
  expect(caseFile.negotiate).toMatchObject({ instalments: 60 });
  expect(String(simulate(caseFile, 'negotiate').totals.burden)).toBe(burden);
});

test('what a taken plan asks for is said above all that rest on it, and can be taken out again', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '2500');
  type('房租', '1550');
  type('留一点应急', '0');
  expect(screen.queryByText(/对方答应了才算数/)).toBeNull();
  const whole = valueOf(container, 'plan.1.burden');
  fireEvent.click(
    within(container.querySelector<HTMLElement>('[data-plan="reduced"]')!).getByRole('button', {
      name: '就用这个方案',
    }),
  );
  expect(screen.getByText(/对方答应了才算数/)).toBeTruthy();
  expect(screen.getByText(/^只还现在欠的 \d+%/)).toBeTruthy();
  expect(Number(valueOf(container, 'plan.1.burden'))).toBeLessThan(Number(whole));
  fireEvent.click(screen.getByRole('button', { name: '拿掉这些条件' }));
  expect(screen.queryByText(/对方答应了才算数/)).toBeNull();
  expect(valueOf(container, 'plan.1.burden')).toBe(whole);
});

test('a line that cannot be read says so, keeps its text, and the rest is computed', async () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '6000');
  type('房租', '很多');
  expect(await screen.findByText(/没看懂这个数/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '房租' }).value).toBe('很多');
  expect(valueOf(container, 'budget.needs')).toBe('80000');
});

test('amounts are covered where they are hidden', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '6000');
  type('房租', '1800');
  useViewStore.setState({ hidesAmounts: true });
  return screen.findAllByDisplayValue('••••').then(() => {
    expect(container.textContent).not.toContain('1,800');
    expect(container.textContent).not.toContain('¥6,000');
  });
});

test('what is put by when nothing is told stays the tenth of the income, whatever is told instead', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '5000');
  type('留一点应急', '300');
  expect(screen.getByText('不填按收入的一成：¥500。可改。')).toBeTruthy();
  expect(valueOf(container, 'budget.reserve')).toBe('30000');
});

test('that all debts get as many instalments is said where there is more than one, and what they take opens', () => {
  const { container } = render(<Budget />);
  type('每月到手收入', '6000');
  expect(screen.queryByText(/每笔债分一样多的期数/)).toBeNull();
  const { addDebt, setDebtText } = useHousehold.getState();
  act(() => {
    addDebt();
    const added = useHousehold.getState().others[0]!;
    setDebtText(added.id, 'principal', '10000');
    setDebtText(added.id, 'overdueDays', '40');
  });
  expect(screen.getByText(/每笔债分一样多的期数/)).toBeTruthy();
  const monthly = container.querySelector('[data-figure^="proposal."][data-figure$=".monthly"]')!;
  const [, id = ''] = monthly.getAttribute('data-figure')!.split('.');
  const found = useOtherFigures.getState().proposal!([id, 'monthly']);
  const derivation = found !== null && 'derivation' in found ? found.derivation : null;
  expect(derivation?.expression).toBe('debt1 + debt2');
  expect(String(derivation?.value)).toBe(monthly.getAttribute('data-value'));
});
