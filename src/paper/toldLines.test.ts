import { expect, test } from 'vitest';
import { parseCase } from '../engine/index.ts';
import { speak } from '../i18n/language.ts';
import { toldLines, type PaperLine } from './toldLines.ts';

function linesOf(told: object): readonly PaperLine[] {
  const read = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...told });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return toldLines(read.value, true, String);
}

test('ranges and ways of counting of one’s own are printed among what was told', () => {
  const told = {
    assumptions: {
      claimFiled: { days: [30, 60, 90], share: [0.1, '1/4', '0.5'] },
      planBroken: { share: [0, 0, '1/8'] },
    },
    conventions: { dayCount: 'bothDays', daysPerYear: '360' },
  };
  speak('zh-CN');
  expect(linesOf({})).toEqual([]);
  expect(linesOf(told)).toEqual([
    { name: '起诉立案，自己估的天数', words: '30\u00A0天 · 60\u00A0天 · 90\u00A0天' },
    { name: '起诉立案，自己估的可能', words: '10% · 25% · 50%' },
    { name: '中途违约，自己估的可能', words: '0% · 0% · 12.5%' },
    { name: '天数怎么数', words: '头尾都算' },
    { name: '一年按多少天', words: '360 天' },
  ]);
  speak('en');
  expect(linesOf(told).map(({ name }) => name)).toContain('Plan broken: own chance');
});
