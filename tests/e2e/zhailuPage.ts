import { crc32 } from 'node:zlib';
import { type Page } from 'playwright-core';
import { type CaseJson } from './commandLine';
import { openPage, type OpenedPage, type OpenOptions } from './openPage';

/** A figure on the page: its path, the value that it carries, the words that it shows. */
export interface PageFigure {
  readonly path: string;
  readonly value: string;
  readonly text: string;
}

/** The case that the page opens with. */
export const EXAMPLE_CASE: CaseJson = {
  asOf: '2026-11-24',
  product: 'huabei',
  principal: 1_200_000,
  overdueDays: 90,
};

/** Waits until everything that the page loads by itself is there. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.locator('#day').waitFor();
  await page.locator('table [data-figure]').first().waitFor({ state: 'attached' });
  await page.locator('#help').waitFor();
}

/** Opens the page and waits for its lazy parts. */
export async function openZhailu({
  isReady = waitUntilReady,
  ...options
}: OpenOptions & { readonly isReady?: (page: Page) => Promise<void> } = {}): Promise<OpenedPage> {
  const opened = await openPage(options);
  await isReady(opened.page);
  return opened;
}

/** A link's fragment, written by other code than the page's own. */
export function fragmentOf(caseFile: CaseJson, more: Readonly<Record<string, string>> = {}): string {
  const text = Buffer.from(JSON.stringify(caseFile)).toString('base64url');
  const sum = crc32(text).toString(16).padStart(8, '0');
  const parts = { case: text, sum, rules: '2026-11-24', day: '2027-06-01', lang: 'zh-CN', ...more };
  return `#${Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}

/** The case in a link, read by other code than the page's own. */
export function caseOfLink(link: string): CaseJson {
  const text = /[#&]case=([\w-]+)/.exec(link)?.[1];
  if (text === undefined) throw new Error(`no case in ${link}`);
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as CaseJson;
}

/** The figures in a part of the page that are there, shown or folded away. */
export function figuresIn(page: Page, part = 'body'): Promise<PageFigure[]> {
  return page.locator(`${part} [data-figure]`).evaluateAll((elements) =>
    elements.map((element) => ({
      path: element.getAttribute('data-figure') ?? '',
      value: element.getAttribute('data-value') ?? '',
      text: element.textContent,
    })),
  );
}

/** The value of the first figure with this path. */
export async function figureValue(page: Page, path: string): Promise<string | null> {
  return page.locator(`[data-figure="${path}"]`).first().getAttribute('data-value');
}

/** Waits until a figure has a value: the page may draw what follows from a key a moment after the key. */
export async function figureBecomes(page: Page, path: string, value: string | undefined): Promise<void> {
  const figure = page.locator(`[data-figure="${path}"][data-value="${String(value)}"]`).first();
  try {
    await figure.waitFor({ state: 'attached', timeout: 3000 });
  } catch {
    throw new Error(`${path} is ${String(await figureValue(page, path))}, not ${String(value)}`);
  }
}

/** Chooses what a chip or a segment stands for; its input lies hidden in its label. */
export function chipOf(page: Page, id: string) {
  return page.locator(`label:has(#${id})`);
}

const CLOSED = '[aria-expanded="false"]:not(aside *, dialog *, [data-stop])';

/** Opens everything in the case, the answer and the roads that is folded away. */
export async function openFolds(page: Page): Promise<void> {
  await openClosed(page, `main section ${CLOSED}:not(#further *)`);
  await page.locator('#monthly-income').waitFor();
  await page.locator('#keep-nothing').waitFor({ state: 'attached' });
}

/** Looks at each part below the roads, one after the other, with everything in it opened: one is open at a time. */
export async function throughFurther(page: Page, look: (part: string) => Promise<void>): Promise<void> {
  const rows = page.locator('#further > section > div > button');
  for (let row = 0; row < (await rows.count()); row += 1) {
    const button = rows.nth(row);
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await openClosed(page, `#further > section > div > div ${CLOSED}`);
    // Of the line of stages one stop is open at a time.
    const stop = page.locator('#further [data-stop="outsourced"]').first();
    if ((await stop.count()) > 0) {
      await stop.click();
      await openClosed(page, `#further > section > div > div ${CLOSED}`);
    }
    await settle(page);
    await look((await button.textContent()) ?? '');
  }
}

/** What stands where a part is still being fetched. */
const OPENING = ['正在打开', 'Opening'];

/** Opens one after the other; what was opened may hold more, and may come a moment later. */
async function openClosed(page: Page, of: string): Promise<void> {
  await page.evaluate(
    async ([selector, opening]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isOpening = () =>
        [...document.querySelectorAll('main p')].some(({ textContent }) => opening.includes(textContent));
      const seen = new WeakSet<Element>();
      for (;;) {
        // In a group one closes the other: each is opened once.
        const closed = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => !seen.has(one));
        if (closed === undefined && !isOpening()) return;
        if (closed !== undefined) seen.add(closed);
        closed?.click();
        await frame();
        while (closed?.isConnected === true && closed.getAttribute('aria-expanded') !== 'true') await frame();
      }
    },
    [of, OPENING] as const,
  );
}

/** The scrubbed day as ISO. */
export async function dayOf(page: Page): Promise<string> {
  return isoOf(Number(await page.locator('#day').inputValue()));
}

/** A count of days since 1970 as ISO. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** ISO as a count of days since 1970. */
export function dayNumber(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

/** Opens the sheet for saving and sharing; gives the link that it holds. */
export async function openSharing(page: Page): Promise<string> {
  await page.locator('#share').click();
  const field = page.locator('dialog[open] textarea');
  await field.waitFor();
  return field.inputValue();
}

/** Two frames: what was set off by an event is on the screen. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}
