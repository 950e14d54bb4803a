/** The part of Trusted Types that is used here; the standard library's types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/**
 * The address of a script as a browser with Trusted Types wants it: from a policy that knows this one only. A policy can be
 * made once; the page's own policy names those that there are.
 */
export function trustedAddress(policy: string, address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  return trustedTypes.createPolicy(policy, { createScriptURL: () => address }).createScriptURL(address);
}
