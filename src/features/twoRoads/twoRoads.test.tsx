import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { balanceOn, simulate, type IsoDate, type Road } from '../../engine/index.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { planEndOf, refreshRoads, timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { FIRST_ROADS, useViewStore } from '../../state/viewStore.ts';
import { Answer } from './Answer.tsx';
import { BottomBar } from './BottomBar.tsx';
import { DayCards } from './DayCards.tsx';
import { Help } from './Help.tsx';
import { prepareBelow } from './LazyBelow.tsx';
import { OwnRoad } from './OwnRoad.tsx';
import { RoadTable } from './RoadTable.tsx';

const TODAY = '2026-11-24' as IsoDate;

function tell(texts: Record<string, string> = {}, more: Partial<typeof EXAMPLE> = {}): void {
  useCaseStore.getState().replace({ ...EXAMPLE, ...more, texts: { ...EXAMPLE.texts, ...texts } });
  refreshRoads(TODAY);
}

function road(name: Road) {
  return timelineOf(useRoadsStore.getState().caseFile, name);
}

function valueOf(container: HTMLElement, path: string): string | null {
  return container.querySelector(`[data-figure="${path}"]`)?.getAttribute('data-value') ?? null;
}

beforeAll(prepareBelow);

beforeEach(() => {
  tell();
  useViewStore.getState().setRoads(FIRST_ROADS);
});

describe('Answer', () => {
  test('speaks of chance before any amount', () => {
    const { container } = render(<Answer />);
    const paths = [...container.querySelectorAll('[data-figure]')].map((figure) => figure.getAttribute('data-figure'));
    expect(paths.slice(0, 3)).toEqual(['chance.suit', 'chance.agreement', 'negotiate.burden']);
    expect(valueOf(container, 'chance.suit')).toBe('1/4');
    expect(container.textContent).toContain('没有公开统计');
  });

  test('its figures are the timelines’ own, on the day on which the plan would end', () => {
    const { container } = render(<Answer />);
    const day = planEndOf(useRoadsStore.getState());
    const burden = (name: Road) => {
      const { paid, owed } = balanceOn(road(name), day);
      return String(paid + owed);
    };
    expect(valueOf(container, 'negotiate.burden')).toBe(String(road('negotiate').totals.burden));
    expect(valueOf(container, 'negotiate.instalment')).toBe('52425');
    expect(valueOf(container, 'negotiate.debtFreeOn')).toBe('2028-12-01');
    expect(valueOf(container, 'notSued.planEnd.owed')).toBe(burden('notSued'));
    expect(valueOf(container, 'refuse.planEnd.burden')).toBe(burden('refuse'));
    const claim = road('refuse').stages.find(({ id }) => id === 'claimFiled');
    expect(valueOf(container, 'refuse.stage.claimFiled.on')).toBe(claim?.on);
    expect(valueOf(container, 'refuse.stage.claimFiled.earliest')).toBe(claim?.earliest);
    expect(valueOf(container, 'refuse.stage.claimFiled.latest')).toBe(claim?.latest);
  });

  test('the figures of five years are one tap further', async () => {
    const { container } = render(<Answer />);
    expect(valueOf(container, 'refuse.burden')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: /再往后/ }));
    expect(valueOf(container, 'refuse.burden')).toBe(String(road('refuse').totals.burden));
  });

  test('beside an open end stands a way out, and whom to call tonight', () => {
    const { container } = render(<Answer />);
    expect(container.textContent).toContain('还不起不是犯罪');
    expect(screen.getByRole('link', { name: '12356' }).getAttribute('href')).toBe('tel:12356');
  });

  test('up to 5,000 yuan the road without a suit leads', () => {
    tell({ principal: '5000' });
    const { container } = render(<Answer />);
    expect(container.querySelector('[data-road="notSued"] h3, h3')?.textContent).toContain('没被起诉');
    expect(valueOf(container, 'chance.suit')).toBe('1/20');
  });

  test('equal effort: the plan with the largest instalment that a court would take too', () => {
    tell({ 'means.monthlyIncome': '6000', 'means.exemptIncome': '3000' });
    const { container } = render(<Answer />);
    const { caseFile } = useRoadsStore.getState();
    const instalmentOf = (instalments: number) =>
      simulate({ ...caseFile, negotiate: { ...caseFile.negotiate, instalments } }, 'negotiate').totals;
    const chosen = [1, 2, 3, 4, 5, 6].find((count) => Number(instalmentOf(count).instalment) <= 300_000) ?? 0;
    expect(chosen).toBe(5);
    expect(valueOf(container, 'equalEffort.debtFreeOn')).toBe(instalmentOf(chosen).debtFreeOn);
    expect(valueOf(container, 'equalEffort.burden')).toBe(String(instalmentOf(chosen).burden));
  });

  test('a plan that is too dear: the shortest that fits, at a tap', async () => {
    tell({ 'means.monthlyIncome': '3600', 'means.livingCosts': '3000' });
    render(<Answer />);
    await userEvent.setup().click(screen.getByRole('button', { name: /改成 36 期/ }));
    expect(useRoadsStore.getState().caseFile.negotiate?.instalments).toBe(36);
    expect(screen.queryByRole('button', { name: /改成/ })).toBeNull();
  });

  test('where no plan fits it says what then', () => {
    tell({ 'means.monthlyIncome': '3000', 'means.livingCosts': '3000' });
    const { container } = render(<Answer />);
    expect(container.textContent).toContain('分到 60 期，每月也超过余钱的五分之四');
    expect(screen.getByRole('link', { name: '12348' })).toBeDefined();
  });

  test('of a debt of more than three years it says whom to ask before signing, unless it is judged', () => {
    const warning = '逾期超过 3 年：先问 12348，再签、再还、再承诺。';
    const show = () => render(<Answer />).container.textContent;
    tell({ overdueDays: '1096' });
    expect(show()).not.toContain('再签');
    tell({ overdueDays: '1097' });
    expect(show()).toContain(warning);
    tell({ overdueDays: '1097', 'happened.judgment': '2026-11-01' });
    expect(render(<Answer />).container.textContent).not.toContain('再签');
  });

  test('what a court would cut is said before the plan', () => {
    tell({ principal: '30000', overdueDays: '400', 'terms.penaltyRatePerDay': '0.1%' });
    const { container } = render(<Answer />);
    const { owed, upheld } = balanceOn(road('refuse'), TODAY);
    expect(owed - upheld).toBeGreaterThan(0);
    expect(valueOf(container, 'plea.excess')).toBe(String(owed - upheld));
  });

  test('who is sued already gets no chance of a suit', () => {
    tell({ 'happened.claimFiled': '2026-11-01' });
    const { container } = render(<Answer />);
    expect(valueOf(container, 'chance.suit')).toBeNull();
    expect(valueOf(container, 'refuse.stage.claimFiled.on')).toBe('2026-11-01');
    expect(container.textContent).toContain('已被起诉');
  });

  test('with a bad field the last answer stays, and is marked', () => {
    const { container } = render(<Answer />);
    act(() => {
      tell({ principal: 'viel' });
    });
    expect(container.textContent).toContain('上一次的结果');
    expect(valueOf(container, 'negotiate.instalment')).toBe('52425');
  });
});

describe('DayCards', () => {
  test('show the scrubbed day of both roads', () => {
    const day = '2028-03-01' as IsoDate;
    useViewStore.getState().setDay(day);
    const { container } = render(<DayCards />);
    for (const name of ['refuse', 'negotiate'] as const) {
      const { paid, owed, upheld } = balanceOn(road(name), day);
      expect(valueOf(container, `${name}.day.burden`)).toBe(String(paid + owed));
      expect(valueOf(container, `${name}.day.paid`)).toBe(String(paid));
      expect(valueOf(container, `${name}.day.owed`)).toBe(String(owed));
      expect(valueOf(container, `${name}.day.upheld`)).toBe(String(upheld));
    }
    expect(container.textContent).toContain('第 15 / 24 期');
    const plane = within(screen.getByRole('article', { name: '拒绝，对方起诉' })).getByRole('button', {
      name: /^飞机/,
    });
    expect(plane.getAttribute('aria-label')).toBe('飞机，不能用，2028年1月21日起');
  });

  test('on the last day everything is paid; before the first the card holds', () => {
    useViewStore.getState().setDay(planEndOf(useRoadsStore.getState()));
    const { container } = render(<DayCards />);
    expect(valueOf(container, 'negotiate.day.owed')).toBe('0');
    expect(container.textContent).toContain('已还清');
  });

  test('all things of daily life at a tap', async () => {
    const { container } = render(<DayCards />);
    expect(container.querySelectorAll('[data-effect^="refuse."]')).toHaveLength(10);
    await userEvent.setup().click(screen.getByRole('button', { name: /看全部/ }));
    expect(container.querySelectorAll('[data-effect^="refuse."]')).toHaveLength(22);
  });
});

describe('RoadTable', () => {
  test('has the totals of every road, and both horizons', async () => {
    const { container } = render(<RoadTable />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(container.textContent).toContain('2028年12月1日');
    expect(container.textContent).toContain('2031年11月23日');
    const toEnd = container.querySelector<HTMLElement>('#table-to-end');
    expect(toEnd?.hidden).toBe(true);
    await userEvent.setup().click(screen.getByRole('button', { name: /看走到底/ }));
    expect(toEnd?.hidden).toBe(false);
    for (const name of ['refuse', 'notSued', 'negotiate'] as const) {
      const { totals } = road(name);
      expect(valueOf(container, `${name}.burden`)).toBe(String(totals.burden));
      expect(valueOf(container, `${name}.extra`)).toBe(String(totals.extra));
      expect(valueOf(container, `${name}.daysRestricted`)).toBe(String(totals.daysRestricted));
      for (const [account, fen] of Object.entries(totals.byAccount)) {
        if (account !== 'principal') expect(valueOf(container, `${name}.byAccount.${account}`)).toBe(String(fen));
      }
    }
    const claim = road('refuse').stages.find(({ id }) => id === 'claimFiled');
    expect(valueOf(container, 'refuse.claim.owed')).toBe(String(balanceOn(road('refuse'), claim?.on ?? TODAY).owed));
  });
});

describe('OwnRoad', () => {
  test('a slider changes the plan, a switch adds a road, and a fifth one waits', async () => {
    const user = userEvent.setup();
    render(<OwnRoad />);
    const slider = screen.getByRole('slider', { name: '分几期' });
    expect(slider.getAttribute('aria-valuetext')).toBe('24 期');
    await user.click(screen.getByRole('switch', { name: '能还多少还多少' }));
    expect(useViewStore.getState().roads).toContain('payWhatICan');
    await user.type(screen.getByRole('textbox', { name: '每月能还多少' }), '800');
    expect(useRoadsStore.getState().caseFile.negotiate?.monthlyAmount).toBe(80_000);
    await user.click(screen.getByRole('switch', { name: '一次还清' }));
    expect(useViewStore.getState().roads).toHaveLength(4);
    expect(screen.getByText(/最多画四条/)).toBeDefined();
  });
});

describe('Help and bottom bar', () => {
  test('lines to call, and what not to believe', () => {
    const { container } = render(<Help />);
    expect(screen.getByRole('link', { name: '12348 法律援助' }).getAttribute('href')).toBe('tel:12348');
    expect(container.textContent).toContain('还不起本身不会上失信');
  });

  test('the bar holds both totals of the plan’s last day', () => {
    const { container } = render(<BottomBar />);
    const day = planEndOf(useRoadsStore.getState());
    const { paid, owed } = balanceOn(road('refuse'), day);
    expect(valueOf(container, 'refuse.planEnd.burden')).toBe(String(paid + owed));
  });
});
