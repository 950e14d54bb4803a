import { currentLanguage } from '../../i18n/language.ts';

/** What stands between two sentences: a blank where the language has one. */
export function Gap() {
  return currentLanguage() === 'en' ? ' ' : null;
}
