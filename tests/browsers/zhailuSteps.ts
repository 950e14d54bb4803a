import zhApp from '../../messages/zh-CN/app.json';
import zhSheets from '../../messages/zh-CN/sheets.json';
import { caseOfLink, isoOf, type PageFigure } from '../e2e/zhailuPage';
import { type CaseJson } from '../e2e/commandLine';
import { type BrowserPage } from './browserPage';

/** The place of a figure, with this value where one is named. */
export function figureAt(path: string, value?: string): string {
  return `main [data-figure="${path}"]${value === undefined ? '' : `[data-value="${value}"]`}`;
}

/** Waits until a figure has a value: the page may draw what follows from a key a moment after the key. */
export async function figureBecomes(page: BrowserPage, path: string, value: string): Promise<void> {
  try {
    await page.find(figureAt(path, value));
  } catch {
    throw new Error(`${path} is ${String(await page.attribute(figureAt(path), 'data-value'))}, not ${value}`);
  }
}

/** The figures of a part of the page. */
export function figuresIn(page: BrowserPage, part: string): Promise<PageFigure[]> {
  return page.evaluate(
    (within: string) =>
      [...document.querySelectorAll<HTMLElement>(`${within} [data-figure]`)].map(({ dataset, textContent }) => ({
        path: dataset.figure ?? '',
        value: dataset.value ?? '',
        text: textContent,
      })),
    part,
  );
}

/** The scrubbed day as ISO. */
export async function dayOf(page: BrowserPage): Promise<string> {
  return isoOf(Number(await page.value('#day')));
}

/** Opens the sheet for saving and sharing. */
export async function openSharing(page: BrowserPage): Promise<void> {
  await page.click('#share');
  await page.find('dialog[open] textarea');
}

export async function closeSheet(page: BrowserPage): Promise<void> {
  await page.press('Escape');
  await page.findGone('dialog[open]');
}

/** Adds all that links and files leave out unless it is added, once the files are there: they come a moment later. */
export async function addEverything(page: BrowserPage): Promise<void> {
  await findButton(page, zhSheets.sheets_json);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('dialog[open] input[type="checkbox"]')) {
      if (!box.checked) box.click();
    }
  });
}

/** The link that the opened sheet holds. */
export function linkOf(page: BrowserPage): Promise<string> {
  return page.value('dialog[open] textarea');
}

/** The case that the page has, by its link. */
export async function caseOf(page: BrowserPage): Promise<CaseJson> {
  await openSharing(page);
  const link = await linkOf(page);
  await closeSheet(page);
  return caseOfLink(link);
}

/** Waits for the button of the opened sheet with these words. @returns where it is */
async function findButton(page: BrowserPage, words: string): Promise<string> {
  const mark = 'data-found-by-test';
  await page.waitUntil(
    () =>
      page.evaluate(
        ([said, marked]: readonly [string, string]) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('dialog[open] button')];
          for (const button of buttons) button.toggleAttribute(marked, button.innerText.trim() === said);
          return buttons.some((button) => button.hasAttribute(marked));
        },
        [words, mark] as const,
      ),
    `a button “${words}”`,
  );
  return `[${mark}]`;
}

/** Presses the button of the opened sheet with these words, once it is there. */
export async function pressButton(page: BrowserPage, words: string): Promise<void> {
  await page.click(await findButton(page, words));
}

const FURTHER_ROWS = '#further > section > div:has(> button)';

/** How many parts there are to open below the roads. */
export function furtherParts(page: BrowserPage): Promise<number> {
  return page.evaluate((rows: string) => document.querySelectorAll(rows).length, FURTHER_ROWS);
}

/** What stands where a part is still being fetched. */
const OPENING = zhApp.app_loading;

/** Opens one of the parts below the roads, and waits for what it fetches. */
export async function openFurther(page: BrowserPage, index: number): Promise<void> {
  const mark = 'data-opened-by-test';
  await page.evaluate(
    ([rows, marked, wanted]: readonly [string, string, number]) => {
      for (const [at, row] of document.querySelectorAll(rows).entries()) row.toggleAttribute(marked, at === wanted);
    },
    [FURTHER_ROWS, mark, index] as const,
  );
  const button = `[${mark}] > button`;
  if ((await page.attribute(button, 'aria-expanded')) !== 'true') await page.click(button);
  await page.find(`${button}[aria-expanded="true"]`);
  await page.waitUntil(async () => {
    const shown = (await page.text(`[${mark}] > div`)).trim();
    return shown !== '' && !shown.includes(OPENING);
  }, `the content of part ${index}`);
}

/** Waits for the futures and opens their tables; gives every figure of theirs. */
export async function futuresIn(page: BrowserPage): Promise<readonly PageFigure[]> {
  await page.click('#how-sure > div > button');
  const isDone = () => page.evaluate(() => document.querySelector('#how-sure [data-status="done"]') !== null);
  // A slow browser may take longer than anything else on the page.
  for (let tries = 0; tries < 5 && !(await isDone()); tries += 1) {
    await page.waitUntil(isDone, 'all futures').catch(() => undefined);
  }
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('#how-sure summary')) summary.click();
  });
  await page.find('main [data-figure="forecast.refuse.sued.burden.p50.60"]');
  const figures = await figuresIn(page, '#how-sure');
  return figures.filter(({ path }) => path.startsWith('forecast.'));
}

/** How many instalments the plan is paid that breaks; undefined where no such plan is shown. */
export async function paidBeforeTheBreak(page: BrowserPage): Promise<number | undefined> {
  const isShown = await page.evaluate((words: string) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#further button')];
    const broken = buttons.find((button) => button.innerText.trim() === words);
    if (broken?.ariaExpanded === 'false') broken.click();
    return broken !== undefined;
  }, zhApp.road_brokenPlan);
  if (!isShown) return undefined;
  await page.find('#breaks-after');
  return Number(await page.value('#breaks-after'));
}
