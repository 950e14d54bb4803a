import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { contextRules, engineRules } from '../../engine/rules/context.ts';
import { LANGUAGES, speak } from '../../i18n/language.ts';
import { loadContext } from '../../law/context.ts';
import { OtherWays } from './OtherWays.tsx';
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
