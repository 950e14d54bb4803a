import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { calibration, type IsoDate } from '../../engine/index.ts';
import { contextRules } from '../../engine/rules/context.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Calibration } from './Calibration.tsx';
import { calibrationTopics } from './calibrationModel.ts';

const TODAY = '2026-11-24' as IsoDate;
const rows = calibration(contextRules, TODAY);

beforeEach(() => {
  speak('zh-CN');
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  refreshRoads(TODAY);
});

/** The cells of a row: what was counted, the model's, the difference. */
function cells(container: HTMLElement, row: string): string[] {
  const found = container.querySelector(`[data-row="${row}"]`);
  return [...found!.querySelectorAll('td')].map((cell) => cell.lastElementChild?.textContent ?? '');
}

/** Numbers in a text, signs kept. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/[−-]?\d[\d,.]*/gu)].map(([number]) => Number(number.replace('−', '-').replace(/,/gu, '')));
}

describe('the page', () => {
  test('shows every row of the engine, each once', () => {
    const { container } = render(<Calibration />);
    expect(container.querySelectorAll('[data-row]')).toHaveLength(rows.length);
    const placed = calibrationTopics(contextRules, TODAY).flatMap(({ measures }) =>
      measures.flatMap((measure) => measure.rows.map(({ row }) => row)),
    );
    expect(placed).toHaveLength(rows.length);
    expect(screen.getAllByRole('table')).toHaveLength(4);
  });

  test('days as days, shares as percent, the difference with its sign, nothing hidden', () => {
    const { container } = render(<Calibration />);
    expect(cells(container, 'calibration.defaultToClaimDays')).toEqual([
      '90 – 396 – 1,038 天',
      '121 – 331 – 1,150 天',
      '+31 / −65 / +112 天',
    ]);
    expect(cells(container, 'calibration.firstInstanceMeanDaysXingqing')).toEqual([
      '29 天',
      '21 – 72 – 190 天',
      '+43 天',
    ]);
    expect(cells(container, 'calibration.suspendedShare')).toEqual(['86.87%', '65% – 87% – 95%', '+0.13 个百分点']);
    expect(cells(container, 'calibration.cardMoneyShare')).toEqual(['8.09%', '5% – 13% – 35%', '+4.91 个百分点']);
    expect(cells(container, 'calibration.feeOnDefendantShare')).toEqual(['37.45%', '0%', '−37.45 个百分点']);
    expect(cells(container, 'calibration.suspendedMeanDays')[2]).toBe('0 天');
  });

  test('each difference is the engine’s', () => {
    const { container } = render(<Calibration />);
    for (const row of rows.filter(({ anchorRules }) => anchorRules.length > 0)) {
      const [, , difference = ''] = cells(container, row.anchorRules.join(' '));
      if (row.difference === null) expect(difference).toBe('比不了');
      else if (row.unit === 'days') {
        const { low, middle, high } = row.difference;
        expect(numbersIn(difference), row.measure).toEqual([low, middle, high].filter((days) => days !== null));
      } else {
        const { numerator, denominator } = row.difference.middle;
        expect(numbersIn(difference)[0], row.measure).toBeCloseTo((100 * numerator) / denominator, 2);
      }
    }
  });

  test('says plainly what nobody has counted, and what is not the same measure', () => {
    const { container } = render(<Calibration />);
    const sued = [...container.querySelectorAll('[data-measure="sued"] [data-row]')];
    expect(sued.map((row) => row.querySelector('th')?.textContent)).toEqual([
      '本金 ¥5,000 以内',
      '本金 ¥50,000 以内',
      '本金更大的',
    ]);
    for (const row of sued) expect(row.textContent).toContain('没有人公开数过');
    const unlike = [...container.querySelectorAll('[data-row]')].filter((row) =>
      row.textContent.includes('量的不是同一样'),
    );
    expect(unlike).toHaveLength(rows.filter(({ sameMeasure }) => !sameMeasure).length);
  });

  test('every row that was counted says where and when; the rules open as cards', async () => {
    const { container } = render(<Calibration />);
    expect(container.querySelector('[data-row="calibration.suspendedShare"]')?.textContent).toContain(
      '深圳市盐田区人民法院信用卡案件执行数据 · 2018 至 2021 年，434 件中 377 件',
    );
    const basis = rows.flatMap(({ anchorRules, modelRules }) => [...anchorRules, ...modelRules]);
    const opened = new Set<string | null>();
    for (const fold of screen.getAllByRole('button', { name: '依据' })) {
      fireEvent.click(fold);
      await waitFor(() => {
        const content = container.querySelector(`[id="${fold.getAttribute('aria-controls') ?? ''}"]`);
        expect(content?.querySelectorAll('[data-rule]').length).toBeGreaterThan(0);
      });
      // One at a time: the page stays small.
      expect(screen.getAllByRole('button', { expanded: true })).toEqual([fold]);
      for (const card of container.querySelectorAll('[data-rule]')) opened.add(card.getAttribute('data-rule'));
    }
    expect(opened).toEqual(new Set(basis));
  });

  test('is complete in English', () => {
    speak('en');
    useViewStore.setState({ language: 'en' });
    const { container } = render(<Calibration />);
    expect(container.textContent).toContain('+43 days');
    expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});

describe('what the sentences say holds', () => {
  const middles = (measure: string) =>
    rows
      .filter((row) => row.measure === measure)
      .map(({ difference }) => {
        const middle = difference?.middle ?? 0;
        return typeof middle === 'number' ? middle : middle.numerator / middle.denominator;
      });

  test('courts that bundle cases judge faster than the model; restriction comes later than in it', () => {
    expect(
      middles('claimToJudgment')
        .slice(1)
        .every((days) => days > 30),
    ).toBe(true);
    expect(middles('enforcementToRestricted').every((days) => days < 0)).toBe(true);
    expect(middles('ordinaryProcedure').every((share) => share > 0)).toBe(true);
  });

  test('where the middle agrees it does, with more room at the late end', () => {
    const [row] = rows.filter(({ measure }) => measure === 'judgmentToEnforcement');
    expect(Math.abs(Number(row?.difference?.middle))).toBeLessThan(5);
    expect(Number(row?.difference?.high)).toBeGreaterThan(0);
  });
});
