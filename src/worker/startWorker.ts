import address from './forecastWorker.ts?worker&url';
import { trustedAddress } from './trustedAddress.ts';

let trusted: string | undefined;

/**
 * Starts a thread of the forecast.
 * @throws whatever the browser throws where it allows none
 */
export function startWorker(): Worker {
  trusted ??= trustedAddress('zhailu-threads', address);
  // Built, it is one file, so that browsers without modules in threads can run it, too.
  return new Worker(trusted, { type: import.meta.env.DEV ? 'module' : 'classic' });
}
