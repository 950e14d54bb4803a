import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulateCase, type CaseJson } from './commandLine';
import { countWalks } from './countWalks';
import { EXAMPLE_CASE, figureBecomes, openSharing, openZhailu, settle } from './zhailuPage';

/** The three roads that are always walked. */
const ROADS_A_KEY = 3;
/** What else a key may walk: the same effort as a court's, plans of other lengths. */
const MORE_ROADS_A_KEY = 3;

/** Counts what changes below the elements of a selector from now on. */
async function countChanges(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const counter = globalThis as unknown as { changes: number };
    counter.changes = 0;
    const observer = new MutationObserver((records) => {
      counter.changes += records.length;
    });
    for (const element of document.querySelectorAll(wanted)) {
      observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
    }
  }, selector);
  return () => page.evaluate(() => (globalThis as unknown as { changes: number }).changes);
}

/** What lies under the lines, the lines, and what stands on them; the sheet of the day has no name. */
const CHART = '[role="img"] [data-sheet]';

test('the chart is not drawn again while the day is dragged through a hundred places, nor the form or the answer', async () => {
  const { page, close } = await openZhailu();
  // What is fetched after the first picture is there, the terms of the texts too.
  await page.locator('#answer > :first-child [data-term]').first().waitFor();
  await page.locator('#day').focus();
  await page.keyboard.press('Home');
  await settle(page);
  expect(await page.locator(CHART).count()).toBe(3);
  expect(await page.locator('[data-sheet="roads"] polyline').count()).toBe(4);
  const changes = await countChanges(page, `${CHART}, main > section:first-of-type, #answer > :first-child`);
  const first = Number(await page.locator('#day').inputValue());
  for (let step = 0; step < 100; step += 1) await page.keyboard.press('ArrowRight');
  expect(Number(await page.locator('#day').inputValue())).toBe(first + 100);

  const box = (await page.locator('#day').boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2, { steps: 100 });
  await page.mouse.up();
  await settle(page);
  expect(Number(await page.locator('#day').inputValue())).toBeGreaterThan(first + 300);
  expect(await changes()).toBe(0);
  await close();
});

test('a key walks each road once, and few more; the day walks none', async () => {
  const { page, close } = await openZhailu();
  const walks = await countWalks(page);
  await page.locator('#principal').fill('1234');
  await figureBecomes(
    page,
    'refuse.burden',
    String(simulateCase({ ...EXAMPLE_CASE, principal: 123_400 }).roads.refuse!.totals.burden),
  );
  expect(await walks(), 'the marks of the walk are found').toBeGreaterThan(0);

  await page.locator('#principal').press('End');
  await page.locator('#principal').press('5');
  await figureBecomes(
    page,
    'refuse.burden',
    String(simulateCase({ ...EXAMPLE_CASE, principal: 1_234_500 }).roads.refuse!.totals.burden),
  );
  await settle(page);
  const key = await walks();
  expect(key).toBeGreaterThanOrEqual(ROADS_A_KEY);
  expect(key).toBeLessThanOrEqual(ROADS_A_KEY + MORE_ROADS_A_KEY);

  await page.locator('#day').focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowLeft');
  await settle(page);
  expect(await walks()).toBe(0);
  await close();
});

const YEARS_30 = 10_950;
/** A payment a day for 30 years, and as long a look ahead. */
const LONG_CASE: CaseJson = {
  ...EXAMPLE_CASE,
  principal: 30_000_000,
  horizon: YEARS_30,
  payments: Array.from({ length: YEARS_30 }, (_, day) => ({
    date: new Date(Date.UTC(2026, 10, 25 + day)).toISOString().slice(0, 10),
    amount: 5_000 + (day % 7),
  })),
};

test('thirty years with a payment a day cost a key no more walks, and the day none', async () => {
  const { page, complaints, close } = await openZhailu({ viewport: { width: 390, height: 844 } });
  await openSharing(page);
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(LONG_CASE)),
  });
  const burdenOf = (principal: number) => String(simulateCase({ ...LONG_CASE, principal }).roads.refuse!.totals.burden);
  const becomes = (principal: number) =>
    page
      .locator(`[data-figure="refuse.burden"][data-value="${burdenOf(principal)}"]`)
      .first()
      .waitFor({ state: 'attached' });
  await becomes(30_000_000);
  const walks = await countWalks(page);
  await page.locator('#principal').fill('300001');
  await becomes(30_000_100);
  await settle(page);
  expect(await walks(), 'the marks of the walk are found').toBeGreaterThan(0);
  await page.locator('#principal').press('End');
  await page.locator('#principal').press('2');
  expect(await page.locator('#principal').inputValue()).toBe('3000012');
  await becomes(300_001_200);
  await settle(page);
  const key = await walks();
  expect(key).toBeGreaterThanOrEqual(ROADS_A_KEY);
  expect(key).toBeLessThanOrEqual(ROADS_A_KEY + MORE_ROADS_A_KEY);
  await page.locator('#day').focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowLeft');
  await settle(page);
  expect(await walks()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
