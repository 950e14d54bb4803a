import { buffer } from 'node:stream/consumers';
import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import zhApp from '../../messages/zh-CN/app.json';
import zhMine from '../../messages/zh-CN/mine.json';
import { simulateCase } from './commandLine';
import { EXAMPLE_CASE, figureBecomes, openSharing, openZhailu, waitUntilReady } from './zhailuPage';

const KEY = 'zhailu';

/** Types an amount, and waits for what follows from it. */
async function typeAndFollow(page: Page, yuan: number): Promise<void> {
  await page.locator('#principal').fill(String(yuan));
  const { burden } = simulateCase({ ...EXAMPLE_CASE, principal: yuan * 100 }).roads.refuse!.totals;
  await figureBecomes(page, 'refuse.burden', String(burden));
}

test('full storage: the page works on, says once that it cannot save, and saves again when there is room', async () => {
  const { page, complaints, close } = await openZhailu({
    prepare: (opened) =>
      opened.addInitScript(() => {
        const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!.value as Storage['setItem'];
        Storage.prototype.setItem = function setItem(key, value) {
          if (!Object.hasOwn(globalThis, 'hasRoom')) throw new DOMException('full', 'QuotaExceededError');
          write.call(this, key, value);
        };
      }),
  });
  expect(await page.getByText(zhApp.app_storage_full).count(), 'nothing entered, nothing to lose').toBe(0);
  await typeAndFollow(page, 15_000);
  await page.getByText(zhApp.app_storage_full).waitFor();
  await typeAndFollow(page, 16_000);
  expect(await page.getByText(zhApp.app_storage_full).count()).toBe(1);
  await page.getByRole('button', { name: zhApp.app_save_elsewhere }).click();
  await page.locator('dialog[open] textarea').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate(() => Object.assign(globalThis, { hasRoom: true }));
  await typeAndFollow(page, 17_000);
  await page.getByText(zhApp.app_storage_full).waitFor({ state: 'detached' });
  await page.reload();
  await waitUntilReady(page);
  expect(complaints).toEqual([]);
  await close();
});

const ABSENT: Readonly<Record<string, () => void>> = {
  'throws on access': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
  'is null': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
  },
  'throws on every call': () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'SecurityError');
      };
    }
  },
};

test.each(Object.entries(ABSENT))('storage that %s: the page works on and says so', async (_, fault) => {
  const { page, complaints, close } = await openZhailu({ prepare: (opened) => opened.addInitScript(fault) });
  await typeAndFollow(page, 15_000);
  await page.getByText(zhApp.app_storage_absent).waitFor();
  await typeAndFollow(page, 16_000);
  expect(await page.getByText(zhApp.app_storage_absent).count()).toBe(1);
  expect(await openSharing(page)).toContain('#case=');
  expect(complaints).toEqual([]);
  await close();
});

const TROUBLES = [
  ['cut', (text: string) => text.slice(0, -20), zhApp.app_storage_unreadable],
  ['not JSON', () => '\u0000\u0001PNG', zhApp.app_storage_unreadable],
  ['of another shape', () => '[{"principal":12000}]', zhApp.app_storage_unreadable],
  ['with a field of another kind', (text: string) => text.replace('"15000"', '15000'), zhApp.app_storage_unreadable],
  ['from a future version', (text: string) => text.replace('"version":1', '"version":2'), zhApp.app_storage_newer],
] as const;

test('what is stored and cannot be read is left alone, said, and can be saved; then the page stores anew', async () => {
  const { page, complaints, close } = await openZhailu({ acceptDownloads: true });
  await page.locator('#principal').fill('15000');
  const stored = await page.evaluate((key) => localStorage.getItem(key)!, KEY);
  for (const [name, damage, sentence] of TROUBLES) {
    const damaged = damage(stored);
    expect(damaged, name).not.toBe(stored);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const);
    await page.reload();
    await page.getByText(sentence).waitFor();
    expect(await page.locator('#principal').inputValue(), name).toBe('12,000');
    await page.locator('#principal').fill('18000');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY), name).toBe(damaged);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: zhMine.mine_old_download }).click(),
    ]);
    expect((await buffer(await saved.createReadStream())).toString(), name).toBe(damaged);
  }
  await page.getByRole('button', { name: zhApp.app_storage_start_over }).click();
  await page.reload();
  await waitUntilReady(page);
  expect(await page.locator('#principal').inputValue()).toBe('18000');
  expect(complaints).toEqual([]);
  await close();
});
