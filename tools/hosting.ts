import type { Plugin } from 'vite';

/** What the page itself can say of what it may do: load its own files. `blob:` and `data:` pictures are the ones it draws itself for saving. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text becomes code nowhere. The policies: for the service worker's own address, the plain page's own words, and the forecast's threads.
  "require-trusted-types-for 'script'",
  'trusted-types zhailu zhailu-plain zhailu-threads',
];

/** The content security policy in the page. */
export const policyInPage = pagePolicy.join('; ');

/** What the page never asks the device for; of everything else only writing a copied text to the clipboard. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What a host says with every file: `frame-ancestors` counts only there. */
export const headers = {
  'Content-Security-Policy': [...pagePolicy, "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** How long a file may be kept: an asset's name changes with its content, everything else is asked for anew. */
export const caching = { assets: 'public, max-age=31536000, immutable', rest: 'no-cache' };

/** The file that Netlify, Cloudflare Pages and others read. A path that fits two rules would get a header twice. */
export function headersFile(): string {
  const everywhere = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const fresh = ['/', '/index.html', '/sw.js', '/manifest.webmanifest'];
  return [
    '/*',
    ...everywhere,
    '/assets/*',
    `  Cache-Control: ${caching.assets}`,
    ...fresh.flatMap((path) => [path, `  Cache-Control: ${caching.rest}`]),
    '',
  ].join('\n');
}

/**
 * Puts the policy and the plain page's script into the built page, and the headers beside it. Only there: the development server needs an inline
 * script of its own.
 */
export function hosting(): Plugin {
  return {
    name: 'hosting',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyInPage },
        injectTo: 'head-prepend',
      },
      // Before the page's own script, so that it sees when that cannot be read; the bundler leaves it as it is.
      { tag: 'script', attrs: { defer: true, src: './plain.js' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
