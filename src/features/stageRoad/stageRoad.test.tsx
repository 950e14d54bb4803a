import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  agreeingAfter,
  isoDate,
  knownDate,
  parseCase,
  readIsoDate,
  simulate,
  STAGES,
  type CaseFile,
  type IsoDate,
} from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { stageName } from '../../i18n/names.ts';
import { ruleValueLines } from '../../law/ruleValueText.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import zhMessages from '../../../messages/zh-CN/stops.json' with { type: 'json' };
import { AGAINST_STANDARDS, UNLAWFUL } from './collectionLimits.ts';
import { sideStops } from './sideStops.ts';
import { StageRoad } from './StageRoad.tsx';
import { stageRoadModel } from './stageRoadModel.ts';
import { rulesOfStop, wordsOf, type Line } from './stopLines.ts';
import { STOPS } from './stops.ts';

/** Every row of a stage says its name when it is drawn: the calls are the rows that were drawn. */
vi.mock(import('../../i18n/names.ts'), async (original) => {
  const names = await original();
  return { ...names, stageName: vi.fn(names.stageName) };
});

const dayOf = (text: string): IsoDate => isoDate(readIsoDate(text)!);
const TODAY = dayOf('2026-11-24');

function caseOf(input: object): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', ...input });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const CASES = {
  huabei: caseOf({ product: 'huabei', principal: 1_200_000, overdueDays: 90 }),
  'a card with wages': caseOf({
    product: 'creditCard',
    principal: 8_500_000,
    overdueDays: 200,
    means: { attachableWages: 900_000, exemptIncome: 300_000 },
  }),
  'told facts and a broken plan': caseOf({
    product: 'bankLoan',
    principal: 3_000_000,
    overdueDays: 400,
    happened: { claimFiled: '2026-05-11', judgment: '2026-09-15' },
    negotiate: { breaksAfter: 3 },
  }),
  'due today': caseOf({ product: 'jiebei', principal: 500_000, overdueDays: 0 }),
};

const HOTLINES = /\b(12378|12363|12368|12348|95188|12356|12321|110|120)\b/g;

describe('what is to be known at a stop', () => {
  const lines: Line[] = [
    ...Object.values(STOPS).flatMap(({ happens, acts, mayNot }) => [
      ...happens,
      ...mayNot,
      ...acts.flatMap(({ does, until }) => (until === undefined ? [does] : [does, until])),
    ]),
    ...AGAINST_STANDARDS,
    ...UNLAWFUL,
    ...sideStops(simulate(CASES['a card with wages'], 'refuse')).flatMap(({ text }) => text.happens),
  ];

  test.each(STAGES)('%s has what happens, what one can do and whom to call', (id) => {
    const stop = STOPS[id];
    expect(stop.happens.length).toBeGreaterThan(0);
    expect(stop.acts.length).toBeGreaterThan(0);
    expect(stop.mayNot.length > 0 || stop.isCollection === true).toBe(true);
    expect(stop.phones.length).toBeGreaterThan(0);
    expect(rulesOfStop(stop).length).toBeGreaterThan(0);
    for (const rule of rulesOfStop(stop)) expect(lastVersion(rule), rule).toBeDefined();
    for (const phone of stop.phones) expect(lastVersion(`hotline.${phone}`), phone).toBeDefined();
  });

  test.each(['zh-CN', 'en'] as const)('every time limit is the rule book’s: %s', (language) => {
    speak(language);
    let count = 0;
    for (const line of lines) {
      if (typeof line === 'function') continue;
      const used = lastVersion(line.rule);
      if (used === undefined) throw new Error(line.rule);
      const numbers = wordsOf(line).replaceAll(HOTLINES, '').match(/\d+/g) ?? [];
      const told = ruleValueLines(used.version.value, used.rule.unit).join(' ');
      for (const number of numbers) {
        if (line.rule === 'collection.quietFromHour') continue;
        expect(told, wordsOf(line)).toContain(number);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
    speak('zh-CN');
  });

  test('no number of the law stands in the texts themselves', () => {
    for (const [key, text] of Object.entries(zhMessages)) {
      // Twenty is how chances are told, not a number of any law.
      const told = text.replaceAll(HOTLINES, '').replace(/20 (笔里|次里)/, '');
      expect(told, key).not.toMatch(/\d|[一二三四五六七八九十两]成|约一半/);
    }
  });

  test('a side stop that says how often it happens shows the estimate behind it', () => {
    const refuse = simulate(CASES.huabei, 'refuse');
    const order = sideStops(refuse).find(({ id }) => id === 'paymentOrder');
    expect(order?.condition()).toContain('5%');
    expect(rulesOfStop(order!.text)).toContain('stage.paymentOrder.share');
  });

  test('nothing that one can do has a date: nobody knows the day on which a paper comes', () => {
    for (const stop of Object.values(STOPS)) {
      for (const { does, until } of stop.acts) {
        const words = wordsOf(does) + (until === undefined ? '' : wordsOf(until));
        expect(words).not.toMatch(/\d+月\d+日|\d{4}年/);
      }
    }
  });

  test('the law on malicious overdraft stands beside a card from the law’s line on, and nowhere else', () => {
    const idsOf = (input: object) => sideStops(simulate(caseOf(input), 'refuse')).map(({ id }) => id);
    const card = { product: 'creditCard', overdueDays: 120 };
    expect(idsOf({ ...card, principal: 5_000_000 })).toContain('maliciousOverdraft');
    expect(idsOf({ ...card, principal: 4_999_999 })).not.toContain('maliciousOverdraft');
    expect(idsOf({ ...card, product: 'bankLoan', principal: 9_000_000 })).not.toContain('maliciousOverdraft');
  });

  test('what stands on the line does not stand beside it, too', () => {
    const refuse = simulate(
      caseOf({ product: 'huabei', principal: 1_200_000, overdueDays: 90, court: { include: ['homeVisit'] } }),
      'refuse',
    );
    expect(refuse.stages.map(({ id }) => id)).toContain('homeVisit');
    expect(sideStops(refuse).map(({ id }) => id)).not.toContain('homeVisit');
  });
});

describe('the model', () => {
  test.each(Object.entries(CASES))(
    'every stage of both roads stands once, in the order of the days: %s',
    (_, caseFile) => {
      const refuse = simulate(caseFile, 'refuse');
      const negotiate = simulate(caseFile, 'negotiate');
      const { rows, today, ends } = stageRoadModel(refuse, negotiate);
      for (const timeline of [refuse, negotiate]) {
        for (const { id, on } of timeline.stages) {
          if (id === 'paidOff') continue;
          const found = rows.filter(
            (row) =>
              row.kind === 'stage' &&
              row.stage.id === id &&
              row.on === on &&
              (row.lane === 'both' || row.lane === timeline.road),
          );
          expect(found, `${timeline.road} ${id}`).toHaveLength(1);
        }
      }
      expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).toSorted());
      expect(rows[today]).toMatchObject({ kind: 'today', on: caseFile.asOf });
      expect(rows[ends.refuse]).toMatchObject({ kind: 'end', on: refuse.totals.debtFreeOn ?? refuse.end });
      expect(rows[ends.negotiate]).toMatchObject({ kind: 'end', on: negotiate.totals.debtFreeOn ?? negotiate.end });
    },
  );
});

describe('the view', () => {
  beforeEach(() => {
    localStorage.clear();
    speak('zh-CN');
    useCaseStore.getState().replace(EXAMPLE);
    useViewStore.setState({ language: 'zh-CN', figure: null, hidesAmounts: false });
    refreshRoads(TODAY);
  });

  test('a stop opens to what happens and what getting off there costs', async () => {
    const user = userEvent.setup();
    const { container } = render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^起诉立案/ }));
    const card = screen.getByRole('region', { name: stageName('claimFiled') });
    expect(within(card).getByText(/15.天内/)).toBeTruthy();
    const { caseFile } = useRoadsStore.getState();
    const filed = simulate(caseFile, 'refuse').stages.find(({ id }) => id === 'claimFiled');
    const days = knownDate(filed!.on) - knownDate(caseFile.asOf);
    const burden = simulate(agreeingAfter(caseFile, days), 'negotiate').totals.burden;
    const figure = container.querySelector(`[data-figure="agreeing.${days}.burden"]`);
    expect(figure?.getAttribute('data-value')).toBe(String(burden));
  });

  test('after the filing half of the fee is in what getting off costs', async () => {
    const user = userEvent.setup();
    const { container } = render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^送达起诉状/ }));
    const fee = container.querySelector('[data-figure$=".byAccount.acceptanceFee"]');
    expect(Number(fee?.getAttribute('data-value'))).toBeGreaterThan(0);
  });

  test('a last day stands at a stop only where the day of receipt was told', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^送达起诉状/ }));
    const answerIn = () => screen.queryByText(/最晚交到 2026年12月5日/);
    expect(answerIn()).toBeNull();
    unmount();
    useCaseStore.getState().replace({ ...EXAMPLE, papers: [{ kind: 'claimPapers', receivedOn: '2026-11-20' }] });
    refreshRoads(TODAY);
    render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^送达起诉状/ }));
    expect(answerIn()).not.toBeNull();
  });

  test('collection has its two lists, each with its door', async () => {
    const user = userEvent.setup();
    render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^委外催收/ }));
    await user.click(screen.getByRole('button', { name: '违反行业标准，可以投诉' }));
    expect(screen.getByText(/22:00 到次日 8:00/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '违法，可以报警、起诉' }));
    expect(screen.getByText(/冒充警察/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^110/ }).length).toBeGreaterThan(0);
  });

  test('the chosen day moves its mark and draws no row again', () => {
    const { container } = render(<StageRoad />);
    const mark = () => container.querySelector('[data-now]');
    const rows = [...container.querySelectorAll('li[data-kind]')];
    const rowOf = () => rows.findIndex((row) => row.contains(mark()));
    act(() => {
      useViewStore.getState().setDay(TODAY);
    });
    const before = rowOf();
    vi.mocked(stageName).mockClear();
    act(() => {
      useViewStore.getState().setDay(dayOf('2028-06-01'));
    });
    expect(mark()?.textContent).toContain('6月1日');
    expect(rowOf()).toBeGreaterThan(before);
    expect(stageName).not.toHaveBeenCalled();
  });

  test('hidden amounts are hidden here, too', async () => {
    const user = userEvent.setup();
    useViewStore.setState({ hidesAmounts: true });
    const { container } = render(<StageRoad />);
    await user.click(screen.getByRole('button', { name: /^起诉立案/ }));
    expect(container.textContent).not.toMatch(/¥\d/);
    useViewStore.setState({ hidesAmounts: false });
  });

  test('it speaks English', async () => {
    speak('en');
    useViewStore.setState({ language: 'en' });
    const user = userEvent.setup();
    render(<StageRoad />);
    await user.click(screen.getAllByRole('button', { name: /^Judgment/ })[0]!);
    expect(screen.getByText(/no appeal/)).toBeTruthy();
    speak('zh-CN');
    useViewStore.setState({ language: 'zh-CN' });
  });
});
