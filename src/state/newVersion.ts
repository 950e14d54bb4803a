import { trustedAddress } from '../worker/trustedAddress.ts';
import { carryOver } from './carried.ts';
import { useNoticeStore } from './noticeStore.ts';

const WORKER = './sw.js';

/** Some browsers have no workers, and no page that was not opened safely has. */
function isServedByWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

let isLoadingAnew = false;

/** Loads the page anew, once, with the case. */
function loadAnew(): void {
  if (isLoadingAnew) return;
  isLoadingAnew = true;
  carryOver();
  window.location.reload();
}

function offer(update: () => void): void {
  useNoticeStore.setState({ update });
}

/** A new version waits beside the one that serves this page: it takes over when the person says so. */
function offerWaiting(waiting: ServiceWorker): void {
  offer(() => {
    navigator.serviceWorker.addEventListener('controllerchange', loadAnew);
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
}

/** Calls back for every worker that is installed while another one serves this page. */
function watchInstalling(registration: ServiceWorkerRegistration): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && isServedByWorker()) offerWaiting(installing);
  });
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  let isServed = isServedByWorker();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker only begins to serve this page; a later one was called by another tab and has other files.
    if (isServed) offer(loadAnew);
    isServed = true;
  });
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress('zhailu', WORKER));
    if (registration.waiting !== null && isServed) offerWaiting(registration.waiting);
    watchInstalling(registration);
    registration.addEventListener('updatefound', () => {
      watchInstalling(registration);
    });
    return registration;
  } catch {
    // The browser or the host allows no worker: the page works, but not without a network.
    return undefined;
  }
}

/** Whether the host has another version of the page than this one; not known is no. */
async function isHostAhead(): Promise<boolean> {
  const own = document.querySelector('script[type="module"]')?.getAttribute('src');
  try {
    // The question mark leads past the worker's own files.
    const answer = await fetch('./?version', { cache: 'no-store' });
    return own !== null && own !== undefined && answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}

/** Milliseconds until a first visit fetches everything for days without a network: what is seen first comes before it. */
const AFTER_ALL_PICTURES = 2500;

/**
 * Lets the page work without a network, and says when there is a new version: where its worker has installed one, where
 * another tab has changed to it, or where a part of this one is gone from the host. Nothing changes until the person wants it.
 */
export function watchVersions(): void {
  let registration: ServiceWorkerRegistration | undefined;
  setTimeout(
    () => {
      void register().then((registered) => {
        registration = registered;
      });
    },
    isServedByWorker() ? 0 : AFTER_ALL_PICTURES,
  );
  const look = (): void => {
    registration?.update().catch(() => undefined);
  };
  window.addEventListener('vite:preloadError', () => {
    look();
    if (!isServedByWorker()) {
      void isHostAhead().then((isAhead) => {
        if (isAhead) offer(loadAnew);
      });
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}
