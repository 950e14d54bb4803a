import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { download } from './savedPicture';
import { openZhailu } from './zhailuPage';

/** Keys a second of somebody who is not used to it. */
const KEYS_A_SECOND = 3;
const MOST_SECONDS = 120;
const MOST_TABS = 200;

test('a first letter is written with the keyboard alone on a phone, from the empty page, within two minutes', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu({
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  const began = performance.now();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const tabTo = async (is: (id: string, text: string) => boolean) => {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (is(await focused(), text)) return;
      await press('Tab');
    }
    throw new Error('never reached');
  };

  await tabTo((id) => id === 'principal');
  await press('ControlOrMeta+a');
  await type('20000');
  await tabTo((id) => id === 'overdue-days');
  await press('ControlOrMeta+a');
  await type('45');
  await tabTo((id) => id === 'words-to-say');
  await press('Enter');
  await page.locator('#words-to').waitFor();
  await tabTo((id) => id === 'words-to');
  await type('某消费金融公司');
  await press('Tab');
  expect(await focused()).toBe('words-reason');
  await type('八月被裁员，正在找工作。');
  await tabTo((_, text) => text === '复制');
  await press('Enter');
  await page.getByRole('button', { name: '已复制' }).waitFor();
  const seconds = (performance.now() - began) / 1000;
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  expect(letter).toContain('致：某消费金融公司');
  expect(letter).toContain('原因：八月被裁员，正在找工作。');
  expect(letter).toMatch(/申请分 24 期，每期 ¥[\d,.]+。/);
  expect(letter).toContain('金额以贵方对账单为准；本人不放弃任何异议与抗辩。');
  console.log(`first letter: ${String(keys)} keys, ${seconds.toFixed(1)} s of page time`);
  expect(keys / KEYS_A_SECOND + seconds).toBeLessThan(MOST_SECONDS);
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});

test('a letter is saved as a document that holds it, printed by itself, and its figures open', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu({
    viewport: { width: 390, height: 844 },
    acceptDownloads: true,
  });
  await page.getByRole('link', { name: '现在怎么办' }).click();
  await page.locator('#words-to-say').click();
  const saved = unzipSync(new Uint8Array(await download(page, '存成文档', '#what-now')));
  const body = strFromU8(saved['word/document.xml'] ?? new Uint8Array());
  const shown = await page.locator('article[aria-label="全文"] > div > p').allTextContents();
  expect([...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1])).toEqual(shown);

  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.emulateMedia({ media: 'print' });
  await page.locator('#words-to-say').evaluate((row) => {
    const buttons = [...document.querySelectorAll('#what-now button')];
    buttons
      .find(({ textContent }) => textContent === '打印')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return row.id;
  });
  await page.locator('[data-letter]').waitFor();
  expect(await page.locator('[data-paper]').count()).toBe(0);
  expect(await page.locator('main').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-letter]').waitFor({ state: 'detached' });

  await page.locator('#what-now [data-figure="negotiate.agreed.owed"]').click();
  await page.locator('[data-rule]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '有人要收费代办' }).click();
  expect(await page.locator('#whom-to-call').getAttribute('aria-expanded')).toBe('true');
  expect(await accessibilityViolations(page, { part: '#what-now' })).toEqual([]);
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});
