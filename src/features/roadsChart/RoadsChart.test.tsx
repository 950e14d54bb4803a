import { act, fireEvent, render, screen } from '@testing-library/react';
import { createElement, type ComponentProps } from 'react';
import type * as MarkLayers from '../../charts/MarkLayer.tsx';
import { beforeEach, expect, test, vi } from 'vitest';
import { forecast } from '../../engine/forecast/index.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { NO_FORECAST, useForecastStore } from '../../state/forecastStore.ts';
import { dateOf, dayOf } from '../../state/shownRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { RoadsChart } from './RoadsChart.tsx';

const drawn = vi.hoisted(() => ({ sheets: 0 }));

/** The sheets' own function runs only when they are rendered: none of their parents may let the day through. */
vi.mock('../../charts/MarkLayer.tsx', async (original) => {
  const { MarkLayer, ...others } = await original<typeof MarkLayers>();
  return {
    ...others,
    MarkLayer: (props: ComponentProps<typeof MarkLayer>) => {
      drawn.sheets += 1;
      return createElement(MarkLayer, props);
    },
  };
});

beforeEach(() => {
  drawn.sheets = 0;
  useViewStore.setState({ measure: 'burden', hidesAmounts: false, language: 'zh-CN' });
});

test('dragging over 200 days draws the chart not once, and moves the day', () => {
  const { container } = render(<RoadsChart width={640} />);
  expect(container.querySelectorAll('[data-sheet="roads"] polyline').length).toBe(4);
  const before = drawn.sheets;
  expect(before).toBeGreaterThan(0);
  const slider = screen.getByRole<HTMLInputElement>('slider');
  const first = Number(slider.min);
  for (let day = first; day < first + 200; day += 1) fireEvent.change(slider, { target: { value: String(day) } });
  expect(drawn.sheets).toBe(before);
  expect(dayOf(useViewStore.getState().day)).toBe(first + 199);
  expect(slider.getAttribute('aria-valuetext')).toContain('年');
});

test('the buttons jump from event to event', () => {
  render(<RoadsChart width={640} />);
  const slider = screen.getByRole<HTMLInputElement>('slider');
  act(() => {
    useViewStore.getState().setDay(dateOf(Number(slider.min)));
  });
  const seen: string[] = [];
  for (let next = screen.getByRole<HTMLButtonElement>('button', { name: /^下一件/ }); !next.disabled;) {
    fireEvent.click(next);
    seen.push(useViewStore.getState().day);
    next = screen.getByRole<HTMLButtonElement>('button', { name: /^下一件/ });
  }
  expect(seen.length).toBeGreaterThan(4);
  expect(seen).toEqual(seen.toSorted());
  expect(seen.at(-1)).toBe(dateOf(Number(slider.max)));
});

test('the chart says in a sentence what it shows, and has a table', () => {
  render(<RoadsChart width={640} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^折线图.*还清.*还在涨/);
  expect(screen.getAllByRole('row', { hidden: true }).length).toBeGreaterThan(4);
});

test('hidden amounts are nowhere in the chart', () => {
  useViewStore.setState({ hidesAmounts: true });
  const { container } = render(<RoadsChart width={640} />);
  expect(container.innerHTML).not.toMatch(/¥\s?\d|\d万/);
});

test('by account: one road, its accounts stacked, with a legend', () => {
  useViewStore.setState({ measure: 'byAccount' });
  const { container } = render(<RoadsChart width={640} />);
  expect(container.querySelectorAll('[data-sheet="accounts"] polygon').length).toBeGreaterThanOrEqual(2);
  expect(screen.getAllByText('本金').length).toBeGreaterThan(0);
});

test('once the futures are known the band of those with a suit lies below the lines; of another case it does not', () => {
  const { caseFile } = useRoadsStore.getState();
  const known = forecast(caseFile, ['refuse'], { runs: 400, seed: 1 });
  useForecastStore.setState({ caseFile, status: 'done', walked: 400, forecast: known });
  const { container } = render(<RoadsChart width={640} />);
  const band = container.querySelector('[data-band="sued"] polygon')?.getAttribute('points')?.split(' ') ?? [];
  expect(band.length).toBeGreaterThan(20);
  const [start, end] = [band[0], band.at(-1)].map((corner) => corner?.split(',').map(Number));
  // All futures begin at today's amount.
  expect(start).toEqual(end);
  expect(container.textContent).toContain('大片浅色：被起诉的未来里');
  act(() => {
    useForecastStore.setState({ caseFile: { ...caseFile } });
  });
  expect(container.querySelector('[data-band]')).toBeNull();
  expect(container.textContent).not.toContain('大片浅色');
  act(() => {
    useForecastStore.setState(NO_FORECAST);
  });
});
