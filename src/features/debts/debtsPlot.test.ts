import { beforeEach, expect, test } from 'vitest';
import { sixtyDebts, knownDebts } from '../../../tests/support/knownDebts.ts';
import { chartSummary } from '../../charts/chartSummary.ts';
import { isoDate, type LocalDate } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { together, TOGETHER_ROADS, togetherBreakPoints, togetherOn } from '../../engine/household.ts';
import { debtsLines, debtsPlot, debtsPlotDays } from './debtsPlot.ts';

const asOf = '2026-11-24';
const huabei = { asOf, product: 'huabei', principal: 1_200_000, overdueDays: 90 };
const card = { asOf, product: 'creditCard', principal: 3_000_000, overdueDays: 200 };
const means = { attachableWages: 800_000, exemptIncome: 400_000 };

beforeEach(() => {
  speak('zh-CN');
});

test.each([
  ['two debts', { debts: [huabei, card], means }],
  ['sixty debts', sixtyDebts()],
])('%s: the lines have a corner on every day on which a debt bends, at the sum of that day', (_, told) => {
  const all = together(knownDebts(told));
  const lines = debtsLines(all);
  for (const road of TOGETHER_ROADS) {
    const corners = lines[road].filter(({ day }) => isoDate(day as LocalDate) <= all.until);
    const days = new Set(corners.map(({ day }) => isoDate(day as LocalDate)));
    expect(togetherBreakPoints(all, road).filter((day) => day !== all.until && !days.has(day))).toEqual([]);
    const step = Math.ceil(corners.length / 60);
    for (const { day, value } of corners.filter((_corner, index) => index % step === 0)) {
      const { burden } = togetherOn(all, road, isoDate(day as LocalDate));
      // Between its own corners a debt is linear within the rounding of its runs.
      expect(Math.abs(burden - value), `${road} ${day}`).toBeLessThanOrEqual(3 * all.debts.length);
    }
  }
});

test('a road ends where its last debt is paid off, and one that grows says so', () => {
  const all = together(knownDebts({ debts: [huabei, card] }));
  const { plan, whole } = debtsPlotDays(all);
  expect(isoDate(plan as LocalDate)).toBe(all.planEnd);
  expect(whole).toBeGreaterThan(plan);
  const data = debtsPlot(all, debtsLines(all), { lastDay: plan, language: 'zh-CN', hidesAmounts: false });
  expect(data.roads.map(({ id, end }) => [id, end])).toEqual([
    ['refuse', 'growing'],
    ['negotiate', 'paidOff'],
    ['notSued', 'growing'],
  ]);
  const said = chartSummary(data, 'burden', 'zh-CN');
  expect(said).toContain('还清');
  expect(said).toMatch(/¥[\d,]+/);
  // Paid off by wages soon after the plans: the picture stretches to that day.
  const paid = together(knownDebts({ debts: [huabei, card], means }));
  expect(isoDate(debtsPlotDays(paid).plan as LocalDate)).toBe(paid.roads.refuse.debtFreeOn);
  const hidden = debtsPlot(all, debtsLines(all), { lastDay: plan, language: 'zh-CN', hidesAmounts: true });
  expect(chartSummary(hidden, 'burden', 'zh-CN')).not.toMatch(/¥\d/);
});
