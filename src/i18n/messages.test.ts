import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as messages from './generated/messages.js';
import { speak, type Language } from './language.ts';

type Message = (words: Readonly<Record<string, string>>, options?: { readonly locale?: Language }) => string;

/** Every text of a language, as its translator wrote it. */
function catalogue(language: Language): ReadonlyMap<string, string> {
  const folder = `messages/${language}`;
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const texts = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>;
      return Object.entries(texts).filter(([key]) => key !== '$schema');
    }),
  );
}

/** Words that would go wrong if a text were put together carelessly. */
const word = (name: string) => `<${name}> "$&" \\ {${name}}`;

const byKey: ReadonlyMap<string, Message> = new Map(
  Object.entries(messages as unknown as Record<string, Message>).filter(([key]) => key !== 'm'),
);

test.each(['zh-CN', 'en'] as const)('every message says what its text says in %s', (language) => {
  const texts = catalogue(language);
  expect([...byKey.keys()].sort()).toEqual([...texts.keys()].sort());
  for (const [key, text] of texts) {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const words = Object.fromEntries(names.map((name) => [name, word(name)]));
    const parts = text.split(/(\{\w+\})/);
    const expected = parts.map((part) => (/^\{\w+\}$/.test(part) ? word(part.slice(1, -1)) : part)).join('');
    expect(byKey.get(key)?.(words, { locale: language }), key).toBe(expected);
    speak(language);
    expect(byKey.get(key)?.(words), key).toBe(expected);
    speak('zh-CN');
  }
});

test('a message with nothing to fill needs nothing', () => {
  expect(messages.app_name()).toBe(messages.app_name({}, { locale: 'zh-CN' }));
});

test('no text is written that nothing says', () => {
  const folders = ['src', 'cli'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|generated/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const words = new Set(sources.join('\n').match(/\w+/g));
  expect(words.size).toBeGreaterThan(1000);
  expect([...byKey.keys()].filter((key) => !words.has(key))).toEqual([]);
});
