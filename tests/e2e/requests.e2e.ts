import { readdirSync } from 'node:fs';
import { type Page, type Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import {
  chipOf,
  fragmentOf,
  openFolds,
  openSharing,
  openZhailu,
  settle,
  throughFurther,
  waitUntilReady,
} from './zhailuPage';

/** Figures that stand nowhere but in this case. */
const CASE = {
  asOf: '2026-11-24',
  product: 'microLoan',
  principal: 5_432_198,
  overdueDays: 137,
  means: { monthlyIncome: 8_765_432 },
};
const SECRETS = ['5432198', '54321.98', '54,321.98', '8765432', '87654.32'];

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything that leaves the page from now on. */
function watch(page: Page): Sent[] {
  const sent: Sent[] = [];
  const keep = (request: Request) => {
    sent.push({ url: request.url(), method: request.method(), body: request.postData(), headers: request.headers() });
  };
  page.context().on('request', keep);
  page.on('websocket', (socket) => {
    sent.push({ url: socket.url(), method: 'WebSocket', body: null, headers: {} });
  });
  return sent;
}

/** Uses what the page offers, its lazy parts too. */
async function useEverything(page: Page): Promise<void> {
  await page.locator('#principal').fill('54321.98');
  await page.locator('#overdue-days').fill('137');
  for (const product of ['jiebei', 'creditCard', 'bankLoan', 'custom', 'microLoan']) {
    await chipOf(page, `product-${product}`).click();
  }
  await openFolds(page);
  await throughFurther(page, async () => {
    await settle(page);
  });
  await page.locator('#monthly-income').fill('87654.32');
  await page.locator('#principal').fill('not an amount');
  await page.locator('#answer [data-stale]').waitFor();
  await page.locator('#principal').fill('54321.98');
  await page.locator('#knows-only-total').evaluate((element: HTMLElement) => {
    element.click();
  });
  await page.locator('#knows-only-total').evaluate((element: HTMLElement) => {
    element.click();
  });
  for (const input of await page.locator('#roads-title ~ * input[type="radio"]').all()) {
    await input.evaluate((element: HTMLElement) => {
      element.click();
    });
    await settle(page);
  }
  await page.locator('main summary').first().click();
  await page.locator('#day').press('Home');
  for (const button of ['main [data-figure="refuse.burden"]', 'main [data-figure="chance.suit"]', '[data-effect]']) {
    await page
      .locator(button)
      .first()
      .evaluate((element: HTMLElement) => {
        element.click();
      });
    await settle(page);
  }
  await page.locator('[data-why]').waitFor();
  await openSharing(page);
  await page.locator('dialog[open] img').waitFor();
  for (const box of await page.locator('dialog[open] input[type="checkbox"]').all()) await box.check();
  for (const button of await page.locator('dialog[open] button').all()) {
    if ((await page.locator('dialog[open]').count()) > 0) await button.click();
  }
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.locator('#language').click();
  await page.locator('#hide-amounts').click();
  await page.locator('#hide-amounts').click();
  await page.locator('#keep-nothing').evaluate((element: HTMLElement) => {
    element.click();
  });
  await settle(page);
}

test('using everything asks for nothing but the page’s own files, and tells no one of the case', async () => {
  const { page, complaints, outsideRequests, ownRequests, close } = await openZhailu({
    acceptDownloads: true,
    serviceWorkers: 'allow',
  });
  const loaded = ownRequests.length;
  const sent = watch(page);
  await useEverything(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(loaded).toBeGreaterThan(3);
  expect(outsideRequests).toEqual([]);
  const pageUrl = inject('pageUrl');
  const builtFiles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const { url, method, body, headers } of sent) {
    if (/^(blob|data):/.test(url)) continue;
    expect(url.slice(0, pageUrl.length), url).toBe(pageUrl);
    expect(builtFiles, 'a file of the page').toContain(url.slice(pageUrl.length));
    expect([method, body], url).toEqual(['GET', null]);
    const told = url + JSON.stringify(headers);
    for (const secret of SECRETS) expect(told, secret).not.toContain(secret);
    // The worker names itself to its own host; the host's headers (docs/hosting.md) end that, too.
    expect(['', `${pageUrl}sw.js`], url).toContain(headers.referer ?? '');
    expect(headers.cookie ?? '', url).toBe('');
  }
  expect(complaints).toEqual([]);
  await close();
});

test('a link tells the server nothing of the case in it', async () => {
  const fragment = fragmentOf(CASE);
  const { page, complaints, outsideRequests, ownRequests, close } = await openZhailu({ suffix: fragment });
  await page.reload();
  await waitUntilReady(page);
  const text = /case=([\w-]+)/.exec(fragment)![1]!;
  for (const url of ownRequests) {
    expect(url).not.toContain(text.slice(0, 24));
    expect(url).not.toMatch(/[?#]/);
  }
  expect(await page.evaluate(() => [document.referrer, document.cookie])).toEqual(['', '']);
  expect(outsideRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('what leads outside says nothing of where it was followed from', async () => {
  // Above a ceiling whose text is linked to.
  const terms = { penaltyRatePerDay: '1/1000', creditor: 'private', contractDate: '2020-09-01' };
  const { page, close } = await openZhailu({ suffix: fragmentOf({ ...CASE, product: 'custom', terms }) });
  const links: { readonly href: string; readonly rel: string }[] = [];
  for (const button of await page
    .locator('main [data-figure="plea.excess"], main [data-figure$=".claim.upheld"]')
    .all()) {
    await button.evaluate((element: HTMLElement) => {
      element.click();
    });
    await settle(page);
    await page.locator('[data-why] section > button').evaluateAll((more: HTMLElement[]) => {
      for (const one of more) one.click();
    });
    await settle(page);
    const found = page.locator('a[target="_blank"], a[href*="://"]');
    links.push(...(await found.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href, rel }) => ({ href, rel })))));
  }
  expect(links.length).toBeGreaterThan(0);
  const policy = await page.locator('meta[name="referrer"]').getAttribute('content');
  expect(policy).toBe('no-referrer');
  for (const { href, rel } of links) {
    expect(href).toMatch(/^https?:\/\//);
    expect(rel, href).toContain('noreferrer');
  }
  await close();
});
