import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { openFolds, openZhailu, settle, throughFurther } from './zhailuPage';

const MOST_NODES = 2500;

test.each([
  [360, 'zh-CN', 'light'],
  [1440, 'en', 'dark'],
] as const)(
  'what waiting costs is said, drawn and explained, and the rest opens: %i px',
  async (width, locale, scheme) => {
    const { page, complaints, outsideRequests, close } = await openZhailu({
      locale,
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const isChinese = locale === 'zh-CN';
    await page
      .getByRole('button', { name: isChinese ? '每等一天，多付多少' : 'What each day of waiting costs' })
      .click();
    const week = page.locator('[data-figure="waiting.7.burden"]');
    expect(await week.getAttribute('data-value')).toBe('1262400');
    await page.locator('[data-sheet="waiting"] polyline').last().waitFor();
    await week.click();
    await page.locator('[data-rule]').first().waitFor();
    await page.keyboard.press('Escape');
    const slider = page.getByRole('slider', { name: isChinese ? '多少天后打' : 'Days until you call' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await page.locator('[data-figure="waiting.91.burden"]').getAttribute('data-value')).toBe('1312800');

    await page.getByRole('button', { name: isChinese ? '法律和规则' : 'Laws and rules' }).click();
    await page.getByRole('searchbox').fill(isChinese ? '花呗逾期费日利率' : 'Huabei: overdue charge');
    await page.getByRole('button', { name: isChinese ? '花呗逾期费日利率' : 'Huabei: overdue charge a day' }).click();
    await page.locator('main [data-rule="huabei.penaltyRatePerDay"]').first().waitFor();

    await openFolds(page);
    let parts = 0;
    await throughFurther(page, async (part) => {
      parts += 1;
      expect(await page.evaluate(() => document.querySelectorAll('*').length), part).toBeLessThan(MOST_NODES);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, part).toBeLessThanOrEqual(0);
      expect(await accessibilityViolations(page, { part: '#further' }), part).toEqual([]);
    });
    expect(parts).toBe(18);
    expect(complaints).toEqual([]);
    expect(outsideRequests).toEqual([]);
    await close();
  },
);
