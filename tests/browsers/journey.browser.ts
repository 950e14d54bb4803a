import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import zhPicture from '../../messages/zh-CN/picture.json';
import zhSheets from '../../messages/zh-CN/sheets.json';
import { balanceOf, simulateCase, type CaseJson } from '../e2e/commandLine';
import { caseOfLink, fragmentOf, isoOf } from '../e2e/zhailuPage';
import { simulatedText } from './simulatedText';
import { startFirefox } from './firefox';
import { startWebKit } from './webKit';
import { type WebDriverPage } from './webDriver';

const STARTS = { firefox: startFirefox, webkit: startWebKit } as const;

/** All, or those that are named: `BROWSERS=firefox`. */
const named = (process.env.BROWSERS ?? 'firefox,webkit').split(',').map((name) => name.trim());

const asOf = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const EXAMPLE: CaseJson = { asOf, product: 'huabei', principal: 1_200_000, overdueDays: 90 };

/** Everything that goes wrong in the page from its first script on. */
const LISTEN = `
  window.complaints = [];
  addEventListener('error', (event) => complaints.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective));
`;
const VALUE = `return document.querySelector('[data-figure="' + arguments[0] + '"]')?.dataset.value ?? ''`;
const CLICK_TEXT = `
  const button = [...document.querySelectorAll('dialog[open] button')].find((one) => one.textContent.trim() === arguments[0]);
  if (button === undefined || button.disabled) return false;
  button.click();
  return true;
`;

async function figureIs(page: WebDriverPage, path: string, value: unknown): Promise<void> {
  await page
    .until(
      `${path} = ${String(value)}`,
      `return document.querySelector('[data-figure="' + arguments[0] + '"][data-value="' + arguments[1] + '"]') !== null`,
      path,
      String(value),
    )
    .catch(async (error: unknown) => {
      throw new Error(`${String(error)}; it is ${await page.run<string>(VALUE, path)}`);
    });
}

async function ready(page: WebDriverPage): Promise<void> {
  await page.find('#day');
  await page.find('#fold-further');
  await page.find('table [data-figure]');
}

test('every browser that is asked for is known', () => {
  for (const name of named) expect(Object.keys(STARTS)).toContain(name);
});

describe.each(named.filter((name): name is keyof typeof STARTS => name in STARTS))('%s', (name) => {
  let page: WebDriverPage;
  beforeAll(async () => {
    page = await STARTS[name]();
  });
  // Where it did not start there is nothing to end.
  afterAll(async () => {
    await (page as WebDriverPage | undefined)?.end();
  });

  test('the whole journey: typing, choosing, dragging, explaining, sharing, coming back', async () => {
    await page.open(inject('pageUrl'));
    await ready(page);
    await page.run(LISTEN);
    console.log(await page.run<string>('return navigator.userAgent'));
    if ((await page.run<string>('return document.documentElement.lang')) === 'en') await page.click('#language');
    await figureIs(page, 'refuse.burden', simulateCase(EXAMPLE).roads.refuse!.totals.burden);

    await page.type('#principal', '2.4万');
    const typed = { ...EXAMPLE, principal: 2_400_000 };
    await figureIs(page, 'refuse.burden', simulateCase(typed).roads.refuse!.totals.burden);
    await page.click('label:has(#product-jiebei)');
    await page.type('#overdue-days', '120');
    const told = { ...typed, product: 'jiebei', overdueDays: 120 };
    for (const road of ['refuse', 'negotiate']) {
      await figureIs(page, `${road}.burden`, simulateCase(told).roads[road]!.totals.burden);
    }

    await page.type('#principal', 'abc');
    await page.find('#answer [data-stale]');
    expect(await page.run<string>(`return document.querySelector('#principal').getAttribute('aria-invalid')`)).toBe(
      'true',
    );
    await page.type('#principal', '24000');
    await page.until('good again', `return document.querySelector('#answer [data-stale]') === null`);

    await page.press('#day', 'Home');
    for (let step = 0; step < 5; step += 1) await page.press('#day', 'ArrowRight');
    const day = isoOf(Number(await page.value('#day')));
    const { owed } = balanceOf(simulateCase(told, { on: [day] }), 'refuse', day);
    await page.until(
      'the day’s card',
      `return [...document.querySelectorAll('[data-value]')].some(({ dataset }) => dataset.value === arguments[0])`,
      String(owed),
    );

    await page.click('#answer [data-figure="refuse.planEnd.burden"]');
    await page.find('[data-why="refuse.planEnd.burden"] [data-expression]');

    await page.click('#share');
    await page.find('dialog[open] textarea');
    const link = await page.value('dialog[open] textarea');
    expect(caseOfLink(link)).toEqual(told);
    await page.until('the picture', `return (document.querySelector('dialog[open] img')?.naturalWidth ?? 0) > 0`);
    expect(await page.run<string>(`return document.querySelector('dialog[open]').innerText`)).not.toContain(
      zhPicture.picture_no_png,
    );
    expect(await page.run('return complaints')).toEqual([]);

    await page.reload();
    await ready(page);
    expect(await page.value('#principal')).toBe('24000');
    await figureIs(page, 'refuse.burden', simulateCase(told).roads.refuse!.totals.burden);
    await page.click('#language');
    await page.until('English', `return document.documentElement.lang === 'en'`);
    await figureIs(page, 'refuse.burden', simulateCase(told).roads.refuse!.totals.burden);
    await page.click('#language');
    await page.click('#hide-amounts');
    await page.until('no amount to be seen', `return !/¥\\s?\\d/.test(document.querySelector('#answer').innerText)`);
    await page.click('#hide-amounts');
  });

  test('what is saved is what the command line prints, to the byte; what is shown is what it says', async () => {
    const cases: readonly CaseJson[] = [
      { asOf: '2026-11-24', product: 'creditCard', principal: 5_000_001, overdueDays: 200 },
      { asOf: '2026-11-24', product: 'huabei', principal: 1_234_567, overdueDays: 97 },
    ];
    for (const told of cases) {
      await page.open('about:blank');
      await page.open(`${inject('pageUrl')}${fragmentOf(told)}`);
      await ready(page);
      await page.run(LISTEN);
      const { roads } = simulateCase(told);
      for (const road of ['refuse', 'negotiate']) await figureIs(page, `${road}.burden`, roads[road]!.totals.burden);
      // The very file that is handed to the browser.
      await page.run(`
        window.saved = undefined;
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob.type.startsWith('application/json')) {
            blob.arrayBuffer().then((bytes) => { window.saved = Array.from(new Uint8Array(bytes)); });
          }
          return make(blob);
        };
      `);
      await page.click('#share');
      await page.until('the button for JSON', CLICK_TEXT, zhSheets.sheets_json);
      const bytes = Buffer.from(await page.until<number[]>('the file', 'return window.saved'));
      const printed = simulatedText(told);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(printed).digest('hex'));
      expect(bytes.length).toBeGreaterThan(10_000);
      expect(await page.run('return complaints')).toEqual([]);
    }
  });
});
