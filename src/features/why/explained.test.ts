import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  explain,
  parseCase,
  simulate,
  TOTALS,
  type Derivation,
  type Figure,
  type Road,
  type Timeline,
} from '../../engine/index.ts';
import { LANGUAGES, speak } from '../../i18n/language.ts';
import { arbitraryCaseAndRoad } from '../../../tests/oracle/arbitraryCase';
import { evaluateExpression, readShown, shownAs } from '../../../tests/oracle/evaluate';
import { readFormula, writeFormula } from './expression.ts';
import { formulaText } from './formulaText.ts';
import { inputNames } from './inputNames.ts';
import { knownStepName } from './labels.ts';
import { knownFieldName } from '../../law/caseFieldName.ts';
import { findRule } from '../../law/rules.ts';
import { simplify } from './simplify.ts';

function timelineOf(input: unknown, road: Road): Timeline {
  const outcome = parseCase(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return simulate(outcome.value, road);
}

/** Figures of every kind on one road. */
function figuresOf(timeline: Timeline): Figure[] {
  const middle = timeline.stages[Math.floor(timeline.stages.length / 2)]?.on ?? timeline.asOf;
  return [
    ...TOTALS.map((total): Figure => ({ kind: 'total', total })),
    ...timeline.stages.map(({ id }): Figure => ({ kind: 'stage', stage: id })),
    ...timeline.postings.slice(-4).map((_, index): Figure => ({ kind: 'posting', index })),
    ...(['owed', 'upheld', 'paid', 'burden', 'excess'] as const).map((of): Figure => ({
      kind: 'balance',
      of,
      on: middle,
    })),
    { kind: 'account', account: 'principal', on: middle },
  ];
}

function stepsOf(timeline: Timeline): Derivation[] {
  const steps = new Set<Derivation>();
  const visit = (step: Derivation): void => {
    if (steps.has(step)) return;
    steps.add(step);
    for (const { from } of Object.values(step.inputs)) if ('derivation' in from) visit(from.derivation);
  };
  for (const figure of figuresOf(timeline)) {
    const derivation = explain(timeline, figure);
    if (derivation !== null) visit(derivation);
  }
  return [...steps];
}

function evaluated({ expression, inputs, unit }: Derivation): number | string {
  const shown = Object.entries(inputs).map(([name, input]) => [name, readShown(input.value, input.unit)] as const);
  return shownAs(evaluateExpression(expression, new Map(shown)), unit);
}

afterEach(() => {
  speak('zh-CN');
});

const RUNS = { numRuns: 60, seed: 20261124 };

describe('explained figures', () => {
  test('a simplified formula evaluates to the same value, on random cases and every road', () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        for (const step of stepsOf(timelineOf(caseJson, road))) {
          expect(evaluated(simplify(step)), `${step.label}: ${step.expression}`).toBe(step.value);
        }
      }),
      RUNS,
    );
  });

  test('every step, told number and rule has a name in both languages, and no formula shows a key', () => {
    fc.assert(
      fc.property(arbitraryCaseAndRoad, ({ caseJson, road }) => {
        for (const step of stepsOf(timelineOf(caseJson, road))) {
          for (const language of LANGUAGES) {
            speak(language);
            expect(knownStepName(step.label), step.label).toBeTruthy();
            for (const { from } of Object.values(step.inputs)) {
              if ('case' in from) expect(knownFieldName(from.case), from.case).toBeTruthy();
              if ('rule' in from) expect(findRule(from.rule), from.rule).toBeDefined();
            }
            const { words, numbers } = formulaText(simplify(step), false);
            expect(`${words} ${numbers}`).not.toMatch(/undefined|\b[a-z]+[A-Z]/);
            if (language === 'zh-CN') expect(words).not.toMatch(/[a-z]{3,}/);
          }
        }
      }),
      RUNS,
    );
  });

  test('a formula that is read and written is the same', () => {
    for (const text of [
      'roundHalfUp((fenDays + principal * daysBetween(dueDate, asOf)) * min(rate, cap / 365)) - (a - b)',
      '0 - floor(0 - (a + 1 / 2 - b) / (1 + rate)) - 1',
      'a / (b * c) * (d / e)',
      'addDays(asOf, 0 - overdueDays)',
    ]) {
      expect(writeFormula(readFormula(text))).toBe(text);
    }
    expect(() => readFormula('a +')).toThrow(SyntaxError);
    expect(() => readFormula('a ? b')).toThrow(SyntaxError);
  });

  test('days that nothing changed in are counted at once, and equal names are told apart', () => {
    const refuse = timelineOf(
      { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 },
      'refuse',
    );
    const owed = explain(refuse, { kind: 'balance', of: 'owed', on: '2028-12-01' as Timeline['asOf'] });
    if (owed === null) throw new Error('nothing explained');
    expect([...inputNames(simplify(owed)).values()]).toEqual([
      '本金',
      '逾期罚息（1）',
      '逾期罚息（2）',
      '案件受理费',
      '加倍部分利息',
    ]);
    const first = Object.values(owed.inputs)[1]?.from;
    if (first === undefined || !('derivation' in first)) throw new Error('no step');
    expect(formulaText(simplify(first.derivation), false)).toEqual({
      words: '本金 × 从到期日到判决的天数 × 花呗逾期费日利率，四舍五入到分',
      numbers: '12,000.00 × 403\u00A0天 × 0.05%，四舍五入到分',
    });
    expect(formulaText(simplify(first.derivation), true).numbers).toContain('••••');
  });
});
