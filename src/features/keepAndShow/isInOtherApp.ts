const IN_APP = /MicroMessenger|AlipayClient/i;

/** Whether the page is open inside an app that refuses downloads and does not print. */
export function isInOtherApp(): boolean {
  return IN_APP.test(navigator.userAgent);
}
