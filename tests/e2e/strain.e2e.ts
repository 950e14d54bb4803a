import { type CDPSession, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import zhWhy from '../../messages/zh-CN/why.json';
import { balanceOf, simulateCase, type CaseJson } from './commandLine';
import {
  caseOfLink,
  dayOf,
  EXAMPLE_CASE,
  figureBecomes,
  figureValue,
  openFolds,
  openSharing,
  openZhailu,
  settle,
} from './zhailuPage';

/** In CI a short one; `npm run measure:drag` takes 30. */
const DRAG_SECONDS = Number(process.env.DRAG_SECONDS ?? 5);
const MEMORY_MAY_DIFFER = 0.05;

/** What the page keeps, in bytes, once what is no longer needed is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  // What waits in finalizers and idle callbacks goes with the second and the third.
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

/** The pointer over the whole range of the days, there and back, until the time is up. */
async function dragFor(page: Page, seconds: number): Promise<number> {
  const box = (await page.locator('#day').boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 12, y);
  await page.mouse.down();
  const until = Date.now() + seconds * 1000;
  let steps = 0;
  while (Date.now() < until) {
    await page.mouse.move(box.x + box.width - 12, y, { steps: 40 });
    await page.mouse.move(box.x + 12, y, { steps: 40 });
    steps += 80;
  }
  await page.mouse.move(box.x + box.width * 0.4, y, { steps: 10 });
  await page.mouse.up();
  return steps;
}

test(
  'a drag over the whole range ends where it ends, and leaves the memory where it was',
  async () => {
    const { page, complaints, close } = await openZhailu();
    await page.locator('#answer [data-term]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // What a first drag makes and keeps (compiled code, the cards’ words) is no growth.
    await dragFor(page, 2);
    const before = await heapOf(session);
    const steps = await dragFor(page, DRAG_SECONDS);
    await settle(page);
    const after = await heapOf(session);
    const grown = after / before - 1;
    console.log(
      `${String(steps)} steps in ${String(DRAG_SECONDS)} s: ${(before / 1e6).toFixed(2)} MB before, ${(after / 1e6).toFixed(2)} MB after, ${(grown * 100).toFixed(2)} %`,
    );
    expect(Math.abs(grown)).toBeLessThan(MEMORY_MAY_DIFFER);
    const day = await dayOf(page);
    const answer = simulateCase(EXAMPLE_CASE, { on: [day] });
    for (const road of ['refuse', 'negotiate']) {
      await figureBecomes(page, `${road}.day.owed`, String(balanceOf(answer, road, day).owed));
    }
    expect(complaints).toEqual([]);
    await close();
  },
  60_000 + DRAG_SECONDS * 1000,
);

const TAPS = 10;

test('ten taps a second on every control lose nothing, and the last state is shown', async () => {
  const { page, complaints, close } = await openZhailu();
  await openFolds(page);
  const tapped = await page.evaluate(async (taps) => {
    const isLeftOut = (control: HTMLElement) =>
      control.id === 'leave' || control.closest('a[target], a[href^="tel:"], dialog, [hidden]') !== null;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'header button, main button, main label:has(input[type=radio], input[type=checkbox])',
      ),
    ].filter((control) => !isLeftOut(control));
    for (let tap = 0; tap < taps; tap += 1) {
      const due = performance.now() + 100;
      for (const control of controls) if (control.isConnected) control.click();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    }
    return controls.length;
  }, TAPS);
  expect(tapped).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await settle(page);
  const dialogs = await page.locator('dialog[open]').count();
  for (let index = 0; index < dialogs; index += 1) await page.keyboard.press('Escape');
  // Then keys, ten a second and faster, and the day: the last of each is what is computed.
  await page.locator('#product-huabei').evaluate((chip: HTMLElement) => {
    chip.click();
  });
  if (await page.locator('#knows-only-total').isChecked()) {
    await page.locator('#knows-only-total').evaluate((box: HTMLElement) => {
      box.click();
    });
  }
  await page.locator('#principal').fill('');
  await page.locator('#principal').pressSequentially('2345678.9', { delay: 30 });
  await settle(page);
  if ((await page.locator('html').getAttribute('lang')) === 'en') await page.locator('#language').click();
  const told = caseOfLink(await openSharing(page));
  expect(told.principal).toBe(234_567_890);
  const { burden } = simulateCase(told).roads.refuse!.totals;
  await figureBecomes(page, 'refuse.burden', String(burden));
  expect(complaints).toEqual([]);
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

test('thirty years with a payment a day are opened, answered key by key, and dragged through', async () => {
  const { page, complaints, close } = await openZhailu();
  await openSharing(page);
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(LONG_CASE)),
  });
  // What a person waits for it, they are told nothing meanwhile: it has to be soon.
  const { burden } = simulateCase(LONG_CASE).roads.refuse!.totals;
  await page
    .locator(`[data-figure="refuse.burden"][data-value="${String(burden)}"]`)
    .first()
    .waitFor({ state: 'attached' });
  const shownBefore = await figureValue(page, 'refuse.burden');
  const pressed = Date.now();
  await page.locator('#principal').press('End');
  // The key stands at once, and what is still shown says that it is the last result.
  const older = page.locator('[data-stale]').waitFor({ state: 'attached' });
  await page.locator('#principal').press('5');
  await older;
  await page.waitForFunction(
    (before) => document.querySelector<HTMLElement>('[data-figure="refuse.burden"]')?.dataset.value !== before,
    shownBefore,
  );
  const answered = Date.now() - pressed;
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  // The explanation takes longer than a key may: it says that it is behind, and follows when the keys pause.
  const behind = page.locator('[data-why][aria-busy=true]');
  await behind.waitFor({ state: 'attached' });
  expect(await behind.innerText()).toContain(zhWhy.why_behind);
  await behind.waitFor({ state: 'detached' });
  const day = page.locator('#day');
  const [first, last] = [Number(await day.getAttribute('min')), Number(await day.getAttribute('max'))];
  let slowestStep = 0;
  for (let step = 1; step <= 30; step += 1) {
    const started = Date.now();
    await day.fill(String(first + Math.round(((last - first) * step) / 31)));
    await settle(page);
    slowestStep = Math.max(slowestStep, Date.now() - started);
  }
  expect(Number(await day.inputValue())).toBe(first + Math.round(((last - first) * 30) / 31));
  console.log(
    `30 years, a payment a day: a key ${String(answered)} ms, slowest step of a drag ${String(slowestStep)} ms`,
  );
  expect(complaints).toEqual([]);
  await close();
});
