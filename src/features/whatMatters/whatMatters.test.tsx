import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOn, parseCase, simulate, whatMatters, type Bar, type CaseFile } from '../../engine/index.ts';
import { contextRules } from '../../engine/rules/context.ts';
import { matters_less_later, waiting_less_why } from '../../i18n/generated/messages.js';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { planEndOf, refreshRoads, timelineOf, useRoadsStore } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { derivationFaults, nothingChecked } from '../../../tests/support/checkDerivation.ts';
import { barKey, barName } from './barNames.ts';
import { endValueText } from './barValues.ts';
import { explainEnd } from './explainMatters.ts';
import { mostOfAll } from './mostOfAll.ts';
import { WhatMatters } from './WhatMatters.tsx';
import { whyLess } from './whyLess.ts';

const TODAY = '2026-11-24' as Parameters<typeof refreshRoads>[0];

function caseOf(told: object): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

beforeEach(() => {
  speak('zh-CN');
  useCaseStore.getState().replace({ ...EXAMPLE, isExample: false });
  useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  refreshRoads(TODAY);
});

function opened(path: string) {
  const found = useOtherFigures.getState().matters?.(path.split('.').slice(1));
  if (!found || !('derivation' in found)) throw new Error(path);
  return found;
}

/** What an end comes to by a walk of one's own. */
function walkedEnd({ caseFile, road }: Bar['low'], on: Parameters<typeof balanceOn>[1]): number {
  const { owed, paid } = balanceOn(simulate(caseFile, road), on);
  return owed + paid;
}

describe('the view', () => {
  test('says in a sentence what matters, and each end of each bar is a walk of the changed case', () => {
    const { container } = render(<WhatMatters />);
    const { caseFile, ...state } = useRoadsStore.getState();
    const on = planEndOf({ caseFile, timelines: state.timelines });
    expect(container.textContent).toContain('法院支持的年利率、调解后多久起诉，影响最大。');
    const { bars, burden } = whatMatters(caseFile, 'refuse', contextRules, on);
    expect(container.querySelector('[data-figure="matters.refuse.burden"]')?.getAttribute('data-value')).toBe(
      String(burden),
    );
    const { owed, paid } = balanceOn(timelineOf(caseFile, 'refuse'), on);
    expect(burden).toBe(owed + paid);
    const figures = [...container.querySelectorAll('td [data-figure^="matters."]')];
    const moving = bars.filter(({ width }) => width > 0);
    expect(figures).toHaveLength(2 * moving.length);
    expect(moving.length).toBeGreaterThan(5);
    for (const figure of figures) {
      const path = figure.getAttribute('data-figure')!;
      const bar = moving.find((one) => path.startsWith(`matters.refuse.${barKey(one)}.`))!;
      const end = path.endsWith('.low') ? bar.low : bar.high;
      expect(figure.getAttribute('data-value'), path).toBe(String(walkedEnd(end, on)));
      expect(String(opened(path).derivation.value), path).toBe(figure.getAttribute('data-value'));
    }
    // The cheaper end stands first.
    const [first, second] = figures.map((figure) => Number(figure.getAttribute('data-value')));
    expect(first).toBeLessThan(second!);
    expect(container.querySelectorAll('[data-bar]')).toHaveLength(moving.length);
  });

  test('what changes nothing is named, not drawn', () => {
    const { container } = render(<WhatMatters />);
    expect(container.textContent).toMatch(/不改变到那天总数的：.*申请后多久终本/u);
    expect(container.querySelector('[data-bar="time.suspended"]')).toBeNull();
  });

  test('the road and the day can be changed', () => {
    const { container } = render(<WhatMatters />);
    fireEvent.click(screen.getByRole('radio', { name: '谈分期' }));
    expect(container.textContent).toContain('对方同不同意分期、分期会不会断，');
    const { caseFile } = useRoadsStore.getState();
    const own = () => container.querySelector('[data-figure="matters.negotiate.burden"]');
    fireEvent.click(screen.getByRole('radio', { name: /推演最后一天/u }));
    const { horizonEnd } = timelineOf(caseFile, 'negotiate');
    const { owed, paid } = balanceOn(timelineOf(caseFile, 'negotiate'), horizonEnd);
    expect(own()?.getAttribute('data-value')).toBe(String(owed + paid));
    const path = 'matters.negotiate.chance.accepted.high';
    const { bars } = whatMatters(caseFile, 'negotiate', contextRules, horizonEnd);
    const bar = bars.find((one) => barKey(one) === 'chance.accepted')!;
    expect(container.querySelector(`[data-figure="${path}"]`)?.getAttribute('data-value')).toBe(
      String(walkedEnd(bar.high, horizonEnd)),
    );
  });

  test('an opened end tells the range, what both ends come to, and the rules', () => {
    render(<WhatMatters />);
    const { range, name } = opened('matters.refuse.time.claimFiled.high');
    expect(name).toContain('调解后多久起诉：700\u00a0天');
    expect(range?.ends.map(({ text }) => text(false))).toEqual(['30\u00a0天', '现在的估计', '700\u00a0天']);
    expect(range?.rules.map(({ rule }) => rule.id)).toEqual(['stage.claimFiled.days']);
    expect(range?.says.join('')).toMatch(/^两头是规则库里的范围.*诉讼费、加倍部分利息只是晚来。$/u);
    expect(useOtherFigures.getState().matters?.(['refuse', 'time', 'nothing', 'low'])).toBeNull();
    expect(useOtherFigures.getState().matters?.(['negotiate', 'burden'])).toBeNull();
  });

  test('a chance is drawn as its two outcomes, and how likely it is stands beside them', () => {
    const { container } = render(<WhatMatters />);
    const bar = container.querySelector('[data-bar="chance.claimFiled"]');
    expect(bar?.textContent).toMatch(/^会不会被起诉估计 10%–50%不会 ¥.*会 ¥/u);
    expect(container.textContent).not.toContain('平均');
    const { caseFile } = useRoadsStore.getState();
    const no = opened('matters.refuse.chance.claimFiled.low');
    expect(no.name).toContain('会不会被起诉：不会，');
    expect(no.range?.says.slice(0, 2)).toEqual([
      '按“一直没被起诉”算，别的照旧。',
      '“被起诉”的可能：估计 10%–50%，来源在下面。',
    ]);
    expect(no.range?.ends.map(({ text }) => text(false))).toEqual(['不会', '会（现在按这个算）']);
    expect(no.range?.rules.map(({ rule }) => rule.id)).toEqual(['stage.claimFiled.shareByPrincipal']);
    // The steps of this one road, not of a mixture.
    const on = planEndOf({ caseFile, timelines: useRoadsStore.getState().timelines });
    const { owed, paid } = balanceOn(simulate(caseFile, 'notSued'), on);
    expect(no.derivation.value).toBe(owed + paid);
    expect(Object.keys(no.derivation.inputs)).not.toContain('share');
  });

  test('a plan that breaks is one that breaks half way, in the person’s own range too', () => {
    const carried = { assumptions: { planBroken: { share: ['1/5', '3/10', '2/5'] } } };
    useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, carried: carried as never });
    refreshRoads(TODAY);
    const { container } = render(<WhatMatters />);
    fireEvent.click(screen.getByRole('radio', { name: '谈分期' }));
    const bar = container.querySelector('[data-bar="chance.planBroken"]');
    expect(bar?.textContent).toMatch(/^分期会不会断你填的 20%–40%一直还完 ¥.*还到一半停了 ¥/u);
    const { range } = opened('matters.negotiate.chance.planBroken.high');
    expect(range?.says).toContain('按“分期还到一半停了”算，别的照旧。');
    expect(range?.says).toContain('“分期还到一半停了”的可能：你填的是 20%–40%。');
    expect(range?.rules).toEqual([]);
  });

  test('where later comes to less it says that this is not the waiting, and only there', () => {
    const { container } = render(<WhatMatters />);
    const later = '来得晚的一头少，不是因为等：诉讼费、加倍部分利息只是晚来。';
    expect(container.textContent).toContain(later);
    fireEvent.click(screen.getByRole('radio', { name: '谈分期' }));
    expect(container.textContent).not.toContain('不是因为等');
  });

  test('hidden amounts are in no word and no attribute of it', () => {
    useViewStore.setState({ hidesAmounts: true });
    const { container } = render(<WhatMatters />);
    expect(container.textContent).toContain('¥ ••••');
    expect(container.innerHTML).not.toMatch(/¥\s?\d/u);
    expect(container.querySelector('[data-value]')).toBeNull();
    // What is supposed is no amount and stays.
    expect(
      within(container.querySelector<HTMLElement>('[data-bar="time.claimFiled"]')!).getByText(/700/u),
    ).toBeTruthy();
  });

  test('what the person earns and owns is in no bar, no figure and no explanation of a range', () => {
    const texts = {
      ...EXAMPLE.texts,
      'means.monthlyIncome': '7123',
      'means.attachableWages': '5123',
      'means.deposits': '9123',
    };
    useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, texts });
    refreshRoads(TODAY);
    const { container } = render(<WhatMatters />);
    expect(useRoadsStore.getState().caseFile.means?.deposits).toBe(912_300);
    const paths = [...container.querySelectorAll('[data-figure]')].map((one) => one.getAttribute('data-figure')!);
    expect(paths.filter((path) => /means|income|deposits\b|reached|assets?\./iu.test(path))).toEqual([]);
    expect(container.textContent).not.toMatch(/7,123|5,123|9,123|存款|收入|每月能被扣/u);
    for (const path of paths.filter((one) => !one.endsWith('burden'))) {
      expect(opened(path).range?.rules.filter(({ rule }) => rule.id.startsWith('means.'))).toEqual([]);
    }
  });

  test('a range of the person’s own takes the place of the book’s', () => {
    const carried = { assumptions: { claimFiled: { days: [45, 60, 75] } } };
    useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, carried: carried as never });
    refreshRoads(TODAY);
    const { container } = render(<WhatMatters />);
    const bar = container.querySelector('[data-bar="time.claimFiled"]');
    expect(bar?.textContent).toMatch(/45\u00a0天.*75\u00a0天|75\u00a0天.*45\u00a0天/u);
    expect(container.textContent).toContain('你改过的范围，按你的算。');
    const { range } = opened('matters.refuse.time.claimFiled.low');
    expect(range?.says[0]).toBe('两头是你自己填的范围。');
    expect(range?.rules).toEqual([]);
  });

  test('is complete in English', () => {
    speak('en');
    useViewStore.setState({ language: 'en' });
    const { container } = render(<WhatMatters />);
    expect(container.textContent).toMatch(/The yearly rate that courts uphold and how soon they sue matter most\./u);
    expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});

const CASES: readonly (readonly [CaseFile, 'refuse' | 'negotiate'])[] = [
  [caseOf({ product: 'huabei', principal: 1_200_000, overdueDays: 90, refuse: { reachable: false } }), 'refuse'],
  [
    caseOf({
      product: 'jiebei',
      principal: 3_000_000,
      overdueDays: 20,
      assumptions: { accepted: { share: ['1/5', '1/2', '4/5'] }, planBroken: { share: [0.1, 0.2, 0.3] } },
      negotiate: { settlementShare: '4/5', instalments: 6 },
    }),
    'negotiate',
  ],
  [caseOf({ product: 'bankLoan', principal: 5_000_000, overdueDays: 200, negotiate: { instalments: 3 } }), 'negotiate'],
  [
    caseOf({
      product: 'creditCard',
      principal: 8_500_000,
      overdueDays: 200,
      means: { attachableWages: 900_000, deposits: 300_000, assets: [{ name: 'car', value: 4_000_000 }] },
      court: { include: ['homeVisit'] },
    }),
    'refuse',
  ],
];

describe('the words and the explanations', () => {
  test.each(CASES)(
    'every bar has a name and both its values, and its ends are explained soundly: %#',
    (caseFile, road) => {
      const { bars, on } = whatMatters(caseFile, road, contextRules);
      const checked = nothingChecked();
      for (const bar of bars) {
        expect(barName(bar)).not.toBe('');
        expect(endValueText(bar, bar.low, false)).not.toBe(endValueText(bar, bar.high, false));
        if (bar.width === 0) continue;
        for (const end of ['low', 'high'] as const) {
          const derivation = explainEnd(bar[end], on);
          expect(derivation.value, barKey(bar)).toBe(bar[end].burden);
          // What is changed in a case is checked against the case that is changed.
          expect(derivationFaults(derivation, bar[end].caseFile, checked), `${barKey(bar)} ${end}`).toEqual([]);
        }
      }
    },
  );

  const PRICEY = { product: 'custom', principal: 1_200_000, overdueDays: 90, terms: { penaltyRatePerDay: '1/500' } };
  test.each([
    ['a suit adds costs and doubled interest', {}, 'time', 'claimFiled', matters_less_later],
    ['a court cuts what is too dear', PRICEY, 'chance', 'claimFiled', waiting_less_why],
    [
      'a court takes before more interest runs',
      { means: { monthlyIncome: 700_000, livingCosts: 300_000, deposits: 900_000 } },
      'chance',
      'claimFiled',
      waiting_less_why,
    ],
    ['a suit comes to more', {}, 'chance', 'claimFiled', null],
    ['an agreement is no doing of a court', {}, 'chance', 'accepted', null],
    ['a price is no step', { product: 'jiebei' }, 'price', 'terms.penaltyRatePerDay', null],
  ] as const)('why an end comes to less: %s', (_, told, kind, id, says) => {
    const caseFile = caseOf({ product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
    const { bars, on } = whatMatters(caseFile, id === 'accepted' ? 'negotiate' : 'refuse', contextRules);
    const bar = bars.find((one) => one.kind === kind && one.id === id)!;
    expect(whyLess(bar, on)).toBe(says === null ? null : says());
  });

  test('a sentence for every count of bars, against a rate where one matters clearly less', () => {
    const bar = (kind: string, id: string, width: number) => ({ kind, id, width }) as unknown as Bar;
    const [sued, filed] = [bar('chance', 'claimFiled', 900), bar('time', 'claimFiled', 800)];
    const line = bar('courtLine', 'court.capPerYear', 300);
    expect(mostOfAll([])).toBe('这里的每一样，都不改变到那天的总数。');
    expect(mostOfAll([sued])).toBe('会不会被起诉，影响最大。');
    expect(mostOfAll([sued, filed])).toBe('会不会被起诉、调解后多久起诉，影响最大。');
    expect(mostOfAll([sued, filed, line, bar('time', 'served', 10)])).toBe(
      '会不会被起诉、调解后多久起诉，比法院支持的年利率要紧。',
    );
    for (const third of [bar('time', 'served', 10), bar('price', 'terms.penaltyRatePerDay', 700)])
      expect(mostOfAll([sued, filed, third])).toBe('会不会被起诉、调解后多久起诉，影响最大。');
  });
});
