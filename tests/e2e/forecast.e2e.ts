import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import zhSure from '../../messages/zh-CN/sure.json';
import { accessibilityViolations } from './accessibilityViolations';
import { forecastCase, type CaseJson } from './commandLine';
import { toldByForecast } from './toldFigures';
import { EXAMPLE_CASE, openZhailu } from './zhailuPage';

const LONG = 60_000;

const done = (page: Page) => page.locator('#how-sure [data-status="done"]').waitFor({ timeout: LONG });
const openFutures = (page: Page) => page.locator('#how-sure').getByRole('button', { name: zhSure.sure_title }).click();

/** Every figure of the futures that is shown, with what is wrong with it. */
async function compare(page: Page, caseFile: CaseJson): Promise<{ count: number; faults: string[] }> {
  const forecast = forecastCase(caseFile);
  const shown = await page.locator('[data-figure^="forecast."]').evaluateAll((figures) =>
    figures.map((figure) => ({
      path: figure.getAttribute('data-figure') ?? '',
      value: Number(figure.getAttribute('data-value')),
    })),
  );
  const faults = shown
    .filter(({ path, value }) => toldByForecast(forecast, path) !== value)
    .map(({ path, value }) => `${path} is ${value}, the command line says ${String(toldByForecast(forecast, path))}`);
  return { count: shown.length, faults };
}

test('ten thousand futures are the command line’s, each figure opens, nothing is in the way', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu({ viewport: { width: 360, height: 780 } });
  await openFutures(page);
  await done(page);
  for (const summary of await page.locator('#how-sure summary').all()) await summary.click();
  await page.locator('#how-sure label[for], #how-sure label').filter({ hasText: zhSure.sure_road_negotiate }).click();
  const negotiated = await compare(page, EXAMPLE_CASE);
  await page.locator('#how-sure label').filter({ hasText: zhSure.sure_road_refuse }).click();
  const refused = await compare(page, EXAMPLE_CASE);
  expect([...negotiated.faults, ...refused.faults]).toEqual([]);
  expect(negotiated.count + refused.count).toBeGreaterThan(150);

  for (const path of [
    'forecast.refuse.stage.claimFiled.36',
    'forecast.negotiate.group.broken',
    'forecast.refuse.sued.burden.p10.60',
  ]) {
    const figure = page.locator(`[data-figure="${path}"]`).first();
    const value = await figure.getAttribute('data-value');
    await figure.click();
    await page.locator(`[data-why="${path}"] [data-why-value="${String(value)}"]`).waitFor();
    await page.keyboard.press('Escape');
  }
  expect(await accessibilityViolations(page, { part: '#how-sure' })).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2500);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});

test('where the section is in view the futures are begun, and the first answer stands without a wait for it', async () => {
  const { page, complaints, close } = await openZhailu({
    viewport: { width: 360, height: 780 },
    prepare: (prepared) =>
      prepared.addInitScript(() => {
        const Real = window.Worker;
        window.Worker = class extends Real {
          constructor(address: string | URL, options?: WorkerOptions) {
            super(address, options);
            this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind: string }>) => {
              if (data.kind === 'sum')
                document.body.dataset.summed = String(Number(document.body.dataset.summed ?? 0) + 1);
            });
          }
        };
      }),
  });
  const summed = () => page.evaluate(() => document.body.dataset.summed ?? '0');
  expect(await summed()).toBe('0');
  await page.locator('#how-sure').scrollIntoViewIfNeeded();
  await expect.poll(summed, { timeout: LONG }).toBe('1');
  // It rests there, and nothing is drawn of it.
  await page.waitForTimeout(1_000);
  expect(await summed()).toBe('1');
  expect(await page.locator('[data-band="sued"], [data-figure^="forecast."]').count()).toBe(0);
  await openFutures(page);
  await done(page);
  expect((await compare(page, EXAMPLE_CASE)).faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a newer case stops the futures of the older one, and none of these is ever shown', async () => {
  const { page, close } = await openZhailu();
  await openFutures(page);
  await page.locator('[data-figure="forecast.refuse.stage.claimFiled.36"]').first().waitFor({ timeout: LONG });
  const older = forecastCase(EXAMPLE_CASE).roads.refuse!.groups.sued!.months[60]!.burden.p50;
  await page.evaluate(() => {
    const values: string[] = [];
    Object.assign(window, { values });
    new MutationObserver(() => {
      for (const figure of document.querySelectorAll('[data-figure^="forecast.refuse.notSued"]')) {
        values.push(figure.getAttribute('data-value') ?? '');
      }
    }).observe(document.querySelector('#how-sure')!, { childList: true, subtree: true, attributes: true });
  });
  const before = forecastCase(EXAMPLE_CASE).roads.refuse!.groups.notSued!.months[60]!.owed.p50!;
  await page.locator('#principal').fill('34567');
  await page.locator(`[data-figure="refuse.planEnd.burden"]`).first().waitFor();
  const seenAfter = page.waitForFunction(
    (old) => {
      const { values } = window as unknown as { values: string[] };
      return values.length > 0 && values.at(-1) !== old;
    },
    String(before),
    { timeout: LONG },
  );
  await seenAfter;
  await done(page);
  const newer = { ...EXAMPLE_CASE, principal: 3_456_700 };
  expect((await compare(page, newer)).faults).toEqual([]);
  const values = await page.evaluate(() => (window as unknown as { values: string[] }).values);
  const firstNew = values.findIndex((value) => value !== String(before));
  expect(values.slice(firstNew)).not.toContain(String(before));
  expect(older).toBeGreaterThan(0);
  await close();
});

/** Threads that go wrong in one way or another. */
const LOST = {
  'cannot be started': () => {
    window.Worker = function () {
      throw new Error('no threads here');
    } as unknown as typeof Worker;
  },
  'throws on its first question': () => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      override postMessage() {
        setTimeout(() => this.dispatchEvent(new Event('error')));
      }
    };
  },
  'is ended in the middle': () => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        let answers = 0;
        this.addEventListener('message', () => {
          answers += 1;
          if (answers < 3) return;
          this.terminate();
          this.dispatchEvent(new Event('error'));
        });
      }
    };
  },
} as const;

test.each(Object.entries(LOST))(
  'a thread that %s: the roads stay, the futures say that they could not be computed, and can be tried again',
  async (_how, lose) => {
    const { page, close } = await openZhailu({ prepare: (prepared) => prepared.addInitScript(lose) });
    await openFutures(page);
    await page.getByText(zhSure.sure_failed).waitFor({ timeout: LONG });
    expect(await page.locator('[data-figure="negotiate.planEnd.burden"]').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: zhSure.sure_retry }).click();
    await done(page);
    expect((await compare(page, EXAMPLE_CASE)).faults).toEqual([]);
    await close();
  },
);

test('without threads the futures are walked in slices, and can be stopped', async () => {
  const { page, complaints, close } = await openZhailu({
    prepare: (prepared) =>
      prepared.addInitScript(() => {
        Object.defineProperty(window, 'Worker', { value: undefined });
      }),
  });
  await openFutures(page);
  await page.getByRole('button', { name: zhSure.sure_stop }).click();
  await page.locator('#how-sure [data-status="stopped"]').waitFor();
  await page.getByRole('button', { name: zhSure.sure_again }).click();
  await done(page);
  expect((await compare(page, EXAMPLE_CASE)).faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
