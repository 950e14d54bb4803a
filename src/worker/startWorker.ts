import address from './forecastWorker.ts?worker&url';

/** The part of Trusted Types that is used here; the standard library's types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let trusted: string | undefined;

/** The thread's address, as a browser with Trusted Types wants it: from a policy that knows this one only. */
function threadAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trusted ??=
    trustedTypes === undefined
      ? address
      : trustedTypes.createPolicy('zhailu-threads', { createScriptURL: () => address }).createScriptURL(address);
  return trusted;
}

/**
 * Starts a thread of the forecast.
 * @throws whatever the browser throws where it allows none
 */
export function startWorker(): Worker {
  // Built, it is one file, so that browsers without modules in threads can run it, too.
  return new Worker(threadAddress(), { type: import.meta.env.DEV ? 'module' : 'classic' });
}
