import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import zhPicture from '../../messages/zh-CN/picture.json';
import { simulateCase } from './commandLine';
import { EXAMPLE_CASE, figureBecomes, openZhailu } from './zhailuPage';

/** What has the focus, how it shows, and whether anything lies over it. */
interface Focus {
  readonly id: string;
  readonly name: string;
  readonly figure: string | null;
  readonly isInDialog: boolean;
  readonly isBody: boolean;
  /** An outline round it, or round the chip or field that it is the input of. */
  readonly isVisible: boolean;
  readonly isOnScreen: boolean;
}

function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const hasRing = (element: Element | null): boolean => {
      if (element === null) return false;
      return [null, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
          /inset|0px 0px 0px [2-9]px/.test(boxShadow)
        );
      });
    };
    const around = [
      focused,
      focused.closest('label'),
      focused.parentElement,
      focused.parentElement?.parentElement ?? null,
    ];
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      id: focused.id,
      name: (focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 40),
      figure: focused.getAttribute('data-figure'),
      isInDialog: focused.closest('dialog[open]') !== null,
      isBody: focused === document.body,
      // A slider's ring is round its handle, where no script can look: its picture is looked at instead.
      isVisible: focused.matches(':focus-visible') && (focused.matches('[type="range"]') || around.some(hasRing)),
      isOnScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}

/** Tabs on until something has the focus; every stop on the way shows that it has it. */
async function tabTo(page: Page, isThere: (focus: Focus) => boolean, most = 90): Promise<Focus> {
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOn(page);
    // After the last stop the browser's own bar has its turn.
    if (focus.isBody) continue;
    expect(focus.isVisible, `the focus on ${focus.id} ${focus.name} is to be seen`).toBe(true);
    expect(focus.isOnScreen, `${focus.id} ${focus.name} is on the screen`).toBe(true);
    if (isThere(focus)) return focus;
  }
  throw new Error('not reached by Tab');
}

async function expectTrap(page: Page): Promise<void> {
  const seen = new Set<string>();
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab');
    const { isInDialog, isBody, id, name } = await focusOn(page);
    expect(isInDialog || isBody, `Tab left the dialog to ${id} ${name}`).toBe(true);
    seen.add(`${id} ${name}`);
  }
  expect(seen.size).toBeGreaterThan(1);
}

test('the whole job without a mouse', async () => {
  // Below 1280 px the explanation is a dialog.
  const { page, complaints, close } = await openZhailu({
    viewport: { width: 1100, height: 800 },
    acceptDownloads: true,
  });

  // The first stop leads past the form.
  const skip = await tabTo(page, () => true);
  expect(skip.name).toContain('跳到结果');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
  expect(new URL(page.url()).hash).toMatch(/^(#answer)?$/);
  await page.reload();
  await page.locator('table [data-figure]').first().waitFor({ state: 'attached' });

  // Which debt, how much, how many days.
  await tabTo(page, ({ id }) => id === 'product-huabei');
  await page.keyboard.press('ArrowRight');
  expect((await focusOn(page)).id).toBe('product-jiebei');
  expect(await page.locator('#product-jiebei').isChecked()).toBe(true);
  await tabTo(page, ({ id }) => id === 'principal', 3);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2.5万');
  await tabTo(page, ({ id }) => id === 'overdue-days', 3);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('120');
  expect(await page.locator('#principal').inputValue()).toBe('2.5万');

  // A folded form.
  await tabTo(page, ({ id }) => id === 'fold-means');
  await page.keyboard.press('Enter');
  await page.locator('#monthly-income').waitFor();
  await tabTo(page, ({ id }) => id === 'monthly-income', 3);
  await page.keyboard.type('15000');
  const told = { ...EXAMPLE_CASE, product: 'jiebei', principal: 2_500_000, overdueDays: 120 };
  const withWages = simulateCase({ ...told, means: { monthlyIncome: 1_500_000 } });
  await figureBecomes(page, 'refuse.debtFreeOn', String(withWages.roads.refuse!.totals.debtFreeOn));

  // Why is this number what it is?
  await tabTo(page, ({ figure }) => figure === 'negotiate.instalment');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] [data-expression]').waitFor();
  expect((await focusOn(page)).isInDialog).toBe(true);
  await expectTrap(page);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect((await focusOn(page)).figure).toBe('negotiate.instalment');

  // The view, the day.
  await tabTo(page, ({ id }) => id === 'day');
  const day = Number(await page.locator('#day').inputValue());
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(Number(await page.locator('#day').inputValue())).toBe(day - 2);
  await tabTo(page, ({ name }) => name.startsWith('上一件') || name.startsWith('前一件'), 2);
  await page.keyboard.press('Enter');
  expect(Number(await page.locator('#day').inputValue())).toBeLessThan(day - 2);

  // Keep it.
  for (let steps = 0; (await focusOn(page)).id !== 'share'; steps += 1) {
    expect(steps).toBeLessThan(120);
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] img').waitFor();
  expect((await focusOn(page)).isInDialog).toBe(true);
  await tabTo(page, ({ name }) => name === zhPicture.picture_save_png);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(saved.suggestedFilename()).toMatch(/\.png$/);
  await expectTrap(page);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect((await focusOn(page)).id).toBe('share');
  expect(complaints).toEqual([]);
  await close();
});

test('a slider’s handle shows that it has the focus', async () => {
  const { page, close } = await openZhailu();
  const slider = page.locator('#day');
  await slider.scrollIntoViewIfNeeded();
  const rail = slider.locator('..');
  const without = await rail.screenshot();
  expect(Buffer.compare(without, await rail.screenshot())).toBe(0);
  await page.keyboard.press('Tab');
  await slider.focus();
  expect(Buffer.compare(without, await rail.screenshot())).not.toBe(0);
  await close();
});

test('the day is moved by every key that moves a slider', async () => {
  const { page, close } = await openZhailu();
  const slider = page.locator('#day');
  await slider.focus();
  const at = async () => Number(await slider.inputValue());
  const [min, max] = [Number(await slider.getAttribute('min')), Number(await slider.getAttribute('max'))];
  await page.keyboard.press('Home');
  expect(await at()).toBe(min);
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe(min + 1);
  await page.keyboard.press('PageUp');
  expect(await at()).toBeGreaterThan(min + 5);
  await page.keyboard.press('End');
  expect(await at()).toBe(max);
  const text = await slider.getAttribute('aria-valuetext');
  expect(text).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日/);
  await close();
});
