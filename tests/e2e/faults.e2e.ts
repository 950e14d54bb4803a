import { type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import zhApp from '../../messages/zh-CN/app.json';
import zhForm from '../../messages/zh-CN/form.json';
import zhMine from '../../messages/zh-CN/mine.json';
import zhPaper from '../../messages/zh-CN/paper.json';
import zhPicture from '../../messages/zh-CN/picture.json';
import { simulateCase, type CaseJson } from './commandLine';
import {
  caseOfLink,
  EXAMPLE_CASE,
  figureBecomes,
  openFolds,
  openSharing,
  openZhailu,
  settle,
  waitUntilReady,
} from './zhailuPage';

/** The case in view, as its link tells it. */
async function caseInView(page: Page): Promise<CaseJson> {
  const told = caseOfLink(await openSharing(page));
  await page.keyboard.press('Escape');
  return told;
}

function burdenOf(caseFile: CaseJson): string {
  return String(simulateCase(caseFile).roads.refuse!.totals.burden);
}

const RULES_DAY = simulateCase(EXAMPLE_CASE).ruleBook;
const words = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

test.each([
  ['1970-01-01T00:00:00+08:00', '1970-01-01'],
  ['2099-12-31T23:30:00+08:00', '2099-12-31'],
])(
  'a clock at %s is said to be wrong; the page computes for the day of its rules, and that can be changed',
  async (now, day) => {
    const { page, complaints, close } = await openZhailu({ now });
    const sentence = zhApp.app_clock_wrong
      .replace('{device}', words(day))
      .replace('{date}', words(RULES_DAY))
      .replace('{field}', zhForm.form_as_of);
    await page.getByText(sentence).waitFor();
    expect(await caseInView(page)).toEqual({ ...EXAMPLE_CASE, asOf: RULES_DAY });
    await page.locator('#fold-further').click();
    await page.locator('#as-of').fill('2027-01-05');
    await figureBecomes(page, 'refuse.burden', burdenOf({ ...EXAMPLE_CASE, asOf: '2027-01-05' }));
    await page.getByText('算到 1月5日').waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([
  ['Asia/Shanghai', '2026-11-24T23:59:00+08:00', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-24T23:59:00+08:00', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-25T00:01:00+08:00', '2026-11-25'],
  ['Pacific/Kiritimati', '2026-11-24T23:59:00+08:00', '2026-11-24'],
])('in %s at %s the page computes for %s, China’s day', async (timezoneId, now, asOf) => {
  const { page, close } = await openZhailu({ timezoneId, now });
  await figureBecomes(page, 'refuse.burden', burdenOf({ ...EXAMPLE_CASE, asOf }));
  expect(await caseInView(page)).toEqual({ ...EXAMPLE_CASE, asOf });
  expect(await page.locator('#overdue-days').getAttribute('aria-describedby')).not.toBeNull();
  const due = new Date(Date.parse(asOf) - 90 * 86_400_000).toISOString().slice(0, 10);
  await page.getByText(words(due)).first().waitFor();
  await close();
});

test('over midnight what was entered keeps its day, and that is said; a tap computes it for the new day', async () => {
  const { page, ownRequests, complaints, close } = await openZhailu({ now: '2026-11-24T23:59:30+08:00' });
  await expect.poll(() => ownRequests.some((url) => url.includes('dayChange')), { timeout: 10_000 }).toBe(true);
  await page.locator('#principal').fill('15000');
  await page.context().clock.setFixedTime('2026-11-25T00:00:30+08:00');
  // The page is hidden and shown again; it looks at the clock by itself, too, once a minute.
  await expect
    .poll(async () => {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return page.locator('#compute-for-today').count();
    })
    .toBe(1);
  const entered = { ...EXAMPLE_CASE, principal: 1_500_000 };
  expect(await caseInView(page)).toEqual(entered);
  await page.getByText(zhApp.app_older_day.replace('{date}', words('2026-11-24'))).waitFor();
  await page.locator('#compute-for-today').click();
  const next = { ...entered, asOf: '2026-11-25', overdueDays: 91 };
  await figureBecomes(page, 'refuse.burden', burdenOf(next));
  expect(await caseInView(page)).toEqual(next);
  expect(complaints).toEqual([]);
  await close();
});

const LANGUAGE_FAULTS: Readonly<Record<string, () => void>> = {
  'a system that speaks what the page does not': () => {
    Object.defineProperty(navigator, 'languages', { value: ['tlh', 'sw-TZ'] });
    Object.defineProperty(navigator, 'language', { value: 'tlh' });
  },
  'a system that names no language': () => {
    Object.defineProperty(navigator, 'languages', { value: [] });
    Object.defineProperty(navigator, 'language', { value: '' });
  },
  'no Intl at all': () => {
    Reflect.deleteProperty(globalThis, 'Intl');
  },
  'Intl that has nothing for Chinese': () => {
    const onlyEnglish = (...[locales]: unknown[]): never => {
      throw new RangeError(`no data for ${String(locales)}`);
    };
    for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'Segmenter', 'Collator']) {
      Object.defineProperty(Intl, name, { value: onlyEnglish });
    }
    Number.prototype.toLocaleString = onlyEnglish;
    Date.prototype.toLocaleDateString = onlyEnglish;
    String.prototype.localeCompare = onlyEnglish;
  },
};

test.each(Object.entries(LANGUAGE_FAULTS))(
  'with %s the page is Chinese, its figures written as ever',
  async (_, fault) => {
    const { page, complaints, close } = await openZhailu({
      locale: 'sw-TZ',
      prepare: (opened) => opened.addInitScript(fault),
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.locator('#principal').fill('1234567.89');
    const { burden } = simulateCase({ ...EXAMPLE_CASE, principal: 123_456_789 }).roads.refuse!.totals;
    await figureBecomes(page, 'refuse.burden', String(burden));
    const shown = await page.locator('[data-figure="refuse.burden"]').first().textContent();
    expect(shown?.replaceAll(/\s/g, '')).toMatch(/^¥\d,\d{3},\d{3}(\.\d\d)?$/);
    await page.locator('[data-sheet="roads"] polyline').first().waitFor({ state: 'attached' });
    await page
      .getByText(/2026年8月26日/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

test('where the browser gives no clipboard, no sharing and no address for a file, text and picture are there', async () => {
  const { page, close } = await openZhailu({
    prepare: (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(navigator, 'share', { value: undefined });
        Object.defineProperty(URL, 'createObjectURL', { value: undefined });
      }),
  });
  const link = await openSharing(page);
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('button', { name: zhPicture.picture_link_copy }).click();
  await sheet.getByText(zhPicture.picture_link_select).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(link);
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('dialog[open] img')?.naturalWidth ?? 0) > 0,
  );
  expect(await sheet.innerText()).toContain(zhPicture.picture_no_png);
  await close();
});

test('back, forward and a reload in the middle of a field lose nothing', async () => {
  const { page, complaints, close } = await openZhailu();
  await page.locator('#principal').fill('1.5万');
  await page.locator('#fold-means').click();
  await page.locator('#monthly-income').fill('90');
  // A place on the page, then another page, and all the way back.
  await page.evaluate(() => {
    location.hash = '#answer';
  });
  await page.locator('#overdue-days').fill('12天');
  const isThere = async (step: string) => {
    await waitUntilReady(page);
    expect(await page.locator('#principal').inputValue(), step).toBe('1.5万');
    expect(await page.locator('#overdue-days').inputValue(), step).toBe('12天');
    if ((await page.locator('#monthly-income').count()) === 0) await page.locator('#fold-means').click();
    expect(await page.locator('#monthly-income').inputValue(), step).toBe('90');
  };
  await page.goBack();
  await isThere('back to the page’s top');
  await page.goForward();
  await isThere('forward to the place');
  await page.reload();
  await isThere('reload');
  await page.goto(`${inject('pageUrl')}favicon.svg`);
  await page.goBack();
  await isThere('back from elsewhere');
  await page.locator('#principal').fill('abc');
  await page.reload();
  await waitUntilReady(page);
  expect(await page.locator('#principal').inputValue(), 'what is wrong, too').toBe('abc');
  expect(complaints).toEqual([]);
  await close();
});

test.each([390, 1280])('with text twice as large nothing is cut off at %i px', async (width) => {
  const { page, complaints, close } = await openZhailu({ viewport: { width, height: 844 } });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await openFolds(page);
  const cut = await page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll<HTMLElement>('header *, main *')) {
      // A step that is closed shows two lines of its formula; opened it shows all.
      if (element.closest('aside [aria-expanded="false"]') !== null) continue;
      if (!element.checkVisibility() || element.closest('svg, .visuallyHidden, [role=img]') !== null) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      if (element.clientWidth < 2 || element.textContent.trim() === '') continue;
      if (
        (isCut(overflowX) && wide > 1) ||
        (isCut(overflowY) && high > 1) ||
        (textOverflow === 'ellipsis' && wide > 1)
      ) {
        faults.push(`${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
      }
    }
    return faults;
  });
  expect(cut).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

const LONGEST_TEXT = 200;
const LONGEST_NAME = 40;
const cutSentence = (count: number) => zhForm.form_cut.replace('{count}', String(count));

test('a megabyte pasted into any field is cut with a sentence, and the page goes on', async () => {
  const { page, complaints, close } = await openZhailu();
  await openFolds(page);
  await page.getByRole('button', { name: zhForm.form_asset_add }).click();
  const fields = page.locator(
    'main section input:not([type=date], [type=range], [type=file], [type=radio], [type=checkbox]):visible',
  );
  const count = await fields.count();
  expect(count).toBeGreaterThan(12);
  const faults: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    const before = Date.now();
    await field.fill('7'.repeat(1_000_000));
    await settle(page);
    const state = await field.evaluate((input: HTMLInputElement) => ({
      length: input.value.length,
      below: document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
      label: input.labels?.[0]?.textContent ?? '',
    }));
    const kept = state.label === zhMine.mine_cases_name ? LONGEST_NAME : LONGEST_TEXT;
    if (state.length !== kept) faults.push(`${state.label} keeps ${String(state.length)}`);
    if (!state.below.includes(cutSentence(kept)))
      faults.push(`${state.label} does not say that it was cut: ${state.below}`);
    // No budget, but what a person would call frozen.
    if (Date.now() - before > 5000) faults.push(`${state.label} froze`);
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

const HOSTILE = [
  '<img src=x onerror="globalThis.isHacked=true">',
  '"><script>globalThis.isHacked=true</script>',
  '=HYPERLINK("http://x","y")',
  '\u202E\u2066evil\u202C',
  '{{constructor.constructor("globalThis.isHacked=true")()}}',
];

test('hostile names are text in the form, the list of cases and on paper', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu();
  const told = {
    ...EXAMPLE_CASE,
    means: { monthlyIncome: 500_000, assets: HOSTILE.map((name) => ({ name, value: 100_000 })) },
  };
  await openSharing(page);
  await page.locator('dialog input[type=file]').setInputFiles({
    name: `${HOSTILE[0]!}.json`.replaceAll('/', ''),
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(told)),
  });
  await page.getByRole('status').filter({ hasText: '<img src=x' }).waitFor();
  await page.locator('#fold-means').click();
  await page.locator('#monthly-income').waitFor();
  const typed = await page
    .locator('main input')
    .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value));
  for (const name of HOSTILE) expect(typed).toContain(name);

  await page.locator('#fold-device').click();
  for (const name of HOSTILE) {
    await page.getByLabel(zhMine.mine_cases_name, { exact: true }).fill(name);
    await page.getByRole('button', { name: zhMine.mine_cases_save, exact: true }).click();
  }
  await expect.poll(() => page.locator('main li bdi').count()).toBe(HOSTILE.length);
  expect(await page.locator('main li bdi').allTextContents()).toContain('evil');

  await openSharing(page);
  await page.getByRole('dialog').getByText(zhPicture.picture_heading).waitFor();
  await page.locator('dialog[open] label', { hasText: zhPaper.paper_means }).click();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('[data-paper]');
  await paper.first().waitFor({ state: 'attached' });
  const printed = (await paper.allTextContents()).join(' ');
  expect(printed).toContain(HOSTILE[0]);
  expect(printed, 'nothing turns what follows').not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);

  const state = await page.evaluate(() => ({
    isHacked: Object.hasOwn(globalThis, 'isHacked'),
    images: document.querySelectorAll('img[src="x"]').length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('isHacked')).length,
  }));
  expect(state).toEqual({ isHacked: false, images: 0, scripts: 0 });
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});
