import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import enCalibration from '../../messages/en/calibration.json';
import enMatters from '../../messages/en/matters.json';
import zhCalibration from '../../messages/zh-CN/calibration.json';
import zhMatters from '../../messages/zh-CN/matters.json';
import { accessibilityViolations } from './accessibilityViolations';
import { openZhailu, settle } from './zhailuPage';

const PART = '#how-sure';
const MOST_NODES = 2500;

async function expectRoom(page: Page): Promise<void> {
  await settle(page);
  expect(await accessibilityViolations(page, { part: PART })).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_NODES);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** Opens a row of the part; what it shows stands there once the locator does. */
async function openRow(page: Page, title: string, shown: string): Promise<void> {
  await page.locator(PART).getByRole('button', { name: title }).click();
  await page.locator(`${PART} ${shown}`).first().waitFor();
}

test.each([
  ['zh-CN', 'light', zhMatters, zhCalibration],
  ['en', 'dark', enMatters, enCalibration],
] as const)(
  'what matters most is drawn as it would be lived, each end opens, nothing is in the way: %s',
  async (locale, colorScheme, matters, calibration) => {
    const { page, complaints, outsideRequests, close } = await openZhailu({
      locale,
      colorScheme,
      viewport: { width: 360, height: 780 },
    });
    await openRow(page, matters.matters_title, '[data-bar]');
    await page.locator(`${PART} summary`).click();
    const suit = page.locator(`${PART} [data-bar="chance.claimFiled"]`);
    const isSaid = [matters.matters_chance_claimFiled, matters.matters_no, matters.matters_yes, '10%–50%'];
    const said = (await suit.innerText()).toLowerCase();
    expect(isSaid.filter((words) => !said.includes(words.toLowerCase()))).toEqual([]);
    for (const path of ['chance.claimFiled.low', 'time.claimFiled.high']) {
      const figure = page.locator(`[data-figure="matters.refuse.${path}"]`);
      const value = await figure.getAttribute('data-value');
      expect(Number(value)).toBeGreaterThan(1_200_000);
      await figure.click();
      await page.locator(`[data-why="matters.refuse.${path}"] [data-why-value="${String(value)}"]`).waitFor();
      await page.keyboard.press('Escape');
    }
    await expectRoom(page);

    const road = page.getByRole('radio', { name: matters.matters_road_refuse });
    await road.focus();
    await page.keyboard.press('ArrowRight');
    const broken = page.locator(`${PART} [data-bar="chance.planBroken"]`);
    await broken.waitFor();
    expect(await broken.innerText()).toContain(matters.matters_broken_yes);
    expect(await suit.count()).toBe(0);
    expect(await page.getByRole('radio', { name: matters.matters_road_negotiate }).isChecked()).toBe(true);
    await page.locator('[data-figure="matters.negotiate.chance.planBroken.high"]').waitFor();
    await expectRoom(page);

    await page.locator('#hide-amounts').click();
    await settle(page);
    expect(await page.locator(PART).innerText()).not.toMatch(/¥\s?\d/u);
    expect(await page.locator(`${PART} [data-value]`).count()).toBe(0);
    expect(await page.locator('[data-figure="matters.negotiate.chance.planBroken.high"]').innerText()).toContain('•');
    await page.locator('#hide-amounts').click();

    await openRow(page, calibration.calibration_title, '[data-measure]');
    await page.locator(`${PART} section [aria-expanded="false"]`).first().click();
    await page.locator(`${PART} [data-rule]`).first().waitFor();
    await expectRoom(page);
    expect(await page.locator(`${PART} [data-bar]`).count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(outsideRequests).toEqual([]);
    await close();
  },
);
