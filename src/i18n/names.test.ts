import { describe, expect, test } from 'vitest';
import { ACCOUNTS, LIFE_EFFECTS, PRODUCTS, ROADS, STAGES } from '../engine/index.ts';
import { speak } from './language.ts';
import { accountName, effectName, roadName, stageName } from './names.ts';
import { productName } from './productName.ts';
import { problemSentence } from './problemSentence.ts';

test.each(['zh-CN', 'en'] as const)('everything has a name of its own in %s', (language) => {
  for (const names of [
    ACCOUNTS.map((id) => accountName(id, language)),
    STAGES.map((id) => stageName(id, language)),
    PRODUCTS.map((id) => productName(id, language)),
    ROADS.map((id) => roadName(id, language)),
    LIFE_EFFECTS.map((id) => effectName(id, language)),
  ]) {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(/[\u4E00-\u9FFF]/.test(name)).toBe(language === 'zh-CN');
  }
});

test('names follow the language that is spoken', () => {
  expect(productName('huabei')).toBe('花呗');
  speak('en');
  expect(productName('huabei')).toBe('Huabei');
  speak('zh-CN');
});

describe('problems', () => {
  test('limits are shown in their unit', () => {
    expect(problemSentence({ field: '', code: 'amountTooLarge', details: { largest: 10_000_000_000 } }, 'zh-CN')).toBe(
      '最多 ¥100,000,000。',
    );
    expect(problemSentence({ field: 'terms.notYetDue', code: 'tooLarge', details: { largest: 1_200_000 } }, 'en')).toBe(
      'Too large: at most ¥12,000.',
    );
    expect(problemSentence({ field: 'negotiate.breaksAfter', code: 'tooLarge', details: { largest: 23 } }, 'en')).toBe(
      'Too large: at most 23.',
    );
    expect(problemSentence({ field: '', code: 'rateTooLarge', details: { percent: 100 } }, 'zh-CN')).toBe(
      '最多 100%。',
    );
  });

  test('dates and stages are named', () => {
    const details = { stage: 'claimFiled', date: '2026-10-01' };
    expect(problemSentence({ field: 'happened.judgment', code: 'outOfOrder', details }, 'zh-CN')).toBe(
      '不能早于「起诉立案」的 2026年10月1日。',
    );
    const limits = { earliest: '2020-01-01', latest: '2035-12-31' };
    expect(problemSentence({ field: 'asOf', code: 'dateOutOfRange', details: limits }, 'en')).toBe(
      'The date has to be between 1 Jan 2020 and 31 Dec 2035.',
    );
  });
});
