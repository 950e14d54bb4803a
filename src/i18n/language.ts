import { speakIn, spokenLanguage } from './generated/text.js';

export const LANGUAGES = ['zh-CN', 'en'] as const;

/** A language that the page speaks, completely. */
export type Language = (typeof LANGUAGES)[number];

/** The language in which messages without a language of their own come out. */
export function currentLanguage(): Language {
  return spokenLanguage();
}

/** Changes the language of every message from now on; whoever shows some renders again. */
export function speak(language: Language): void {
  speakIn(language);
}
