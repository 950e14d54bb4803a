import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPlan, simulate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Dates } from './Dates.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T04:00:00Z') });
  localStorage.clear();
  speak('zh-CN');
  useCaseStore.getState().replace({ ...EXAMPLE, texts: { ...EXAMPLE.texts, asOf: '2026-11-24' } });
  useViewStore.setState({ language: 'zh-CN', hidesAmounts: false });
});

afterEach(() => {
  vi.useRealTimers();
});

async function log(date: string, amount: string): Promise<void> {
  const user = userEvent.setup();
  fireEvent.change(screen.getByLabelText('哪天还的'), { target: { value: date } });
  fireEvent.change(screen.getByLabelText('还了多少'), { target: { value: amount } });
  await user.click(screen.getByRole('button', { name: '记下' }));
}

test('a payment that is logged goes into the case, and every road goes on from it', async () => {
  const { container } = render(<Dates />);
  const before = useRoadsStore.getState().caseFile;
  await log('2026-11-20', '2,000');
  const { caseFile } = useRoadsStore.getState();
  expect(caseFile.payments).toEqual([{ date: '2026-11-20', amount: 200_000 }]);
  const total = container.querySelector('[data-figure="negotiate.burden"]')?.getAttribute('data-value');
  expect(total).toBe(String(simulate(caseFile, 'negotiate').totals.burden));
  expect(total).not.toBe(String(simulate(before, 'negotiate').totals.burden));
  expect(screen.getByText(/你记了 1 笔，已还 ¥2,000/)).toBeTruthy();
  // With the same money a month as before the payment the end moves forward.
  const sooner = container.querySelector('[data-figure^="plan."][data-figure$=".debtFreeOn"]');
  const instalments = Number(sooner?.getAttribute('data-figure')?.split('.')[1]);
  const kept = simulate(keptPlan(caseFile, instalments), 'negotiate').totals;
  const unpaid = simulate(before, 'negotiate').totals;
  expect(sooner?.getAttribute('data-value')).toBe(kept.debtFreeOn);
  expect(kept.instalment ?? Infinity).toBeLessThanOrEqual(unpaid.instalment ?? 0);
  expect(String(kept.debtFreeOn) < String(unpaid.debtFreeOn)).toBe(true);
  // The instalment had nothing been paid opens as well.
  const instalment = container.querySelector('[data-figure="withoutPayments.instalment"]');
  expect(instalment?.getAttribute('data-value')).toBe(String(unpaid.instalment));
  for (const of of ['instalment', 'debtFreeOn'] as const) {
    const found = useOtherFigures.getState().withoutPayments!([of]);
    expect(found !== null && 'derivation' in found ? found.derivation.value : null).toBe(unpaid[of]);
  }
  await userEvent.setup().click(screen.getByRole('button', { name: /^删掉 / }));
  expect(useCaseStore.getState().carried).toEqual({});
});

test('payments stand in the order of their days', async () => {
  render(<Dates />);
  await log('2026-11-20', '100');
  await log('2026-10-01', '200');
  expect(useCaseStore.getState().carried.payments?.map(({ amount }) => amount)).toEqual([20_000, 10_000]);
});

test.each([
  ['2026-11-20', 'viel', /金额|数/],
  ['2020-01-01', '100', /到期|之前|早/],
])('what cannot be a payment is said beside its field, and nothing is lost: %s %s', async (date, amount, sentence) => {
  render(<Dates />);
  await log(date, amount);
  expect(useCaseStore.getState().carried.payments).toBeUndefined();
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>(/还了多少/).value).toBe(amount);
});

test('only days that are certain are listed: none from a guess, a paper’s counted from the day it came', () => {
  useCaseStore.getState().setPaper(0, { kind: 'judgment', receivedOn: '2026-11-20' });
  const { container } = render(<Dates />);
  const days = [...container.querySelectorAll('time')].map((time) => time.dateTime);
  // Fifteen days to appeal, the day of receipt not counted: a Saturday moves nothing here, the page says that it may.
  expect(days[0]).toBe('2026-12-05');
  const { stages } = simulate(useRoadsStore.getState().caseFile, 'refuse');
  for (const { on, basis } of stages) if (basis === 'estimated') expect(days).not.toContain(on);
});

test('the instalment of a next day opens, and is the plan’s', () => {
  const { container } = render(<Dates />);
  const { caseFile } = useRoadsStore.getState();
  const { instalment } = simulate(caseFile, 'negotiate').totals;
  const shown = [...container.querySelectorAll('ol [data-figure="negotiate.instalment"]')];
  expect(shown.length).toBeGreaterThan(1);
  expect(new Set(shown.map((figure) => figure.getAttribute('data-value')))).toEqual(new Set([String(instalment)]));
  expect(screen.getByText(/^第 1 期/).textContent).toMatch(/^第 1 期 ¥[\d,.]+（谈成才算）$/);
});
