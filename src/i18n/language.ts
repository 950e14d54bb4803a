import { overwriteGetLocale } from './generated/runtime.js';

export const LANGUAGES = ['zh-CN', 'en'] as const;

/** A language that the page speaks, completely. */
export type Language = (typeof LANGUAGES)[number];

let spoken: Language = 'zh-CN';

overwriteGetLocale(() => spoken);

/** The language in which messages without a language of their own come out. */
export function currentLanguage(): Language {
  return spoken;
}

/** Changes the language of every message from now on; whoever shows some renders again. */
export function speak(language: Language): void {
  spoken = language;
}
