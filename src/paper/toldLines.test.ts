import { beforeEach, describe, expect, test } from 'vitest';
import { parseCase, type CaseFile } from '../engine/index.ts';
import { speak } from '../i18n/language.ts';
import { isToldInPart, lastDays, MOST_PRINTED, toldLines } from './toldLines.ts';

const yuan = (fen: number) => `¥${String(fen / 100)}`;

function caseOf(input: Readonly<Record<string, unknown>>): CaseFile {
  const outcome = parseCase({
    asOf: '2026-11-24',
    product: 'creditCard',
    principal: 8_500_000,
    overdueDays: 200,
    ...input,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

beforeEach(() => {
  speak('zh-CN');
});

describe('what was told, in many lines', () => {
  const many = caseOf({
    payments: Array.from({ length: 40 }, (_, index) => ({
      date: new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
      amount: 10_000 + index,
    })),
    means: {
      assets: Array.from({ length: 20 }, (_, index) => ({ name: `车${String(index)}`, value: 100_000 + index })),
    },
  });

  test('the latest payments stand each in a line, those before them as one sum: nothing is lost', () => {
    const lines = toldLines(many, false, yuan);
    const rest = 40 - MOST_PRINTED;
    expect(lines).toHaveLength(1 + MOST_PRINTED);
    expect(lines[0]).toEqual({
      name: `更早的 ${String(rest)} 笔还款，共`,
      words: yuan(rest * 10_000 + (rest * (rest - 1)) / 2),
    });
    expect(lines.at(-1)).toEqual({ name: '2026年10月10日还的', words: '¥100.39' });
  });

  test('so do belongings, where they are printed', () => {
    const lines = toldLines(many, true, yuan).slice(1 + MOST_PRINTED);
    expect(lines).toHaveLength(MOST_PRINTED + 1);
    const rest = 20 - MOST_PRINTED;
    expect(lines.at(-1)?.name).toBe(`其余 ${String(rest)} 件财产，共`);
    expect(isToldInPart(many, false)).toBe(true);
    expect(isToldInPart(caseOf({ means: many.means }), false)).toBe(false);
    expect(isToldInPart(caseOf({ means: many.means }), true)).toBe(true);
  });

  test('what fits is printed as it was told', () => {
    const few = caseOf({ payments: many.payments?.slice(0, MOST_PRINTED) });
    expect(toldLines(few, false, yuan)).toHaveLength(MOST_PRINTED);
    expect(isToldInPart(few, true)).toBe(false);
  });
});

describe('last days', () => {
  test('are counted from told days of receipt, fifteen days after the papers of a claim', () => {
    expect(lastDays(caseOf({ papers: [{ kind: 'claimPapers', receivedOn: '2026-11-18' }] }))).toEqual([
      '普通程序：答辩状最晚交到 2026年12月3日。',
    ]);
  });

  test('none is there without a told day, however much is estimated, and none that is over', () => {
    expect(lastDays(caseOf({ happened: { claimFiled: '2026-10-20', served: '2026-11-05' } }))).toEqual([]);
    expect(lastDays(caseOf({ papers: [{ kind: 'claimPapers', receivedOn: '2026-10-18' }] }))).toEqual([]);
  });
});

test('ranges and ways of counting of one’s own are printed among what was told', () => {
  const told = {
    assumptions: {
      claimFiled: { days: [30, 60, 90], share: [0.1, '1/4', '0.5'] },
      planBroken: { share: [0, 0, '1/8'] },
    },
    conventions: { dayCount: 'bothDays', daysPerYear: '360' },
  };
  speak('zh-CN');
  expect(toldLines(caseOf({ product: 'huabei' }), true, yuan)).toEqual([]);
  expect(toldLines(caseOf({ product: 'huabei', ...told }), true, yuan)).toEqual([
    { name: '起诉立案，自己估的天数', words: '30\u00A0天 · 60\u00A0天 · 90\u00A0天' },
    { name: '起诉立案，自己估的可能', words: '10% · 25% · 50%' },
    { name: '中途违约，自己估的可能', words: '0% · 0% · 12.5%' },
    { name: '天数怎么数', words: '头尾都算' },
    { name: '一年按多少天', words: '360 天' },
  ]);
  speak('en');
  expect(toldLines(caseOf({ product: 'huabei', ...told }), true, yuan).map(({ name }) => name)).toContain(
    'Plan broken: own chance',
  );
});
