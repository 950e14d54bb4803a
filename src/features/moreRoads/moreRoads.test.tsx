import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOn, parseCase, simulate, type CaseFile } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { MoreRoads } from './MoreRoads.tsx';
import { moreRoadsModel } from './moreRoadsModel.ts';

function caseOf(input: object): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', ...input });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const HUABEI = caseOf({ product: 'huabei', principal: 1_200_000, overdueDays: 90 });

describe('the model', () => {
  test('out of reach and a broken plan are roads of the engine walked otherwise', () => {
    const { lines } = moreRoadsModel(HUABEI, 4);
    const burdenOf = (road: string) => lines.find((line) => line.road === road)?.timeline.totals.burden;
    expect(burdenOf('hiding')).toBe(simulate({ ...HUABEI, refuse: { reachable: false } }, 'refuse').totals.burden);
    expect(burdenOf('brokenPlan')).toBe(
      simulate({ ...HUABEI, negotiate: { breaksAfter: 4 } }, 'negotiate').totals.burden,
    );
  });

  test('what each yuan does is what is owed less than on the road without a suit, over what was paid', () => {
    const { lines, planEnd, base } = moreRoadsModel(HUABEI, null);
    const negotiate = balanceOn(simulate(HUABEI, 'negotiate'), planEnd);
    expect(base).toBe(balanceOn(simulate(HUABEI, 'notSued'), planEnd).owed);
    const line = lines.find(({ road }) => road === 'negotiate');
    expect(line?.lessOwed).toBeCloseTo((base! - negotiate.owed) / negotiate.paid, 12);
    expect(line?.lessOwed).toBeGreaterThan(1);
    expect(lines.find(({ road }) => road === 'refuse')?.lessOwed).toBeNull();
  });

  test('once a suit has begun there is no road without one, and nothing to compare with', () => {
    const sued = caseOf({
      product: 'bankLoan',
      principal: 3_000_000,
      overdueDays: 400,
      happened: { claimFiled: '2026-05-11' },
    });
    const { lines, base } = moreRoadsModel(sued, null);
    expect(base).toBeNull();
    expect(lines.map(({ road }) => road)).not.toContain('notSued');
    expect(lines.every(({ lessOwed }) => lessOwed === null)).toBe(true);
  });

  test('where a court takes more a month the same money in a plan stands beside it', () => {
    const withWages = { ...HUABEI, means: { attachableWages: 900_000, exemptIncome: 300_000 } } as CaseFile;
    expect(moreRoadsModel(withWages, null).lines.at(-1)?.road).toBe('equalEffort');
    expect(moreRoadsModel(HUABEI, null).lines.map(({ road }) => road)).not.toContain('equalEffort');
  });
});

describe('the view', () => {
  beforeEach(() => {
    localStorage.clear();
    speak('zh-CN');
    useCaseStore.getState().replace(EXAMPLE);
    useViewStore.setState({ language: 'zh-CN', hidesAmounts: false, breaksAfter: null });
  });

  test('every road stands in one table, each amount to be opened', () => {
    const { container } = render(<MoreRoads />);
    const { caseFile } = useRoadsStore.getState();
    for (const road of ['refuse', 'negotiate', 'theyRefuse', 'payInFull'] as const) {
      const figure = container.querySelector(`[data-figure="${road}.burden"]`);
      expect(figure?.getAttribute('data-value'), road).toBe(String(simulate(caseFile, road).totals.burden));
    }
    expect(container.querySelectorAll('tbody tr')).toHaveLength(8);
  });

  test('the refusing road says in the table how many are sued, before its amounts; once sued it is silent', () => {
    const { container, unmount } = render(<MoreRoads />);
    const row = container.querySelector('tr[data-road="refuse"]');
    expect(row?.querySelector('[data-figure]')?.getAttribute('data-figure')).toBe('chance.suit');
    expect(row?.querySelector('th')?.textContent).toContain('20 笔约 5 笔（估计）');
    unmount();
    useCaseStore.getState().setText('happened.claimFiled', '2026-10-20');
    const sued = render(<MoreRoads />).container;
    expect(sued.querySelector('tr[data-road="refuse"] [data-figure="refuse.burden"]')).not.toBeNull();
    expect(sued.querySelector('[data-figure="chance.suit"]')).toBeNull();
  });

  test('the road that needs an amount asks for it, and has figures once it is told', async () => {
    const user = userEvent.setup();
    const { container } = render(<MoreRoads />);
    expect(container.querySelector('[data-figure="payWhatICan.burden"]')).toBeNull();
    await user.click(screen.getByRole('button', { name: '能还多少还多少' }));
    fireEvent.change(screen.getByLabelText(/每月能还多少/), { target: { value: '300' } });
    expect(container.querySelector('[data-figure="payWhatICan.burden"]')).not.toBeNull();
  });

  test('the broken plan breaks after as many instalments as the person says', async () => {
    const user = userEvent.setup();
    const { container } = render(<MoreRoads />);
    await user.click(screen.getByRole('button', { name: '谈成后断了' }));
    fireEvent.change(screen.getByLabelText(/断之前还几期/), { target: { value: '3' } });
    expect(screen.getByText(/第 4 期没还/)).toBeTruthy();
    const { caseFile } = useRoadsStore.getState();
    const broken = simulate({ ...caseFile, negotiate: { breaksAfter: 3 } }, 'negotiate').totals.burden;
    expect(container.querySelector('[data-figure="brokenPlan.burden"]')?.getAttribute('data-value')).toBe(
      String(broken),
    );
  });

  test('a family that helps owes nothing, and it says so', async () => {
    const user = userEvent.setup();
    render(<MoreRoads />);
    await user.click(screen.getByRole('button', { name: '一次还清' }));
    expect(screen.getByText(/没有义务替你还/)).toBeTruthy();
  });

  test.each(['想谈，对方不谈', '谈成后断了'])(
    'where a plan is refused or fails, swindlers are warned of, and who was caught is led to the police: %s',
    async (road) => {
      const user = userEvent.setup();
      render(<MoreRoads />);
      await user.click(screen.getByRole('button', { name: road }));
      expect(screen.getByText(/都是骗局。被骗了打 110。/)).toBeTruthy();
    },
  );
});
