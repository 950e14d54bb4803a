import type { Language } from '../../i18n/language.ts';

type Message = (inputs?: Record<string, never>, options?: { locale?: Language }) => string;

/** A legal term of the page's texts, and what it means. */
export interface Term {
  readonly id: string;
  /** How texts spell it, its name first: read it by {@link spellings}. */
  readonly words: Message;
  /** What it means, in one to three short sentences. */
  readonly text: Message;
  /** The rules behind it, by id; may be none. */
  readonly rules: readonly string[];
}

/** What stands between the spellings of a term. */
export const BETWEEN_SPELLINGS: Readonly<Record<Language, string>> = { 'zh-CN': '、', en: ', ' };

/** How the texts of a language spell a term, its name first. */
export function spellings({ words }: Term, language: Language): readonly string[] {
  return words({}, { locale: language }).split(BETWEEN_SPELLINGS[language]);
}
