import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseCase, simulate } from '../../engine/index.ts';
import { contextRules, engineRules } from '../../engine/rules/context.ts';
import { LANGUAGES, speak } from '../../i18n/language.ts';
import { loadContext } from '../../law/context.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads } from '../../state/currentRoads.ts';
import { limitationModel } from './limitationModel.ts';
import { OtherWays } from './OtherWays.tsx';
import { ALL_RULES } from '../../law/wholeBook.ts';
import { OTHER_WAYS } from './ways.ts';

const ids = new Set<string>([...engineRules, ...contextRules].map(({ id }) => id));

beforeEach(async () => {
  await loadContext();
  speak('zh-CN');
});

test('every way rests on rules of the book, and its hotlines are in it', () => {
  for (const { id, rules, phones } of OTHER_WAYS) {
    expect(
      rules.filter((rule) => !ids.has(rule)),
      id,
    ).toEqual([]);
    expect(
      phones.filter((phone) => phone !== '110' && !ids.has(`hotline.${phone}`)),
      id,
    ).toEqual([]);
    expect(phones.length, id).toBeGreaterThan(0);
  }
});

test.each(LANGUAGES)('no sentence in %s is long, shouts, or commands to despair', (language) => {
  speak(language);
  for (const { id, title, lines } of OTHER_WAYS) {
    for (const text of [title(), ...lines.map((line) => line())]) {
      expect(text, id).not.toMatch(/[!！]|guaranteed|不用还了/u);
      if (language !== 'zh-CN') continue;
      for (const sentence of text.split('。')) expect(sentence.length, sentence).toBeLessThanOrEqual(40);
    }
  }
});

test('a way opens to what it is, whom to ask, and the article', async () => {
  const user = userEvent.setup();
  render(<OtherWays />);
  await user.click(await screen.findByRole('button', { name: '债被卖了' }, { timeout: 10_000 }));
  expect(screen.getByText('转让要通知你，没通知的对你不生效。')).toBeDefined();
  expect(screen.getByRole('link', { name: '12348' }).getAttribute('href')).toBe('tel:12348');
  await act(async () => {
    await user.click(screen.getByRole('button', { name: '依据' }));
  });
  expect(screen.getByText(/第五百四十六条/u)).toBeDefined();
});

describe('the limitation period', () => {
  const TODAY = '2026-11-24' as Parameters<typeof refreshRoads>[0];
  const NAMES = { 'zh-CN': '诉讼时效', en: 'The limitation period' };

  async function open(texts: Readonly<Record<string, string>>, language: keyof typeof NAMES = 'zh-CN') {
    speak(language);
    useCaseStore.getState().replace({ ...EXAMPLE, texts: { ...EXAMPLE.texts, ...texts } });
    refreshRoads(TODAY);
    render(<OtherWays />);
    await userEvent.setup().click(screen.getByRole('button', { name: NAMES[language] }));
    return document.body.textContent;
  }

  test('says first what it means, then what is told and what is only assumed', async () => {
    const text = await open({});
    expect(text).toMatch(/每次催款送达.+你这笔，按你填的.+最早 2029年8月才可能满。你不记得的催款/u);
    expect(text).toMatch(/2026年8月26日 到期没还 你说的.*第一百八十八条第一款/u);
    expect(text).toMatch(/约 2026年8月 催收提醒 假定/u);
    expect(text).toContain('不证明真的送到过');
    expect(text).not.toContain('再签、再还、再承诺');
  });

  test('in English too', async () => {
    const text = await open({}, 'en');
    expect(text).toContain('it can end in Aug 2029 at the earliest. A reminder that you cannot remember');
    expect(text).toMatch(/26 Aug 2026 Due, not paid.*Civil Code art\. 188 §1/u);
  });

  test.each([
    ['zh-CN', '先问 12348，再签、再还、再承诺', '可能在 2026年8月满过。这不等于真的过了'],
    [
      'en',
      'ask 12348 before you sign, pay or promise',
      'it may have ended in Aug 2026. That does not mean that it has.',
    ],
  ] as const)(
    'where all that is told is years back, asks for advice before anything: %s',
    async (language, ask, not) => {
      const text = await open({ overdueDays: '1200' }, language);
      expect(text).toContain(ask);
      expect(text).toContain(not);
      expect(text).not.toMatch(/还剩|再等|days left|wait until/u);
    },
  );

  test.each([
    [{ performanceEnds: '2026-09-20' }, [], { kind: 'enforcementNotBefore', on: '2028-09-20' }, false],
    [{ performanceEnds: '2024-09-20' }, [], { kind: 'enforcementPassed', on: '2026-09-20' }, false],
    [{ enforcementFiled: '2026-01-20', suspended: '2026-08-01' }, [], { kind: 'atAnyTime' }, false],
    [{}, ['2026-10-01'], { kind: 'notBefore', on: '2029-10-01' }, false],
    [{ outsourced: '2021-12-01' }, ['2026-10-01'], { kind: 'defenceGivenUp' }, true],
    [{ outsourced: '2021-12-01', claimFiled: '2026-09-01' }, [], { kind: 'suitAfterEnd' }, true],
    [{ outsourced: '2021-12-01' }, [], { kind: 'passed', on: '2024-12-01' }, true],
  ])('goes by what was told: %o %o', (happened, payments, answer, asksFirst) => {
    const caseFile = parseCase({
      asOf: TODAY,
      product: 'huabei',
      principal: 1_200_000,
      overdueDays: payments.length > 0 && Object.keys(happened).length === 0 ? 90 : 1_824,
      happened,
      payments: payments.map((date) => ({ date, amount: 10_000 })),
    });
    if (!caseFile.ok) throw new Error(JSON.stringify(caseFile.problems));
    const model = limitationModel(simulate(caseFile.value, 'refuse'), ALL_RULES);
    expect(model).toMatchObject({ answer, asksFirst });
  });

  test('a payment a month is not a list without end', () => {
    const payments = Array.from({ length: 20 }, (_, month) => ({
      date: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`,
      amount: 10_000,
    }));
    const caseFile = parseCase({ asOf: TODAY, product: 'huabei', principal: 1_200_000, overdueDays: 700, payments });
    if (!caseFile.ok) throw new Error(JSON.stringify(caseFile.problems));
    const model = limitationModel(simulate(caseFile.value, 'refuse'), ALL_RULES);
    expect(model?.shown[0]?.by).toBe('dueDate');
    expect(model?.shown.at(-1)?.restartedOn).toBe('2026-08-05');
    expect(model?.shown).toHaveLength(8);
    expect(model?.left).toBeGreaterThan(10);
  });

  test.each([
    [{ 'happened.claimFiled': '2026-11-01' }, /程序结束以前，时效不会满/u],
    [{ overdueDays: '600', 'happened.judgment': '2026-01-15' }, /从判决给的履行期最后一天起算。看判决书/u],
    [{ overdueDays: '600', 'happened.enforcementNotice': '2026-11-20' }, /对方已经申请执行/u],
    [{ overdueDays: '3400' }, /从 2017年8月3日起算的，中间换过规定/u],
    [{ 'terms.notYetDue': '6000', 'terms.remainingInstalments': '12' }, /整笔从最后一期到期起算/u],
  ])('knows what has no end, or another one: %o', async (texts, answer) => {
    expect(await open(texts)).toMatch(answer);
  });
});
