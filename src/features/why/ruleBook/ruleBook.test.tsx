import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { explain, parseCase, readFigure, simulate, type IsoDate, type Rule } from '../../../engine/index.ts';
import { contextRules, engineRules } from '../../../engine/rules/context.ts';
import { LANGUAGES, speak } from '../../../i18n/language.ts';
import { useViewStore } from '../../../state/viewStore.ts';
import { loadContext } from '../../../law/context.ts';
import { rulesOf } from '../../../law/rules.ts';
import { findRules, shownVersion } from './findRules.ts';
import { RuleBook } from './RuleBook.tsx';
import { subjectOf } from './ruleSubjects.ts';
import { ruleValueLines } from '../../../law/ruleValueText.ts';
import { figuresByRule } from './usedIn.ts';

const RULES: readonly Rule[] = [...engineRules, ...contextRules];

beforeEach(async () => {
  await loadContext();
  speak('zh-CN');
});

describe('the book', () => {
  test('every rule stands under a subject', () => {
    expect(RULES.filter(({ id }) => subjectOf(id) === undefined).map(({ id }) => id)).toEqual([]);
  });

  test.each(LANGUAGES)('every version of every rule can be read in %s', (language) => {
    speak(language);
    for (const { id, unit, versions } of RULES) {
      for (const { value } of versions) {
        const lines = ruleValueLines(value, unit);
        if (unit !== 'yesNo') expect(lines.length, id).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line.trim(), id).not.toBe('');
          expect(line, id).not.toMatch(/\{|undefined|NaN|\[object|^\d+\/\d+$/u);
          // What the law calls its own is Chinese in both.
          if (language === 'en' && unit !== 'words' && unit !== 'list')
            expect(line, id).not.toMatch(/[\u3400-\u9fff]/u);
        }
      }
    }
  });

  test('a fee is told tier by tier, an estimate with its range', () => {
    speak('en');
    const linesOf = (id: string): readonly string[] => {
      const rule = RULES.find((one) => one.id === id);
      if (rule === undefined) throw new Error(id);
      return ruleValueLines(rule.versions[0].value, rule.unit);
    };
    expect(linesOf('court.acceptanceFee').slice(0, 2)).toEqual(['up to ¥10,000: ¥50', 'the part up to ¥100,000: 2.5%']);
    expect(linesOf('jiebei.penaltyMultiplier')).toEqual(['1.5 times']);
    expect(linesOf('huabei.penaltyRatePerDay')).toEqual(['0.05% a day']);
    expect(linesOf('stage.claimFiled.days')[0]).toMatch(/^likely .+ \(.+ to .+\), an estimate$/u);
  });
});

describe('a search', () => {
  const all = { words: '', subject: 'all', on: null } as const;

  test('finds names, articles and numbers in both languages, whatever the case, and every word', () => {
    const ids = (words: string) => findRules(RULES, { ...all, words }).map(({ id }) => id);
    expect(ids('')).toHaveLength(RULES.length);
    expect(ids('加倍部分')).toContain('delayedPerformance.ratePerDay');
    expect(ids('DELAYED performance')).toContain('delayedPerformance.ratePerDay');
    expect(ids('法释〔2014〕8号')).toContain('delayedPerformance.ratePerDay');
    expect(ids('delayed zzz')).toEqual([]);
  });

  test('keeps to a subject and to a day', () => {
    const court = findRules(RULES, { ...all, subject: 'court' });
    expect(court.length).toBeGreaterThan(20);
    expect(new Set(court.map(({ id }) => subjectOf(id)))).toEqual(new Set(['court']));
    const early = findRules(RULES, { ...all, on: '2006-01-01' as IsoDate });
    expect(early.map(({ id }) => id)).not.toContain('court.acceptanceFee');
    const lpr = RULES.find(({ id }) => id === 'lpr.oneYear');
    if (lpr === undefined) throw new Error('no LPR');
    const first = lpr.versions[0];
    expect(shownVersion(lpr, first.from as IsoDate)).toBe(first);
    expect(shownVersion(lpr, null)).toBe(lpr.versions.at(-1));
  });
});

test('a rule leads to figures that rest on it, and to no other', () => {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 });
  if (!read.ok) throw new Error('no case');
  const timelines = { refuse: simulate(read.value, 'refuse'), negotiate: simulate(read.value, 'negotiate') };
  const byRule = figuresByRule(timelines);
  expect(byRule.get('huabei.penaltyRatePerDay')?.map(({ path }) => path)).toContain('refuse.burden');
  expect(byRule.has('creditCard.lateFeeShare')).toBe(false);
  for (const [id, figures] of byRule) {
    for (const { path, figure, timeline } of figures) {
      expect(readFigure(path), path).toEqual({ ok: true, value: { road: timeline.road, figure } });
      const derivation = explain(timeline, figure);
      expect(derivation && rulesOf(derivation).map(({ rule }) => rule.id), path).toContain(id);
    }
  }
});

test('the book opens, is searched, and a rule leads to its article and to the person’s own figures', async () => {
  const user = userEvent.setup();
  render(<RuleBook />);
  const search = await screen.findByRole('searchbox', {}, { timeout: 10_000 });
  expect(screen.getByRole('status').textContent).toBe(`找到 ${RULES.length} 条`);
  await user.type(search, '花呗逾期费日利率');
  expect((await screen.findByText('找到 1 条')).textContent).toBe('找到 1 条');
  await user.click(screen.getByRole('button', { name: '花呗逾期费日利率' }));
  expect(screen.getByText('每天 0.05%')).toBeDefined();
  expect(within(screen.getByRole('article')).getByText('没有核实')).toBeDefined();
  await user.click(screen.getAllByRole('button', { name: /一共付出|已付加还欠/u })[0]!);
  expect(useViewStore.getState().figure).toMatch(/\.(burden|paid)$/u);
  await user.clear(search);
  await user.type(search, '没有这样的规则');
  expect((await screen.findByText(/没找到/u)).textContent).toContain('没找到');
  act(() => {
    useViewStore.getState().closeFigure();
  });
});
