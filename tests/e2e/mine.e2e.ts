import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import type { OpenedPage } from './openPage';
import { openSharing, openZhailu, waitUntilReady } from './zhailuPage';

const opened: OpenedPage[] = [];
afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
});

async function open(options: Parameters<typeof openZhailu>[0] = {}): Promise<OpenedPage> {
  const page = await openZhailu(options);
  opened.push(page);
  return page;
}

/** Waits until a field holds a text. */
async function fieldBecomes(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([field, wanted]) => document.querySelector<HTMLInputElement>(field)?.value === wanted,
    [selector, text] as const,
    { timeout: 5000 },
  );
}

test('two tabs on one case show the same, each field as it was changed last', async () => {
  const { page, complaints } = await open();
  const other = await page.context().newPage();
  await other.goto(inject('pageUrl'));
  await waitUntilReady(other);
  await page.locator('#principal').fill('15000');
  await fieldBecomes(other, '#principal', '15000');
  await other.locator('#overdue-days').fill('120');
  await fieldBecomes(page, '#overdue-days', '120');
  // Both at once, without waiting for the news of the other.
  await Promise.all([page.locator('#principal').fill('16000'), other.locator('#overdue-days').fill('45')]);
  for (const tab of [page, other]) {
    await fieldBecomes(tab, '#principal', '16000');
    await fieldBecomes(tab, '#overdue-days', '45');
  }
  await page.reload();
  await waitUntilReady(page);
  await fieldBecomes(page, '#principal', '16000');
  await fieldBecomes(page, '#overdue-days', '45');
  expect(complaints).toEqual([]);
});

test('a case file is opened on a phone, named as text, and undone; nothing goes out', async () => {
  const { page, complaints, outsideRequests } = await open({ viewport: { width: 360, height: 780 } });
  await page.locator('#principal').fill('15000');
  await openSharing(page);
  const told = { asOf: '2026-11-24', product: 'huabei', principal: 2_000_000, overdueDays: 30 };
  const buffer = Buffer.from(JSON.stringify({ case: told, ruleBook: '2025-01-01' }));
  const name = '<b>x</b>.json';
  await page.locator('dialog input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await fieldBecomes(page, '#principal', '20000');
  const notice = page.getByRole('status').filter({ hasText: `已打开文件“${name}”里的情况。` });
  await notice.waitFor();
  expect(await notice.textContent()).toContain('当时按 2025-01-01 版规则算');
  await notice.getByRole('button', { name: '撤销' }).click();
  await fieldBecomes(page, '#principal', '15000');
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
});

test('a dropped file is opened and the browser stays on the page', async () => {
  const { page } = await open();
  const told = { asOf: '2026-11-24', product: 'huabei', principal: 2_000_000, overdueDays: 30 };
  const transfer = await page.evaluateHandle((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'case.json', { type: 'application/json' }));
    return files;
  }, JSON.stringify(told));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await fieldBecomes(page, '#principal', '20000');
});

test('the code is as wide as it can be scanned, dark on light also at night', async () => {
  const { page } = await open({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
  await openSharing(page);
  await page.getByRole('button', { name: '显示二维码' }).click();
  const code = page.getByRole('img', { name: '链接的二维码' });
  await code.waitFor();
  expect((await code.boundingBox())?.width).toBeGreaterThan(280);
  const [ground, modules] = await code.evaluate((element) => {
    const { backgroundColor, fill } = getComputedStyle(element);
    return [backgroundColor, fill];
  });
  expect([ground, modules]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('one tap leaves for an empty page; going back does not show the case', async () => {
  const { page } = await open({ viewport: { width: 360, height: 780 } });
  await page.locator('#principal').fill('15000');
  const box = await page.locator('#leave').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.locator('#leave').click();
  await page.waitForURL('about:blank');
  await page.goBack({ timeout: 2000 }).catch(() => null);
  expect(page.url()).toBe('about:blank');
});
