import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { forecast, FORECAST_ROADS, FORECAST_RUNS, FORECAST_SEED } from '../../engine/forecast/index.ts';
import { parseCase } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { NO_FORECAST, useForecastStore } from '../../state/forecastStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { FutureExplained } from './FutureExplained.tsx';
import { Futures } from './Futures.tsx';
import { bundlesOf, hundreds } from './futuresModel.ts';
import { StepStrip } from './StepStrip.tsx';

const TODAY = '2026-11-24' as Parameters<typeof refreshRoads>[0];

beforeEach(() => {
  speak('zh-CN');
  useForecastStore.setState(NO_FORECAST);
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  refreshRoads(TODAY);
});

const finished = () =>
  waitFor(
    () => {
      expect(useForecastStore.getState().status).toBe('done');
      expect(document.querySelector('[data-status="done"]')).not.toBeNull();
    },
    { timeout: 60_000 },
  );

describe('of a hundred', () => {
  test.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 10],
      [0, 100],
    ],
    [[], []],
    [
      [995, 5],
      [100, 0],
    ],
  ])('%j come to %j', (counts, expected) => {
    expect(hundreds(counts)).toEqual(expected);
  });
});

test('the futures in words, dots, steps and fans are those of the engine', { timeout: 90_000 }, async () => {
  const { container } = render(<Futures />);
  await finished();
  const { caseFile } = useRoadsStore.getState();
  const found = forecast(caseFile, FORECAST_ROADS, { runs: FORECAST_RUNS, seed: FORECAST_SEED });
  const claim = found.roads.refuse?.stages.find(({ id }) => id === 'claimFiled');
  const sued = Math.round(100 * (claim?.chanceBy[36]?.chance ?? 0));
  expect(container.textContent).toContain(`三年内 ${sued} 个被起诉`);
  const dots = [...container.querySelectorAll('[data-road="refuse"] > svg path')];
  expect(dots.map((path) => path.getAttribute('data-count'))).toEqual([String(sued), String(100 - sued)]);
  expect(dots.map((path) => path.getAttribute('d')?.match(/M/g)?.length)).toEqual([sued, 100 - sued]);
  const [kept, broken, refused] = bundlesOf(found, 'negotiate').map(({ hundred }) => hundred);
  expect(container.textContent).toContain(`${kept} 个谈成并还清，${broken} 个中途还不上，${refused} 个没谈成`);
  expect((kept ?? 0) + (broken ?? 0) + (refused ?? 0)).toBe(100);
  const picture = screen.getByRole('img');
  expect(picture.getAttribute('aria-label')).toMatch(/被起诉，100 个里 \d+ 个：五年后正中间 ¥[\d,.]+/u);

  await userEvent.click(screen.getByRole('radio', { name: '去谈' }));
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('谈成还清');
});

test('every step says what it rests on, one with nothing to draw as well', async () => {
  const { caseFile } = useRoadsStore.getState();
  const known = forecast(caseFile, FORECAST_ROADS, { runs: 300, seed: FORECAST_SEED });
  const { container } = render(<StepStrip forecast={known} caseFile={caseFile} />);
  await userEvent.click(screen.getByText('所有步骤'));
  const rests = [...container.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
  expect(rests.length).toBeGreaterThan(20);
  expect(rests.filter((text) => !/凭：.+/u.test(text))).toEqual([]);
  expect(rests).toContain('催收提醒凭：按逾期的天数，这一步算已经到了');
  expect(rests).toContain('还清凭：哪天付清，哪天到');
});

test('hidden amounts are in no word of it, nor in a value', { timeout: 90_000 }, async () => {
  useViewStore.setState({ hidesAmounts: true });
  const { container } = render(<Futures />);
  await finished();
  await userEvent.click(screen.getByText('这张图的表格'));
  expect(container.textContent).toContain('¥ ••••');
  expect(container.textContent).not.toMatch(/¥\s?\d|\d万/u);
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toMatch(/¥\s?\d/u);
  for (const figure of container.querySelectorAll('[data-figure*=".owed."], [data-figure*=".burden."]')) {
    expect(figure.hasAttribute('data-value')).toBe(false);
  }
});

test('who has been sued already is not told a chance of it', { timeout: 90_000 }, async () => {
  useCaseStore.getState().setText('happened.claimFiled', '2026-11-01');
  refreshRoads(TODAY);
  const { container } = render(<Futures />);
  await finished();
  expect(container.textContent).toContain('已经起诉了');
  expect(container.textContent).not.toContain('被起诉，');
  expect(container.querySelector('[data-road="refuse"] > svg')).toBeNull();
});

test('a figure’s explanation calls each range by its name, says whose it is, and that a drawn law is drawn', () => {
  const read = parseCase({
    asOf: '2026-11-24',
    product: 'huabei',
    principal: 1_200_000,
    overdueDays: 90,
    assumptions: { accepted: { share: [0.1, 0.2, 0.3] } },
    stageDays: { claimFiled: 60 },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const known = forecast(read.value, FORECAST_ROADS, { runs: 300, seed: 1 });
  useForecastStore.setState({ caseFile: read.value, status: 'done', walked: 300, forecast: known });
  const { container } = render(<FutureExplained path={['negotiate', 'group', 'refused']} />);
  const rows = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows.find((row) => row.startsWith('对方同意分期的可能'))).toContain('你改的：常见 20%（10% 到 30%）');
  expect(rows.find((row) => row.startsWith('起诉立案'))).toContain('你说的事实');
  // The law sets the least of these days; how many it takes is drawn.
  expect(rows.find((row) => row.startsWith('判决生效'))).toMatch(/常见 .+天.+到 .+天/u);
  expect(rows.join(' ')).not.toMatch(/[a-z]{4,}/u);
});
