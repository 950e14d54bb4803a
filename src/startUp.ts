import { app_document_title } from './i18n/generated/messages.js';
import { speak } from './i18n/language.ts';
import { refreshRoads } from './state/currentRoads.ts';
import type { LinkLanguage } from './state/link.ts';
import { openLink } from './state/openLink.ts';
import { startKeeping } from './state/persist.ts';
import { useViewStore } from './state/viewStore.ts';

/** The page's language and its title, which says nothing to who looks over a shoulder. */
function speakOnPage(language: LinkLanguage): void {
  speak(language);
  document.documentElement.lang = language;
  document.title = app_document_title();
}

/** The words follow the chosen language from now on, before anything renders with it. */
export function followLanguage(): void {
  speakOnPage(useViewStore.getState().language);
  useViewStore.subscribe(({ language }, before) => {
    if (language !== before.language) speakOnPage(language);
  });
}

/** What is stored, what the address brings, the language, the day: everything before the first picture. */
export function startPage(): void {
  followLanguage();
  startKeeping();
  openLink();
  refreshRoads();
  window.addEventListener('hashchange', openLink);
  // A page that was left open over night computes for the new day.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refreshRoads();
  });
}
