import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { fragmentOf, openFolds, openSharing, openZhailu, settle, throughFurther } from './zhailuPage';

const CASE = {
  asOf: '2026-11-24',
  product: 'huabei',
  principal: 3_000_000,
  overdueDays: 90,
  means: { monthlyIncome: 900_000, livingCosts: 500_000 },
};

/** Opens whatever is folded, on a phone the row that holds the rows too. */
async function openEverything(page: Page): Promise<void> {
  await openFolds(page);
  await page.locator('main summary').evaluateAll((summaries: HTMLElement[]) => {
    for (const summary of summaries) if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
  });
  await settle(page);
}

async function openFigure(page: Page, path: string): Promise<void> {
  await page
    .locator(`main [data-figure="${path}"]`)
    .first()
    .evaluate((element: HTMLElement) => {
      element.click();
    });
  await page.locator(`[data-why="${path}"] [data-expression]`).waitFor();
}

const LANGUAGES = ['zh-CN', 'en'] as const;
/** Where light and dark differ. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** All rules in the light, and what the dark could change. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await accessibilityViolations(page, { part });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await accessibilityViolations(page, { part, rules: COLOUR_RULES });
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

test.each([360, 768, 1440])(
  'axe finds nothing at %i px, light and dark, in either language',
  async (width) => {
    const { page, complaints, close } = await openZhailu({
      suffix: fragmentOf(CASE),
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    await openEverything(page);
    for (const lang of LANGUAGES) {
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      await page.locator('#principal').fill('abc');
      await page.locator('#answer [data-stale]').waitFor();
      expect(await violations(page), lang).toEqual([]);
      await page.locator('#principal').fill('30000');

      await openFigure(page, 'refuse.burden');
      const part = width >= 1280 ? 'aside' : 'dialog[open]';
      await page.locator(`${part} [aria-expanded="false"]`).evaluateAll((steps: HTMLElement[]) => {
        for (const step of steps) step.click();
      });
      await settle(page);
      expect(await violations(page, part), lang).toEqual([]);
      if (width < 1280) await page.keyboard.press('Escape');

      await openSharing(page);
      await page.locator('dialog[open] img').waitFor();
      expect(await violations(page, 'dialog[open]'), lang).toEqual([]);
      await page.keyboard.press('Escape');
      if (lang === 'zh-CN') await page.locator('#language').click();
    }
    expect(complaints).toEqual([]);
    await close();
  },
  60_000,
);

/** What sticks out to the side, where the page is wider than the window. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = [root, ...document.querySelectorAll('dialog[open]')].filter(
      (element) => element.scrollWidth > element.clientWidth,
    );
    if (scrolls.length === 0) return [];
    // What scrolls by itself, a table, may be as wide as it is.
    const scrollsItself = (element: Element): boolean => {
      for (let above = element.parentElement; above !== null && above !== document.body; above = above.parentElement) {
        if (getComputedStyle(above).overflowX !== 'visible' && above.tagName !== 'DIALOG') return true;
      }
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrollsItself(element),
    );
    return [...scrolls, ...wide].slice(0, 8).map(({ tagName, id, className }) => `${tagName}#${id}.${className}`);
  });
}

const SMALLEST_TARGET = 44;

/** Everything that can be tapped and is too small; what stands in a sentence may be as high as its line and 12 px. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const inSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline') || element.closest('td, dd, dt, th') !== null)
        return false;
      const block = element.parentElement?.closest('p, li, span, small, div');
      const own = element.textContent.trim();
      return (block?.textContent.trim() ?? '') !== own;
    };
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, [role="button"], input, select, textarea, summary',
    )) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) continue;
      if (document.querySelector('dialog[open]') !== null && element.closest('dialog[open]') === null) continue;
      // A link past the form shows itself only when it has the focus.
      if (element.matches('a[href="#answer"]')) continue;
      const target =
        element instanceof HTMLInputElement ? (element.closest('label') ?? element.parentElement ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      // What lies over the edge of the target by itself (an ::after) counts too.
      const after = getComputedStyle(target, '::after');
      const over = (size: string): number => (after.content === 'none' ? 0 : Number.parseFloat(size) || 0);
      const isInSentence = inSentence(element);
      const lowest = isInSentence ? Number.parseFloat(getComputedStyle(element).fontSize) * 1.2 + 12 : smallest;
      const tall = Math.max(height, over(after.height));
      const wide = Math.max(width, over(after.width));
      if (tall < lowest - 0.5 || (!isInSentence && wide < smallest - 0.5)) {
        const name = element.dataset.figure ?? element.getAttribute('aria-label') ?? element.textContent.trim();
        faults.push(`${name || element.id}: ${wide.toFixed(0)} × ${tall.toFixed(0)}`);
      }
    }
    return [...new Set(faults)];
  }, SMALLEST_TARGET);
}

/** Terms that lie in something else that is tapped: neither would be sure to open. */
function caughtTerms(page: Page): Promise<number> {
  const outer = ['button', 'a', 'label', 'summary', '[role=button]'].map((one) => `${one} [data-term]`);
  return page.locator(outer.join(', ')).count();
}

test.each(LANGUAGES)(
  'nothing scrolls sideways from 320 to 1440 px, what is tapped is large enough, and no term lies in it: %s',
  async (lang) => {
    const { page, close } = await openZhailu({ suffix: fragmentOf(CASE, { lang }) });
    await page.locator('#answer [data-term]').first().waitFor();
    await openEverything(page);
    const faults: string[] = [];
    let terms = 0;
    const look = async (width: number, what: string) => {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      for (const place of await sticksOut(page)) faults.push(`${what} at ${String(width)}: ${place}`);
      if (width !== 320 && width !== 1440) return;
      for (const target of await smallTargets(page)) faults.push(`${what} at ${String(width)}: ${target}`);
    };
    await throughFurther(page, async (part) => {
      for (const width of [320, 768, 1440]) await look(width, part);
      terms += await page.locator('#further [data-term]').count();
      if ((await caughtTerms(page)) > 0) faults.push(`${part}: a term in a button`);
    });
    expect(terms).toBeGreaterThan(100);
    for (const width of [320, 360, 390, 768, 1024, 1280, 1440]) {
      await look(width, 'page');
      await openFigure(page, 'refuse.burden');
      await look(width, 'why');
      if (width < 1280) await page.keyboard.press('Escape');
      await openSharing(page);
      await look(width, 'sharing');
      await page.keyboard.press('Escape');
    }
    expect(await caughtTerms(page)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  },
);

test.each([320, 360, 768])('the columns of the table of roads take its whole width at %i px', async (width) => {
  const { page, close } = await openZhailu({ viewport: { width, height: 800 } });
  const table = page.locator('table').filter({ has: page.locator('[data-figure="negotiate.creditRecordUntil"]') });
  const ends = await table.evaluate((element) => {
    const heads = [...element.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().right);
    return { table: element.getBoundingClientRect().right, heads: Math.max(...heads) };
  });
  expect(Math.abs(ends.table - ends.heads)).toBeLessThan(1);
  // A month is not broken in two.
  const lines = await table.locator('[data-figure="negotiate.creditRecordUntil"]').evaluate((figure) => {
    const range = document.createRange();
    range.selectNodeContents(figure);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
  await close();
});

test('at 400 % the page is still usable', async () => {
  const { page, close } = await openZhailu({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  // What stays in place leaves more than half of the window to read in.
  const kept = await page.evaluate(() => {
    let lines = 0;
    for (let y = 2; y < innerHeight; y += 4) {
      const top = document.elementFromPoint(innerWidth / 2, y);
      for (let element = top; element !== null; element = element.parentElement) {
        const { position } = getComputedStyle(element);
        if (position === 'fixed' || position === 'sticky') {
          lines += 4;
          break;
        }
      }
    }
    return lines;
  });
  expect(kept).toBeLessThan(128);
  for (const id of ['principal', 'overdue-days', 'day', 'fold-further', 'share']) {
    const field = page.locator(`#${id}`);
    await field.focus();
    await settle(page);
    const isSeen = await field.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    expect(isSeen, `${id} with the focus is covered`).toBe(true);
  }
  await page.locator('#principal').fill('5万');
  await page.locator('[data-figure="negotiate.burden"]').first().click();
  await page.locator('dialog[open] [data-expression]').waitFor();
  expect(await page.locator('dialog[open]').evaluate((sheet) => sheet.getBoundingClientRect().height)).toBeGreaterThan(
    180,
  );
  expect(await sticksOut(page)).toEqual([]);
  await close();
});

test('forced colours leave the lines, the figures and the chosen chip to be seen', async () => {
  const { page, complaints, close } = await openZhailu({ forcedColors: 'active', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const background = getComputedStyle(document.body).backgroundColor;
    const lines = [...document.querySelectorAll('[data-sheet="roads"] polyline')].map(
      (line) => getComputedStyle(line).stroke,
    );
    const figure = getComputedStyle(document.querySelector('main [data-figure]')!);
    const styleOf = (id: string) => {
      const chip = document.querySelector(`#${id}`)!.closest('label')!;
      const { outlineWidth, borderTopWidth, borderTopColor, backgroundColor, color, fontWeight } =
        getComputedStyle(chip);
      return JSON.stringify({ outlineWidth, borderTopWidth, borderTopColor, backgroundColor, color, fontWeight });
    };
    return {
      hidden: lines.filter((stroke) => stroke === background).length,
      lines: lines.length,
      underline: figure.textDecorationLine,
      isChosenPlain: styleOf('product-huabei') === styleOf('product-jiebei'),
    };
  });
  expect(seen.lines).toBeGreaterThanOrEqual(3);
  expect(seen.hidden).toBe(0);
  expect(seen.underline).toContain('underline');
  expect(seen.isChosenPlain).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('nothing moves where motion is not wanted, and nothing longer than 200 ms where it is', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page, close } = await openZhailu({ reducedMotion, viewport: { width: 390, height: 844 } });
    const longest = reducedMotion === 'reduce' ? 10 : 200;
    const durations = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const times = `${transitionDuration},${animationName === 'none' ? '0s' : animationDuration}`.split(',');
          return times.map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000));
        }),
      );
    await openFigure(page, 'negotiate.burden');
    expect(Math.max(...(await durations())), reducedMotion).toBeLessThanOrEqual(longest);
    await page.keyboard.press('Escape');
    await openSharing(page);
    expect(Math.max(...(await durations())), reducedMotion).toBeLessThanOrEqual(longest);
    await close();
  }
});

/** What cannot be seen whole where the text is twice as large: fields and buttons beyond the edge, and texts that are cut. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth;
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('input, select, textarea, button, label, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visuallyHidden') !== null)
        continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2) continue;
      let above = element.parentElement;
      while (above !== null && !/auto|scroll/.test(getComputedStyle(above).overflowX)) above = above.parentElement;
      // In a table that scrolls by itself it can be brought into sight.
      if (above !== null && above.tagName !== 'DIALOG') continue;
      const isTyped = element instanceof HTMLInputElement && element.type === 'text';
      const isBeyond = box.left < -0.5 || box.right > right + 0.5;
      const isCut = isTyped && element.value !== '' && element.scrollWidth > element.clientWidth + 1;
      const name = element.textContent.trim().slice(0, 30);
      if (isBeyond || isCut)
        faults.push(`${element.tagName}#${element.id} ${name}: ${isCut ? 'cut' : 'beyond the edge'}`);
    }
    return faults;
  });
}

test.each(LANGUAGES)('with text twice as large nothing is cut off or scrolls sideways at 360 px: %s', async (lang) => {
  const { page, complaints, close } = await openZhailu({
    suffix: fragmentOf(CASE, { lang }),
    viewport: { width: 360, height: 780 },
  });
  await page.evaluate(() => {
    const larger = new CSSStyleSheet();
    larger.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, larger];
  });
  const faults: string[] = [];
  const look = async (what: string) => {
    await settle(page);
    for (const fault of [...(await sticksOut(page)), ...(await cutOff(page))]) faults.push(`${what}: ${fault}`);
  };
  await openEverything(page);
  await look('page');
  await throughFurther(page, look);
  await openFigure(page, 'refuse.burden');
  await look('why');
  await page.keyboard.press('Escape');
  await openSharing(page);
  await look('sharing');
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
