import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulateCase } from './commandLine';
import {
  EXAMPLE_CASE,
  figureBecomes,
  fragmentOf,
  openFolds,
  openSharing,
  openZhailu,
  settle,
  throughFurther,
} from './zhailuPage';

const CASE = {
  asOf: '2026-11-24',
  product: 'creditCard',
  principal: 2_000_000,
  overdueDays: 150,
  means: { monthlyIncome: 900_000 },
};

interface Said {
  readonly words: string;
  /** The language that the nearest element around them declares. */
  readonly language: string;
  readonly place: string;
}

/** Everything that the page says, seen or heard, with the language that it is said to be in. */
function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const said: Said[] = [];
    const say = (words: string | null, element: Element) => {
      const text = (words ?? '').trim();
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const { id, className, tagName } = element;
      if (text !== '') said.push({ words: text, language, place: `${tagName}#${id}.${className}` });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('noscript, script, style') !== null) continue;
      if (node instanceof Text) say(node.data, element);
      else {
        for (const name of ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder']) {
          say(element.getAttribute(name), element);
        }
      }
    }
    return said;
  });
}

/** Opens all there is to read, and collects what is said on the way, in the explanations of several figures too. */
async function readEverything(page: Page): Promise<Said[]> {
  await openFolds(page);
  await page.locator('main summary').first().click();
  const said = await saidOn(page);
  await throughFurther(page, async () => {
    said.push(...(await saidOn(page)));
  });
  const paths = [
    'refuse.burden',
    'refuse.byAccount.acceptanceFee',
    'negotiate.instalment',
    'refuse.stage.claimFiled.on',
    'chance.suit',
  ];
  const buttons = [
    ...paths.map((path) => page.locator(`main [data-figure="${path}"]`).first()),
    page.locator('[data-effect="refuse.plane"]'),
    page.locator('[data-effect="refuse.newCredit"]'),
  ];
  for (const button of buttons) {
    await button.evaluate((element: HTMLElement) => {
      element.click();
    });
    await settle(page);
    // Each step of the derivation, down to the leaves.
    for (let rounds = 0; rounds < 4; rounds += 1) {
      await page.locator('aside [aria-expanded="false"]').evaluateAll((steps: HTMLElement[]) => {
        for (const step of steps) step.click();
      });
      await settle(page);
    }
    said.push(...(await saidOn(page)));
  }
  await openSharing(page);
  said.push(...(await saidOn(page)));
  await page.keyboard.press('Escape');
  return said;
}

/** What may be typed, quoted as it is typed. */
const QUOTED = '1.2万';
const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
/** Three words of English on end. */
const ENGLISH = /\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\b/;

function distinct(said: readonly Said[]): string[] {
  return [...new Set(said.map(({ words, place }) => `${words} in ${place}`))];
}

test('the English page is English, but for what is said to be Chinese', async () => {
  const { page, complaints, close } = await openZhailu({ suffix: fragmentOf(CASE, { lang: 'en', day: '2028-06-01' }) });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const said = await readEverything(page);
  expect(said.length).toBeGreaterThan(500);
  expect(
    distinct(
      said.filter(({ words, language }) => CHINESE.test(words.replaceAll(QUOTED, '')) && !language.startsWith('zh')),
    ),
  ).toEqual([]);
  expect(distinct(said.filter(({ words }) => /\{\w+\}|undefined|NaN|\[object/.test(words)))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('the Chinese page is Chinese, but for what is said to be English', async () => {
  const { page, complaints, close } = await openZhailu({ suffix: fragmentOf(CASE, { day: '2028-06-01' }) });
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  const said = await readEverything(page);
  expect(said.length).toBeGreaterThan(500);
  expect(distinct(said.filter(({ words, language }) => ENGLISH.test(words) && language !== 'en'))).toEqual([]);
  expect(distinct(said.filter(({ words }) => /\{\w+\}|undefined|NaN|\[object/.test(words)))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('the language is changed in place: the case, the day and the figures stay', async () => {
  const { page, close } = await openZhailu();
  await page.locator('#principal').fill('3万');
  const values = () =>
    page
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-figure')} ${one.getAttribute('data-value')}`));
  const { burden } = simulateCase({ ...EXAMPLE_CASE, principal: 3_000_000 }).roads.refuse!.totals;
  await figureBecomes(page, 'refuse.burden', String(burden));
  const before = await values();
  const titles: string[] = [await page.title()];
  await page.locator('#language').click();
  await settle(page);
  titles.push(await page.title());
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('#principal').inputValue()).toBe('3万');
  expect(await values()).toEqual(before);
  expect(await page.locator('[data-figure="negotiate.burden"]').first().textContent()).toMatch(/^¥[\d,]+(\.\d\d)?$/);
  expect(await page.locator('[data-figure="refuse.stage.claimFiled.on"]').first().textContent()).toMatch(
    /^[A-Z][a-z]{2} \d{4}$/,
  );
  // Who looks over a shoulder at the tabs learns nothing.
  for (const title of titles) expect(title).not.toMatch(/债|欠|逾期|贷|debt|loan|owe|credit|zhailu|¥|\d/i);
  await page.reload();
  await page.locator('#day').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await close();
});

test.each([
  ['en-US', 'en'],
  ['zh-TW', 'zh-CN'],
  ['fr-FR', 'zh-CN'],
])('a first visit from a system in %s is in %s, and a choice of one’s own stays', async (locale, language) => {
  const { page, complaints, close } = await openZhailu({ locale });
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await page.locator('#language').click();
  await settle(page);
  const other = language === 'en' ? 'zh-CN' : 'en';
  expect(await page.locator('html').getAttribute('lang')).toBe(other);
  await page.reload();
  await page.locator('#day').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(other);
  expect(complaints).toEqual([]);
  await close();
});
