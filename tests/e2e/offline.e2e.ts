import { readdirSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import zhForm from '../../messages/zh-CN/form.json';
import { deploy, type Deployment } from './deployment';
import { openPage } from './openPage';
import { fragmentOf, figureBecomes, openFolds, waitUntilReady } from './zhailuPage';

let site: Deployment;
beforeEach(async () => {
  site = await deploy();
});
afterEach(() => site.stop());

/** Waits until the worker has everything and serves this page. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** As after a long while in another tab. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function entryOf(page: Page): Promise<string | null> {
  return page.locator('script[type="module"]').getAttribute('src');
}

/** Taps the notice; the page comes back with the other version. */
async function update(page: Page): Promise<void> {
  const before = await entryOf(page);
  await page.locator('#update').click();
  await page.waitForFunction(
    (old) => document.querySelector('script[type="module"]')?.getAttribute('src') !== old,
    before,
  );
  await waitUntilReady(page);
}

test('after one visit everything works without a network, after a reload and in parts never opened, too', async () => {
  const { page, complaints, outsideRequests, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  await site.stop();
  await page.context().setOffline(true);
  await page.reload();
  await waitUntilReady(page);
  await page.locator('#principal').fill('24000');
  await page.getByRole('button', { name: '每等一天，多付多少' }).click();
  // Twice the debt of the example: twice the figure.
  await figureBecomes(page, 'waiting.7.burden', '2524800');
  await page.locator('[data-sheet="roads"] polyline').last().waitFor();
  await page.getByRole('button', { name: '法律和规则' }).click();
  await page.getByRole('searchbox').waitFor();
  await page.locator('#share').click();
  await page.locator('dialog[open] textarea').waitFor();
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});

test('a new version is said, comes when asked for, and keeps the case', async () => {
  const { page, complaints, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  await page.locator('#principal').fill('34567.89');
  site.deployNext();
  await comeBack(page);
  await page.locator('#update').waitFor();
  // Until then this version goes on, with the parts that the host no longer has.
  await page.getByRole('button', { name: '每等一天，多付多少' }).click();
  await page.locator('[data-sheet="roads"] polyline').last().waitFor();
  await update(page);
  expect(await page.locator('#principal').inputValue()).toBe('34567.89');
  expect(await page.locator('#update').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the other tab says that the version has changed', async () => {
  const { page, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  const other = await page.context().newPage();
  await other.goto(site.url);
  await waitUntilReady(other);
  await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
  site.deployNext();
  await comeBack(page);
  await page.locator('#update').waitFor();
  await update(page);
  await update(other);
  await close();
});

test('where nothing is to be kept, the case goes along all the same, and is not stored', async () => {
  const { page, complaints, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  await page.locator('#principal').fill('34567.89');
  await page.locator('#fold-device').click();
  await page.locator('#keep-nothing').evaluate((element: HTMLElement) => {
    element.click();
  });
  await page.locator('#hide-amounts').click();
  site.deployNext();
  await comeBack(page);
  await update(page);
  await page.locator('#hide-amounts').click();
  expect(await page.locator('#principal').inputValue()).toBe('34567.89');
  await page.locator('#fold-device').click();
  await page.locator('#keep-nothing').waitFor({ state: 'attached' });
  expect(await page.locator('#keep-nothing').isChecked()).toBe(true);
  const left = await page.evaluate(() => `${localStorage.length} ${JSON.stringify(history.state)} ${location.hash}`);
  expect(left).toBe('0 null ');
  await page.reload();
  await waitUntilReady(page);
  expect(await page.locator('#principal').inputValue()).not.toBe('34567.89');
  expect(complaints).toEqual([]);
  await close();
});

test('a case from a link goes along, and what was entered before stays', async () => {
  const { page, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  await page.locator('#principal').fill('34567.89');
  const visited = { asOf: '2026-11-24', product: 'huabei', principal: 7_654_321, overdueDays: 60 };
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, fragmentOf(visited));
  await page.getByText('已打开链接里的情况').waitFor();
  site.deployNext();
  await comeBack(page);
  await update(page);
  expect(await page.locator('#principal').inputValue()).toMatch(/76,?543\.21/);
  await page.getByRole('button', { name: '回到我原来填的' }).click();
  expect(await page.locator('#principal').inputValue()).toBe('34567.89');
  await close();
});

test('without a worker, a part that is gone from the host brings the notice, and the case stays', async () => {
  const { page, close } = await openPage({ at: site.url });
  await waitUntilReady(page);
  await page.locator('#principal').fill('34567.89');
  // What the page fetches for later is there, the notice's words too.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  site.deployNext();
  await page.getByRole('button', { name: '每等一天，多付多少' }).click();
  await page.getByText('这一块没有显示出来').waitFor();
  await update(page);
  expect(await page.locator('#principal').inputValue()).toBe('34567.89');
  await page.getByRole('button', { name: '每等一天，多付多少' }).click();
  await page.locator('[data-sheet="roads"] polyline').last().waitFor();
  await close();
});

test('a browser that cannot read the page’s script gets the plain page', async () => {
  const { page, close } = await openPage({ at: site.url, suffix: 'favicon.svg' });
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let words = later??than!!this;' }),
  );
  await page.goto(site.url);
  await page.getByText('较新的浏览器').waitFor();
  for (const number of ['12378', '12348', '12368', '12356', '110']) {
    expect(await page.locator(`a[href="tel:${number}"]`).first().isVisible()).toBe(true);
  }
  await close();
});

test('without JavaScript the plain page stands in both languages', async () => {
  const { page, close } = await openPage({ at: site.url, javaScriptEnabled: false });
  const words = await page.locator('noscript main').innerText();
  expect(words).toContain('金融消费者投诉');
  expect(words).toContain('complaints about banks and lenders');
  expect(await page.locator('a[href="tel:12356"]').count()).toBe(2);
  await close();
});

test('after everything was deleted the device holds the page’s own files and nothing that was entered', async () => {
  const { page, close } = await openPage({ at: site.url, serviceWorkers: 'allow' });
  await waitUntilReady(page);
  await waitUntilKept(page);
  await page.locator('#principal').fill('54321.98');
  await openFolds(page);
  const button = page.locator('#delete-everything');
  await button.click();
  await button.click();
  await page.getByText(zhForm.form_deleted_app).waitFor();
  const { stored, kept } = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) addresses.push(url);
    }
    return {
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      kept: addresses,
    };
  });
  expect(stored).toBe(0);
  expect(kept.length).toBeGreaterThan(20);
  const files = new Set(readdirSync('dist', { recursive: true }).map((name) => String(name).replaceAll('\\', '/')));
  const own = (address: string) => address.replace(site.url, '').replace(/\?.*/, '');
  expect(kept.map(own).filter((name) => name !== '' && !files.has(name))).toEqual([]);
  await close();
});
