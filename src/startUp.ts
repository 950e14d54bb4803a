import { prepareForm } from './features/caseForm/LazyBelow.tsx';
import { prepareNotices } from './features/shell/Notices.tsx';
import { prepareBelow } from './features/twoRoads/LazyBelow.tsx';
import { app_document_title } from './i18n/generated/messages.js';
import { speak } from './i18n/language.ts';
import { refreshRoads } from './state/currentRoads.ts';
import type { LinkLanguage } from './state/link.ts';
import { startKeeping } from './state/persist.ts';
import { useViewStore } from './state/viewStore.ts';
import { prepareProblemTexts } from './ui/ProblemText.tsx';

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

/** Whether the address holds a case; any other fragment is a place on the page. */
function addressHoldsCase(): boolean {
  return /[#&](?:case|sum)=/.test(window.location.hash);
}

/** Milliseconds until the page fetches what it may need next. */
const AFTER_FIRST_PICTURE = 1500;

/** Reading a link is loaded only where there is one. */
async function openAddress(): Promise<void> {
  if (!addressHoldsCase()) return;
  const { openLink } = await import('./state/openLink.ts');
  openLink();
}

/** What is stored, what the address brings, the language, the day: everything before the first picture. */
export async function startPage(): Promise<void> {
  void Promise.all([prepareForm(), prepareBelow()]);
  followLanguage();
  startKeeping();
  await openAddress();
  refreshRoads();
  await prepareNotices({ onlyIfNeeded: true });
  setTimeout(() => void Promise.all([prepareProblemTexts(), prepareNotices()]), AFTER_FIRST_PICTURE);
  window.addEventListener('hashchange', () => {
    void openAddress();
  });
  // A page that was left open over night computes for the new day.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refreshRoads();
  });
}
