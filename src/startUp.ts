import { prepareForm } from './features/caseForm/LazyBelow.tsx';
import { prepareNotices } from './features/shell/Notices.tsx';
import { prepareBelow } from './features/twoRoads/LazyBelow.tsx';
import { app_document_title } from './i18n/generated/messages.js';
import { speak } from './i18n/language.ts';
import { useCaseStore } from './state/caseStore.ts';
import { refreshRoads } from './state/currentRoads.ts';
import type { LinkLanguage } from './state/link.ts';
import { useNoticeStore } from './state/noticeStore.ts';
import { isSomethingStored } from './state/storageKey.ts';
import { systemLanguage } from './state/systemLanguage.ts';
import { deviceDay, todayInChina } from './state/today.ts';
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

/**
 * Storing is loaded beside the first picture, which a new visitor need not wait for; what was entered meanwhile is stored,
 * too. Where it cannot be loaded the page says that nothing is kept.
 */
async function keepInputs(): Promise<void> {
  const isNew = !isSomethingStored();
  try {
    const { save, startKeeping } = await import('./state/persist.ts');
    startKeeping();
    if (isNew && !useCaseStore.getState().isExample) save();
  } catch {
    useNoticeStore.setState({ storageTrouble: 'absent' });
  }
}

/** Reading a link is loaded only where there is one; what is stored comes before it. */
async function openAddress(keeping: Promise<void>): Promise<void> {
  if (!addressHoldsCase()) return;
  const [{ openLink }] = await Promise.all([import('./state/openLink.ts'), keeping]);
  openLink();
}

/** What went along when the page was loaded anew for a new version: as with a link, most days there is nothing. */
async function takeAlong(keeping: Promise<void>): Promise<void> {
  if (window.history.state === null) return;
  const [{ takeCarried }] = await Promise.all([import('./state/carried.ts'), keeping]);
  takeCarried();
}

/** Without it the page works, but not without a network. */
async function watchForNewVersion(): Promise<void> {
  const { watchVersions } = await import('./state/newVersion.ts');
  watchVersions();
}

/** A page that is left open over night. */
async function watchForNewDay(): Promise<void> {
  const { watchDay } = await import('./state/dayChange.ts');
  watchDay();
}

/** A clock that cannot be right is said to be wrong. */
function doubtClock(): void {
  const day = deviceDay();
  if (day !== todayInChina()) useNoticeStore.setState({ clockDay: day });
}

/** What is stored, what the address brings, the language, the day: everything before the first picture. */
export async function startPage(): Promise<void> {
  void Promise.all([prepareForm(), prepareBelow()]);
  const untouched = useCaseStore.getState();
  // What was chosen before, or a link, wins.
  useViewStore.getState().setLanguage(systemLanguage(navigator.languages));
  followLanguage();
  const keeping = keepInputs();
  if (isSomethingStored()) await keeping;
  await takeAlong(keeping);
  await openAddress(keeping);
  // The example's roads are walked already.
  if (useCaseStore.getState() !== untouched) refreshRoads();
  doubtClock();
  await prepareNotices({ onlyIfNeeded: true });
  setTimeout(
    () => void Promise.allSettled([prepareProblemTexts(), prepareNotices(), watchForNewVersion(), watchForNewDay()]),
    AFTER_FIRST_PICTURE,
  );
  window.addEventListener('hashchange', () => {
    void openAddress(keeping);
  });
}
