import type { Language } from '../../i18n/language.ts';
import { lastVersion } from '../wholeBook.ts';

/** The articles that rules stand in, each instrument once, in the order of the rules. */
export function citations(ids: readonly string[]): readonly Readonly<Record<Language, string>>[] {
  const found = new Map<string, { zh: string[]; en: string[]; instrument: Readonly<Record<'zh' | 'en', string>> }>();
  for (const id of ids) {
    const source = lastVersion(id)?.version.source;
    if (source === undefined) continue;
    const number = source.number === undefined ? '' : `（${source.number}）`;
    const key = source.instrument.zh + number;
    const entry = found.get(key) ?? {
      zh: [],
      en: [],
      instrument: { zh: key, en: source.instrument.en },
    };
    if (!entry.zh.includes(source.article.zh)) {
      entry.zh.push(source.article.zh);
      entry.en.push(source.article.en);
    }
    found.set(key, entry);
  }
  return [...found.values()].map(({ zh, en, instrument }) => ({
    'zh-CN': `${instrument.zh}${zh.join('、')}`,
    en: `${instrument.en}, ${en.join(', ')}`,
  }));
}
