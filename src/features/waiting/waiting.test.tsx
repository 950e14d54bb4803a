import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { callingAfter, parseCase, simulate, type CaseFile } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads, useRoadsStore } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { figureValue, readPath } from '../why/figurePath.ts';
import { Waiting } from './Waiting.tsx';
import { LONGEST_WAIT, waitingModel } from './waitingModel.ts';

const TODAY = '2026-11-24' as Parameters<typeof refreshRoads>[0];

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
  'a loan not yet all due': caseOf({
    product: 'jiebei',
    principal: 3_000_000,
    overdueDays: 20,
    terms: { notYetDue: 2_000_000, remainingInstalments: 10 },
  }),
};

describe('the model', () => {
  test.each(Object.entries(CASES))('every point and both sides of every turn are the engine’s: %s', (_, caseFile) => {
    const model = waitingModel(caseFile);
    if (model === null) throw new Error('no model');
    for (const { contactAfterDays, burden } of model.points) {
      expect(burden).toBe(simulate(callingAfter(caseFile, contactAfterDays), 'negotiate').totals.burden);
    }
    expect(model.points[0]?.contactAfterDays).toBe(0);
    expect(model.points.at(-1)?.contactAfterDays).toBe(LONGEST_WAIT);
    expect(model.turns.length).toBeGreaterThan(2);
    for (const { id, contactAfterDays, before, after } of model.turns) {
      const sides = [contactAfterDays, contactAfterDays + 1].map((days) => {
        const road = simulate(callingAfter(caseFile, days), 'negotiate');
        return { burden: road.totals.burden, hasBegun: road.stages.some((stage) => stage.id === id) };
      });
      expect(sides, id).toEqual([
        { burden: before, hasBegun: false },
        { burden: after, hasBegun: true },
      ]);
    }
  });

  test.each(Object.entries(CASES))('a jump is what a day costs beyond the day before: %s', (_, caseFile) => {
    const burdenOf = (days: number) => simulate(callingAfter(caseFile, days), 'negotiate').totals.burden;
    for (const { id, contactAfterDays, jump } of waitingModel(caseFile)?.turns ?? []) {
      if (contactAfterDays === 0) continue;
      const [one, two, three] = [-1, 0, 1].map((away) => burdenOf(contactAfterDays + away));
      expect(Math.abs(jump - (three! - two! - (two! - one!))), id).toBeLessThan(10);
    }
  });

  test('before a claim there are no court costs, after it half the fee', () => {
    const model = waitingModel(CASES.huabei);
    const claim = model?.turns.find(({ id }) => id === 'claimFiled');
    if (claim === undefined || model?.suit.kind !== 'ahead') throw new Error('no claim ahead');
    expect(model.suit.callBy.likely).toBe(claim.contactAfterDays);
    const feesOf = (days: number) =>
      simulate(callingAfter(CASES.huabei, days), 'negotiate').totals.byAccount.acceptanceFee ?? 0;
    expect(feesOf(claim.contactAfterDays)).toBe(0);
    const fee = feesOf(claim.contactAfterDays + 1);
    expect(fee).toBeGreaterThan(0);
    // The fee is the jump, but for the share of one day that is more in it than in the day before.
    expect(Math.abs(claim.jump - fee)).toBeLessThan(10);
  });
});

describe('a suit', () => {
  const huabei = { product: 'huabei', principal: 1_200_000, overdueDays: 300 };

  test.each([
    ['ahead', CASES.huabei],
    ['filed', caseOf({ ...huabei, happened: { claimFiled: '2026-10-01' } })],
    // A judgment tells that there was a claim, and settles the costs.
    ['judged', caseOf({ ...huabei, happened: { judgment: '2026-10-01' } })],
    // An agreement so late comes after a suit that is only guessed: it is no fact.
    ['first', caseOf({ ...huabei, negotiate: { agreedAfterDays: 300 } })],
  ] as const)('%s', (kind, caseFile) => {
    const model = waitingModel(caseFile);
    expect(model?.suit.kind).toBe(kind);
    if (kind !== 'ahead') expect(model?.turns.map(({ id }) => id)).not.toContain('claimFiled');
  });
});

describe('the view', () => {
  beforeEach(() => {
    speak('zh-CN');
    useCaseStore.getState().replace(EXAMPLE);
    useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
    refreshRoads(TODAY);
  });

  test('says in words what a week costs, dates a suit only as an estimate, and follows a day of one’s own', async () => {
    const { container } = render(<Waiting />);
    const slider = await screen.findByRole('slider', { name: '多少天后打' }, { timeout: 10_000 });
    expect(container.textContent).toContain('今天打：一共 ¥12,582。');
    expect(container.textContent).toContain('晚一周打：¥12,624，多 ¥42。');
    expect(container.textContent).toMatch(/起诉大约 2027年\d+月，早可能 .+，晚可能 .+，是估计。/u);
    expect(container.querySelector('[data-figure="waiting.7.burden"]')?.getAttribute('data-value')).toBe('1262400');
    for (const figure of container.querySelectorAll('[data-figure]')) {
      const path = figure.getAttribute('data-figure') ?? '';
      const { caseFile, timelines } = useRoadsStore.getState();
      const { negotiate } = timelines;
      if (negotiate === undefined) throw new Error('no road');
      const asked = readPath(path, {
        caseFile,
        timelineOf: () => negotiate,
        day: caseFile.asOf,
        planEnd: caseFile.asOf,
      });
      if (asked?.kind !== 'figure') throw new Error(path);
      expect(String(figureValue(asked.timeline, asked.figure)), path).toBe(figure.getAttribute('data-value'));
    }
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('今天 ¥12,582');
    expect(slider.getAttribute('aria-valuetext')).toBe('90\u00a0天');
    expect(container.querySelector('[data-figure="waiting.90.burden"]')?.getAttribute('data-value')).toBe(
      String(simulate(callingAfter(CASES.huabei, 90), 'negotiate').totals.burden),
    );
  });

  test('hidden amounts are in no word of it', async () => {
    useViewStore.setState({ hidesAmounts: true });
    const { container } = render(<Waiting />);
    await screen.findByRole('slider', {}, { timeout: 10_000 });
    expect(container.textContent).toContain('¥ ••••');
    expect(container.textContent).not.toMatch(/¥\s?\d/u);
  });

  test('a suit that is guessed to come before the agreement is told as a guess', async () => {
    useCaseStore.getState().replace({
      ...EXAMPLE,
      texts: { ...EXAMPLE.texts, 'negotiate.agreedAfterDays': '300' },
    });
    refreshRoads(TODAY);
    const { container } = render(<Waiting />);
    await screen.findByRole('slider', {}, { timeout: 10_000 });
    expect(container.textContent).not.toContain('已经立案');
    expect(container.textContent).toMatch(/可能已起诉。大约 \d+年\d+月，早可能 .+，晚可能 .+，是估计。/u);
  });

  test('where a court’s cut makes a later call cheaper, it says that waiting is not the reason', async () => {
    useCaseStore.getState().replace({
      ...EXAMPLE,
      product: 'creditCard',
      texts: { ...EXAMPLE.texts, principal: '85000', overdueDays: '200' },
    });
    refreshRoads(TODAY);
    const { container } = render(<Waiting />);
    await screen.findByRole('slider', {}, { timeout: 10_000 });
    expect(container.textContent).toMatch(/过了这天，一共少 ¥[\d,.]+/u);
    expect(container.textContent).toContain('变少不是因为等');
  });
});
