/** Apps that open pages in themselves and refuse downloads. */
const IN_APP = /MicroMessenger|AlipayClient/i;

/** Whether the page stands inside such an app. */
export function isInApp(): boolean {
  return IN_APP.test(navigator.userAgent);
}
