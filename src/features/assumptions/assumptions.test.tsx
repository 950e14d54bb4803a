import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOn, chanceOfSuit, simulate, withConvention, type CaseFile } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE, type CaseInputs } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Assumptions } from './Assumptions.tsx';

const OWN: CaseInputs = { ...EXAMPLE, isExample: false };

beforeEach(() => {
  localStorage.clear();
  speak('zh-CN');
  useCaseStore.getState().replace(OWN);
  useViewStore.setState({ language: 'zh-CN', hidesAmounts: false });
});

function caseFile(): CaseFile {
  return useRoadsStore.getState().caseFile;
}

function valueOf(container: HTMLElement, range: string): string | null | undefined {
  return container.querySelector(`[data-range="${range}"]`)?.textContent;
}

async function open(name: RegExp): Promise<HTMLElement> {
  const row = screen.getByRole('button', { name });
  await act(async () => {
    if (row.getAttribute('aria-expanded') !== 'true') fireEvent.click(row);
    await Promise.resolve();
  });
  return document.getElementById(row.getAttribute('aria-controls') ?? '') ?? row;
}

async function type(part: HTMLElement, label: string, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(within(part).getByRole('textbox', { name: label }), { target: { value: text } });
    await Promise.resolve();
  });
}

describe('the ranges', () => {
  test('stand in a table as the rule book has them, with what they rest on', () => {
    const { container } = render(<Assumptions />);
    expect(valueOf(container, 'claimFiled.share')).toBe('10–25–50%');
    expect(valueOf(container, 'claimFiled.days')).toBe('30–150–700 天');
    expect(valueOf(container, 'agreementDays.days')).toBe('2–7–45 天');
    expect(screen.getByRole('button', { name: /会被起诉的可能.*没有公开统计/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /起诉立案.*从“诉前调解”起算/ })).toBeTruthy();
  });

  test('a changed range is in the case, and the chance at the top of the page is the person’s', async () => {
    const { container } = render(<Assumptions />);
    const part = await open(/会被起诉的可能/);
    await type(part, '最可能', '4成五');
    expect(caseFile().assumptions).toEqual({ claimFiled: { share: ['0.1', '9/20', '0.5'] } });
    expect(chanceOfSuit(caseFile())?.likely).toEqual({ numerator: 9, denominator: 20 });
    // What was typed stays as typed.
    expect(within(part).getByRole<HTMLInputElement>('textbox', { name: '最可能' }).value).toBe('4成五');
    expect(valueOf(container, 'claimFiled.share')).toBe('10–45–50%你的');
  });

  test('days of one’s own move the road to that day', async () => {
    render(<Assumptions />);
    const before = simulate(caseFile(), 'refuse').stages.find(({ id }) => id === 'claimFiled')?.on;
    await type(await open(/^起诉立案/), '最可能', '60天');
    expect(caseFile().assumptions?.claimFiled?.days).toEqual([30, 60, 700]);
    const after = simulate(caseFile(), 'refuse').stages.find(({ id }) => id === 'claimFiled')?.on;
    expect(after! < before!).toBe(true);
  });

  test.each([
    ['最低', '30', '最低比最可能的还高。'],
    ['最高', '20', '最高比最可能的还低。'],
    ['最高', '101', /100%/],
    ['最高', '很多', /没看懂/],
    ['最低', '', /没看懂/],
  ])(
    '%s “%s” is refused beside its field; the last good range holds, the text is not lost',
    async (label, text, words) => {
      render(<Assumptions />);
      const part = await open(/会被起诉的可能/);
      await type(part, '最可能', '26');
      const good = caseFile().assumptions;
      await type(part, label, text);
      const field = within(part).getByRole<HTMLInputElement>('textbox', { name: label });
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(await within(field.closest('div')!.parentElement!).findByText(words)).toBeTruthy();
      expect(within(part).getByText('改好之前，仍按 10–26–50%算。')).toBeTruthy();
      expect(caseFile().assumptions).toEqual(good);
      expect(useRoadsStore.getState().isStale).toBe(false);
      // Another row is opened, this one closes; opened again it still says what was typed.
      await open(/对方同意分期/);
      expect(screen.queryByText('改好之前，仍按 10–26–50%算。')).toBeNull();
      const again = await open(/会被起诉的可能/);
      expect(within(again).getByRole<HTMLInputElement>('textbox', { name: label }).value).toBe(text);
      fireEvent.click(within(again).getByRole('button', { name: '用回规则库' }));
      expect(caseFile().assumptions).toBeUndefined();
      expect(within(again).getByRole<HTMLInputElement>('textbox', { name: label }).value).not.toBe(text);
    },
  );

  test('a third is kept exactly while another end of its range is changed', async () => {
    useCaseStore
      .getState()
      .replace({ ...OWN, carried: { assumptions: { accepted: { share: [0, '1/3', 1] } } } as never });
    render(<Assumptions />);
    await type(await open(/对方同意分期/), '最低', '10');
    expect(caseFile().assumptions?.accepted?.share).toEqual(['1/10', '1/3', 1]);
  });

  test('typing the rule book’s own range, or the way back for all, leaves nothing in the case', async () => {
    render(<Assumptions />);
    await type(await open(/对方同意分期/), '最低', '20');
    await type(await open(/^起诉立案/), '最低', '20');
    await userEvent.click(screen.getByRole('button', { name: '估计全部用回规则库' }));
    expect(caseFile().assumptions).toBeUndefined();
    await type(await open(/对方同意分期/), '最低', '20');
    await type(await open(/对方同意分期/), '最低', '25');
    expect(caseFile().assumptions).toBeUndefined();
  });

  test('what was told stands in a range’s place, and days can be taken back', async () => {
    useCaseStore.getState().replace({
      ...OWN,
      texts: { ...OWN.texts, 'means.monthlyIncome': '6000' },
      carried: { stageDays: { hearing: 33 } },
    });
    const { container } = render(<Assumptions />);
    expect(valueOf(container, 'wagesReached.share')).toBe('你填了收入');
    expect(valueOf(container, 'hearing.days')).toBe('你填了 33\u00A0天');
    const part = await open(/^开庭/);
    expect(within(part).queryByRole('textbox')).toBeNull();
    await userEvent.click(within(part).getByRole('button', { name: '改用范围' }));
    expect(valueOf(container, 'hearing.days')).toBe('16–40–90 天');
  });

  test('each says what moves with it', async () => {
    render(<Assumptions />);
    expect(within(await open(/会被起诉的可能/)).getByText(/金额不变/)).toBeTruthy();
    expect(within(await open(/立案后和解的可能/)).getByText('只动“未来会怎样”，不动上面的两条路。')).toBeTruthy();
  });
});

describe('the ways of counting', () => {
  test('each other choice says what it changes, and its figure is explained by both reckonings', () => {
    const { container } = render(<Assumptions />);
    const told = caseFile();
    const { horizonEnd } = simulate(told, 'refuse');
    const figures = [...container.querySelectorAll('[data-figure^="convention."]')];
    expect(figures.length).toBe(2 * 7);
    const differences = new Set<number>();
    for (const figure of figures) {
      const [, id = '', choice = '', of = ''] = figure.getAttribute('data-figure')!.split('.');
      const on = of === 'owed' ? told.asOf : horizonEnd;
      const reckoned = (one: CaseFile) => {
        const { owed, paid } = balanceOn(simulate(one, 'refuse'), on);
        return of === 'owed' ? owed : owed + paid;
      };
      const [otherwise, now] = [reckoned(withConvention(told, id as never, choice as never)), reckoned(told)];
      expect(figure.getAttribute('data-value')).toBe(String(otherwise - now));
      differences.add(otherwise - now);
      const found = useOtherFigures.getState().convention!([id, choice, of]);
      const derivation = found !== null && 'derivation' in found ? found.derivation : null;
      expect(derivation?.value).toBe(otherwise - now);
      expect([derivation?.inputs.otherwise?.value, derivation?.inputs.now?.value]).toEqual([otherwise, now]);
    }
    expect(differences.size).toBeGreaterThan(2);
  });

  test('a choice changes the whole page, and the page’s own takes it back', async () => {
    const { container } = render(<Assumptions />);
    const before = simulate(caseFile(), 'refuse').totals.burden;
    const part = container.querySelector<HTMLElement>('[data-convention="dayCount"]')!;
    expect(within(part).getByText('没选时：算头不算尾')).toBeTruthy();
    await userEvent.click(within(part).getByRole('radio', { name: '头尾都算' }));
    expect(caseFile().conventions).toEqual({ dayCount: 'bothDays' });
    expect(useRoadsStore.getState().timelines.refuse!.totals.burden).toBeGreaterThan(before);
    await userEvent.click(within(part).getByRole('button', { name: '用回“算头不算尾”' }));
    expect(caseFile().conventions).toBeUndefined();
    expect(useRoadsStore.getState().timelines.refuse!.totals.burden).toBe(before);
  });

  test('amounts are covered where they are hidden', () => {
    useViewStore.setState({ hidesAmounts: true });
    const { container } = render(<Assumptions />);
    const figures = [...container.querySelectorAll('[data-figure^="convention."]')];
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.textContent).toBe('¥ ••••');
      expect(figure.hasAttribute('data-value')).toBe(false);
    }
  });
});
