import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Whether there is a network, as far as the device knows. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => window.navigator.onLine);
}
