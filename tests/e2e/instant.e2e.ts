import { type CDPSession, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { figureBecomes, openZhailu, settle } from './zhailuPage';
import { EXAMPLE_CASE } from './zhailuPage';
import { simulateCase } from './commandLine';

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

const CHART = '.recharts-wrapper';

test('the chart is not drawn again while the day is dragged through a hundred places, nor the form or the answer', async () => {
  const { page, close } = await openZhailu();
  // What is fetched after the first picture is there, the terms of the texts too.
  await page.locator('#answer > :first-child [data-term]').first().waitFor();
  await page.locator('#day').focus();
  await page.keyboard.press('Home');
  await settle(page);
  expect(await page.locator(`${CHART} path`).count()).toBeGreaterThan(3);
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

/** How often functions of the page were called since coverage began: those whose text holds all these words. */
async function callsOf(
  session: CDPSession,
  sources: ReadonlyMap<string, string>,
  words: readonly string[],
): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  let found: { readonly length: number; readonly count: number } | undefined;
  for (const { scriptId, functions } of result) {
    const source = sources.get(scriptId) ?? '';
    for (const { ranges } of functions) {
      const [{ startOffset, endOffset, count } = { startOffset: 0, endOffset: 0, count: 0 }] = ranges;
      const text = source.slice(startOffset, endOffset);
      const isIt = words.every((word) => text.includes(word));
      // The innermost: what it stands in holds the same words.
      if (isIt && (found === undefined || text.length < found.length)) found = { length: text.length, count };
    }
  }
  return found?.count ?? 0;
}

test('a key walks each road once, and few more; the day walks none', async () => {
  const { page, close } = await openZhailu();
  const session = await page.context().newCDPSession(page);
  const sources = new Map<string, string>();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.includes('/assets/')) scripts.push(scriptId);
  });
  await session.send('Debugger.enable');
  for (const scriptId of scripts) {
    sources.set(scriptId, (await session.send('Debugger.getScriptSource', { scriptId })).scriptSource);
  }
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What `simulate` returns names these; no other function does.
  const walks = () => callsOf(session, sources, ['horizonEnd:', 'brokenOn:', 'moments:', 'ruleBook:']);

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
