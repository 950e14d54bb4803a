/** Where the app is, without the protocol: short enough to be typed. */
export function shortAddress(): string {
  return `${location.host}${location.pathname}`.replace(/index\.html$/, '').replace(/\/$/, '');
}
