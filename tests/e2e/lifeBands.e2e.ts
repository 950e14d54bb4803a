import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { openZhailu, settle } from './zhailuPage';

const MOST_NODES = 600;

test.each([
  [320, 'zh-CN', 'dark'],
  [360, 'en', 'light'],
  [1440, 'zh-CN', 'light'],
] as const)(
  'what closes and opens again is drawn, follows the day and is explained: %i px',
  async (width, locale, scheme) => {
    const { page, complaints, outsideRequests, close } = await openZhailu({
      locale,
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const isChinese = locale === 'zh-CN';
    const title = isChinese ? '什么时候关，什么时候再开' : 'What closes, and when it opens again';
    await page.getByRole('button', { name: title }).click();
    const plane = page.locator('button[data-effect="plane"]');
    await plane.waitFor();
    await page
      .getByText(isChinese ? '这张图的表格' : 'This chart as a table')
      .last()
      .click();
    await settle(page);
    const nodes = await page
      .locator('[aria-expanded="true"]:has-text("' + title + '") + div')
      .evaluate((element) => element.querySelectorAll('*').length);
    expect(nodes).toBeLessThan(MOST_NODES);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(page)).toEqual([]);

    // No word on a lane, and no year, stands beyond the page.
    const beyond = await page
      .locator('[data-tone]')
      .evaluateAll((words) => words.filter((word) => word.getBoundingClientRect().right > window.innerWidth).length);
    expect(beyond).toBe(0);

    const line = page.locator('[data-day]').first();
    const places = async () => (await line.boundingBox())?.x ?? 0;
    const before = await places();
    const bars = await page.locator('[data-fill]').elementHandles();
    await page.locator('#day').focus();
    for (let times = 0; times < 30; times += 1) await page.keyboard.press('ArrowLeft');
    await settle(page);
    expect(await places()).toBeLessThan(before);
    for (const bar of bars) expect(await bar.evaluate((element) => element.isConnected)).toBe(true);

    const box = await plane.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await plane.click();
    await page.locator('[data-rule="restriction.plane"]').first().waitFor();
    expect(complaints).toEqual([]);
    expect(outsideRequests).toEqual([]);
    await close();
  },
);
