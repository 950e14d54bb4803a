import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { evaluateDerivation } from '../../../tests/oracle/evaluate';
import { explain } from '../../engine/index.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { planEndOf, refreshRoads, timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Answer } from '../twoRoads/Answer.tsx';
import { BottomBar } from '../twoRoads/BottomBar.tsx';
import { DayCards } from '../twoRoads/DayCards.tsx';
import { prepareBelow } from '../twoRoads/LazyBelow.tsx';
import { RoadTable } from '../twoRoads/RoadTable.tsx';
import { figureValue, readPath } from './figurePath.ts';
import { loadContext } from '../../law/context.ts';
import { WhyContent, WhySheet } from './WhySheet.tsx';

const TODAY = '2026-11-24' as Parameters<typeof refreshRoads>[0];

beforeEach(async () => {
  await Promise.all([loadContext(), prepareBelow()]);
  useCaseStore.getState().replace(EXAMPLE);
  refreshRoads(TODAY);
});

async function openContent(path: string): Promise<HTMLElement> {
  // The rule book's second door comes with a promise: the sheet waits for it.
  const { container } = await act(async () => {
    const view = render(<WhyContent path={path} />);
    await loadContext();
    return view;
  });
  return container;
}

/** Every figure that the page shows, with the value that it carries. */
function figuresOfPage(): { readonly path: string; readonly value: string }[] {
  const { container, unmount } = render(
    <>
      <Answer />
      <DayCards />
      <RoadTable />
      <BottomBar />
    </>,
  );
  const figures = [...container.querySelectorAll('[data-figure]')].map((figure) => ({
    path: figure.getAttribute('data-figure') ?? '',
    value: figure.getAttribute('data-value') ?? '',
  }));
  unmount();
  return [...new Map(figures.map((figure) => [figure.path, figure])).values()];
}

const CASES = {
  example: {},
  'with wages': { 'means.monthlyIncome': '6000', 'means.exemptIncome': '3000' },
  'with a court that would cut': { principal: '30000', overdueDays: '400', 'terms.penaltyRatePerDay': '0.1%' },
  'small, not sued': { principal: '3000' },
} as const;

describe('WhySheet', () => {
  test.each(Object.entries(CASES))('every figure of the page opens and shows its value: %s', async (_, texts) => {
    useCaseStore.getState().replace({ ...EXAMPLE, texts: { ...EXAMPLE.texts, ...texts } });
    refreshRoads(TODAY);
    const figures = figuresOfPage();
    expect(figures.length).toBeGreaterThan(30);
    const roads = useRoadsStore.getState();
    const { caseFile } = roads;
    const context = {
      caseFile,
      day: useViewStore.getState().day,
      planEnd: planEndOf(roads),
      timelineOf: (road: Parameters<typeof timelineOf>[1]) => timelineOf(caseFile, road),
    };
    for (const { path, value } of figures) {
      const asked = readPath(path, context);
      expect(asked, path).not.toBeNull();
      const content = await openContent(path);
      const shown = content.querySelector('[data-why-value]')?.getAttribute('data-why-value');
      // The ends of a stage's range open the stage itself.
      if (!/\.(earliest|latest)$/.test(path)) expect(shown, path).toBe(value);
      if (asked?.kind === 'figure') {
        const derivation = explain(asked.timeline, asked.figure);
        if (derivation === null) throw new Error(`nothing explains ${path}`);
        expect(String(figureValue(asked.timeline, asked.figure)), path).toBe(String(derivation.value));
        evaluateDerivation(derivation);
        if (Object.keys(derivation.inputs).length > 0) {
          expect(content.querySelector('[data-expression]')?.getAttribute('data-expression'), path).toBe(
            derivation.expression,
          );
        }
      }
      content.remove();
    }
  });

  test('steps open down to what was told and the rules', async () => {
    const user = userEvent.setup();
    await openContent('negotiate.instalment');
    const total = screen.getByRole('button', { name: /方案总额/ });
    expect(total.getAttribute('aria-expanded')).toBe('false');
    await user.click(total);
    expect(total.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByText('你填的').length).toBeGreaterThan(0);
    expect(screen.getAllByText('花呗逾期费日利率').length).toBeGreaterThan(0);
  });

  test('the terms of a plan that is only compared are not called told', async () => {
    await openContent('plan.60.instalment');
    const row = () => screen.getByText('60').closest('li')?.textContent;
    expect(row()).toContain('这个方案的');
    act(() => {
      useCaseStore.getState().setText('negotiate.instalments', '60');
      refreshRoads(TODAY);
    });
    expect(row()).toContain('你填的');
  });

  test('a law card says instrument, article, words, dates and how surely it is known', async () => {
    const content = await openContent('refuse.byAccount.acceptanceFee');
    const card = content.querySelector<HTMLElement>('[data-rule="court.acceptanceFee"]');
    if (card === null) throw new Error('no card');
    expect(card.textContent).toContain('诉讼费用交纳办法');
    expect(within(card).getByText('读过原文')).toBeDefined();
    expect(card.querySelector('blockquote')?.textContent).toContain('不超过1万元的，每件交纳50元');
    expect(content.textContent).toMatch(/法院多按整元打印：约 ¥75/);
  });

  test('what is not verified is shown so', async () => {
    const content = await openContent('chance.suit');
    expect(content.querySelector('[data-confidence="unverified"]')?.textContent).toContain('没有核实');
    expect(content.textContent).toContain('没有公开统计');
  });

  test('the person’s own days of a stage take the estimate’s place, and can be taken back', async () => {
    const user = userEvent.setup();
    await openContent('refuse.stage.claimFiled.on');
    const card = () => {
      const found = document.querySelector<HTMLElement>('[data-stage="claimFiled"]');
      if (found === null) throw new Error('no card');
      return found;
    };
    await user.type(within(card()).getByRole('textbox'), '45天');
    await user.click(within(card()).getByRole('button', { name: '改成我的' }));
    expect(useRoadsStore.getState().caseFile.stageDays).toEqual({ claimFiled: 45 });
    await user.click(within(card()).getByRole('button', { name: '用回估计' }));
    expect(useRoadsStore.getState().caseFile.stageDays).toBeUndefined();
  });

  test('a thing of daily life says since when, until when and by which rule', async () => {
    const content = await openContent('refuse.effect.plane');
    expect(content.textContent).toContain('不能用');
    expect(content.textContent).toContain('限制消费');
    expect(content.querySelector('[data-rule="restriction.plane"]')).not.toBeNull();
    expect((await openContent('negotiate.effect.plane')).textContent).toContain('没有这个限制');
  });

  test('a thing of daily life is explained by its own stage, where two begin on the same day', async () => {
    expect((await openContent('refuse.effect.peace')).textContent).toContain('逾期提醒');
    expect((await openContent('refuse.effect.peace')).textContent).not.toContain('花呗借呗停用');
    const stages = new Map(
      timelineOf(useRoadsStore.getState().caseFile, 'refuse').stages.map(({ id, on }) => [id, on]),
    );
    expect(stages.get('reminder')).toBe(stages.get('productFrozen'));
  });

  test('a path that means nothing says what to do', async () => {
    expect((await openContent('nowhere.burden')).textContent).toContain('点一个数字');
  });
});

describe('a term', () => {
  test('says what it means, how else it is said, and the rules behind it', async () => {
    render(<WhyContent path="term.suspended" />);
    expect(await screen.findByRole('heading', { name: '终结本次执行' })).toBeTruthy();
    expect(screen.getByText(/查不到可扣的，法院先停/)).toBeTruthy();
    expect(screen.getByText('也叫：终本')).toBeTruthy();
    expect(screen.getByText('终本后债务仍在')).toBeTruthy();
  });

  test('that the glossary does not have is said', async () => {
    render(<WhyContent path="term.nothing" />);
    expect(await screen.findByText('没有这个词的解释。')).toBeTruthy();
  });

  test('that was tapped in an explanation leads back to it; a figure begins anew', async () => {
    useViewStore.setState({ figure: 'refuse.burden' });
    render(<WhySheet isColumn />);
    expect(screen.getByRole('heading', { level: 2, name: '为什么是这个数' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '回到刚才的说明' })).toBeNull();
    for (const term of ['term.judgment', 'term.effective']) act(() => useViewStore.getState().openFigure(term));
    expect(await screen.findByRole('heading', { name: '判决生效' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '这个词的意思' })).toBeTruthy();
    for (const path of ['term.judgment', 'refuse.burden']) {
      await userEvent.click(screen.getByRole('button', { name: '回到刚才的说明' }));
      expect(useViewStore.getState().figure).toBe(path);
    }
    expect(screen.queryByRole('button', { name: '回到刚才的说明' })).toBeNull();
  });
});
