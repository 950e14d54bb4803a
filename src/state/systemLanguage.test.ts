import { expect, test } from 'vitest';
import { systemLanguage } from './systemLanguage.ts';

test.each([
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh-Hant-TW'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr-FR'], 'zh-CN'],
  [[''], 'zh-CN'],
  [[], 'zh-CN'],
] as const)('a system that asks for %j is spoken to in %s', (asked, language) => {
  expect(systemLanguage(asked)).toBe(language);
});
