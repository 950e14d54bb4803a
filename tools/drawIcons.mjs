/** Draws the icons of the installed page from `public/favicon.svg`. Run again when that changes; the pictures are committed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

/** The page's paper in `src/ui/tokens.css`: an icon with a ground of its own can be read on any wallpaper. */
const PAPER = '#f6f7f5';

/** Of a maskable icon only the inner four fifths are sure to be seen; the strokes keep well inside. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.8 },
  { file: 'icon-512.png', size: 512, share: 0.8 },
  { file: 'maskable-512.png', size: 512, share: 0.58 },
  { file: 'touch-180.png', size: 180, share: 0.7 },
];

/** @type {{ module: typeof import('../tests/e2e/browser.ts') }} */
const { module } = await runnerImport('./tests/e2e/browser.ts');
const browser = await chromium.launch(await module.browserToUse());
const page = await browser.newPage();
const drawing = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`;
mkdirSync('public/icons', { recursive: true });
for (const { file, size, share } of icons) {
  await page.setViewportSize({ width: size, height: size });
  const side = String(Math.round(size * share));
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${PAPER}"><img src="${drawing}" width="${side}" height="${side}">`,
  );
  await page.waitForFunction('document.images[0].complete');
  await page.screenshot({ path: `public/icons/${file}` });
}
await browser.close();
