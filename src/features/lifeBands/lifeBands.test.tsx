import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { LifeBands } from './LifeBands.tsx';

const TODAY = '2026-11-24' as IsoDate;
const MOST_NODES = 600;

function show(change: Partial<typeof EXAMPLE> = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  speak(language);
  useCaseStore.getState().replace({ ...EXAMPLE, ...change });
  useViewStore.setState({ hidesAmounts: false, language });
  refreshRoads(TODAY);
  const open = vi.fn<(path: string) => void>();
  const shown = render(
    <OpenFigureContext value={open}>
      <LifeBands />
    </OpenFigureContext>,
  );
  return { ...shown, open };
}

const CARD = {
  product: 'creditCard',
  texts: {
    ...EXAMPLE.texts,
    principal: '85000',
    overdueDays: '200',
    'means.attachableWages': '9000',
    'means.exemptIncome': '3000',
  },
} as const;

/** Wide enough for words on the lanes. */
function makeWide() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 680, 100));
}

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('in words', () => {
  test('the example: open on one road, not one day on the other, and neither is certain', () => {
    const { container } = show();
    const { refuse } = useRoadsStore.getState().timelines;
    const figure = container.querySelector('[data-figure="refuse.daysRestricted"]');
    expect(figure?.getAttribute('data-value')).toBe(String(refuse?.totals.daysRestricted));
    expect(container.textContent).toMatch(
      /飞机和 G 字头从大约 2028年\d+月起停。到 2031年11月停 1,402\u00a0天，那时还没解除。/u,
    );
    expect(container.textContent).toContain('协商这条路上，一天也不停。');
    expect(container.textContent).toContain('两样都不一定');
    expect(container.textContent).toContain('还不起本身不会上失信。');
  });

  test('an end that is reached', () => {
    const { container } = show(CARD, 'en');
    const { refuse } = useRoadsStore.getState().timelines;
    const days = refuse?.totals.daysRestricted;
    expect(refuse?.totals.debtFreeOn).not.toBeNull();
    expect(container.textContent).toContain(`If you refuse: no planes or G-trains for ${days}\u00a0days.`);
    expect(container.textContent).toContain('If you negotiate: not one day.');
    expect(screen.getByRole('button', { name: `Planes about ${days}\u00a0days` })).toBeTruthy();
    expect(screen.queryByText('Alipay credit')).toBeNull();
  });
});

describe('the chart', () => {
  test('a row for everything, named with what it comes to; a tap says why', async () => {
    const { open } = show();
    expect(screen.getAllByRole('listitem')).toHaveLength(22);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '出行',
      '钱',
      '信用',
      '安宁',
    ]);
    for (const name of [
      '飞机 还清为止',
      '出境 法院决定',
      '新贷款 还清后还受限',
      '花呗借呗额度 恢复看平台',
      '蚂蚁森林 说法未证实',
      '失信名单 还不起不会上',
      '工资 正常',
    ]) {
      expect(screen.getByRole('button', { name }), name).toBeTruthy();
    }
    await userEvent.click(screen.getByRole('button', { name: '飞机 还清为止' }));
    expect(open).toHaveBeenLastCalledWith('refuse.effect.plane');
  });

  test('closed is full, limited hatched, what need not come outlined; the upper lane opens one road, the lower the other', () => {
    const { container, open } = show();
    const lanes = (effect: string) => container.querySelector(`[data-effect="${effect}"]`)!.nextElementSibling!;
    const fills = (effect: string) =>
      [...lanes(effect).querySelectorAll('[data-fill]')].map((bar) => bar.getAttribute('data-fill'));
    expect(fills('plane')).toEqual(['full']);
    expect(fills('newCredit')).toEqual(['full', 'full', 'hatched']);
    expect(fills('goingAbroad')).toEqual(['possible']);
    expect(fills('wages')).toEqual([]);
    const plane = lanes('plane');
    vi.spyOn(plane, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 300, 50));
    fireEvent.click(plane, { clientY: 110 });
    expect(open).toHaveBeenLastCalledWith('refuse.effect.plane');
    fireEvent.click(plane, { clientY: 140 });
    expect(open).toHaveBeenLastCalledWith('negotiate.effect.plane');
  });

  test('with room the words stand on the lanes', () => {
    makeWide();
    const { container } = show();
    const words = [...container.querySelectorAll('[data-tone]')].map(({ textContent }) => textContent);
    expect(words).toContain('到 2033年12月');
    expect(words).toContain('2028年1月起 · 还清为止 · 估计');
    expect(container.querySelectorAll('*').length).toBeLessThan(MOST_NODES);
  });

  test('only the line of the day and its word change while the day moves', async () => {
    const { container } = show();
    act(() => {
      useViewStore.getState().setDay('2027-06-01' as IsoDate);
    });
    const lines = [...container.querySelectorAll<HTMLElement>('[data-day]')];
    expect(lines).toHaveLength(4);
    const before = lines.map(({ style }) => style.transform);
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.add(target);
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    act(() => {
      useViewStore.getState().setDay('2027-06-02' as IsoDate);
    });
    await Promise.resolve();
    for (const record of observer.takeRecords()) changed.add(record.target);
    observer.disconnect();
    expect(container.textContent).toContain('看的那天 2027年6月2日');
    expect(lines.map(({ style }) => style.transform)).not.toEqual(before);
    const others = [...changed].filter((node) => !lines.includes(node as HTMLElement));
    expect(others.map(({ textContent }) => textContent)).toEqual(['看的那天 2027年6月2日']);
  });

  test('a day outside of the axis has no line', () => {
    const { container } = show();
    act(() => {
      useViewStore.getState().setDay('2031-11-01' as IsoDate);
    });
    expect(container.querySelectorAll('[data-day]')).toHaveLength(0);
  });
});

test.each([
  ['zh-CN', '这张图的表格', '不能用：', '受限：2026年8月 – 2026年12月', '飞机'],
  ['en', 'This chart as a table', 'closed: from ', 'limited: Aug 2026 – Dec 2026', 'Planes'],
] as const)('the table says the same: %s', (language, title, closed, peace, plane) => {
  const { container, open } = show({}, language);
  const details = screen.getByText(title).parentElement as HTMLDetailsElement;
  expect(screen.queryByRole('table')).toBeNull();
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const table = screen.getByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(22);
  const row = (name: string) => rows.find((one) => within(one).getByRole('rowheader').textContent === name)!;
  const [refuse, negotiate] = within(row(plane)).getAllByRole('cell');
  expect(refuse?.textContent).toContain(closed);
  expect(refuse?.textContent).toMatch(/估计|estimate/u);
  expect(negotiate?.textContent).toMatch(/^(正常|open)$/u);
  expect(table.textContent).toContain(peace);
  fireEvent.click(within(table).getByRole('button', { name: new RegExp(peace) }));
  expect(open).toHaveBeenLastCalledWith('negotiate.effect.peace');
  expect(container.querySelectorAll('*').length).toBeLessThan(MOST_NODES);
});
