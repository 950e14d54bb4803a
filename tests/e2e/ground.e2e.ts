import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { openPage } from './openPage';

test('the page opens without a complaint and asks no one else for anything', async () => {
  const { page, complaints, outsideRequests, close } = await openPage({ serviceWorkers: 'allow' });
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});

test('the browser draws Chinese characters, not boxes', async () => {
  const { page, close } = await openPage();
  const drawings = await page.evaluate(() =>
    // The last one is a character that no font has: the box.
    ['债', '路', '诉', '\u{F0000}'].map((character) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = '32px sans-serif';
      context.fillText(character, 2, 34);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(drawings).size).toBe(4);
  await close();
});

test('without JavaScript the hotlines are there', async () => {
  const { page, close } = await openPage({ javaScriptEnabled: false });
  for (const number of ['12378', '12348', '12368', '12356', '110']) {
    expect(await page.locator(`a[href="tel:${number}"]`).first().isVisible()).toBe(true);
  }
  await close();
});
