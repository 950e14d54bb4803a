import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import zhApp from '../../messages/zh-CN/app.json';
import { simulateCase } from './commandLine';
import { EXAMPLE_CASE, figureBecomes, openZhailu } from './zhailuPage';

/** The page's script makes an element with this id: then it throws, as long as the test wants it to. */
function breakElement(broken: string): void {
  Object.assign(globalThis, { broken });
  const set = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!.value as Element['setAttribute'];
  Element.prototype.setAttribute = function setAttribute(name, value) {
    if (name === 'id' && value === (globalThis as unknown as { broken: string }).broken) throw new Error('broken view');
    set.call(this, name, value);
  };
}

/** By the id of something in it: each panel of the page. */
const PANELS = {
  'the header': 'share',
  'the first fields': 'principal',
  'the folded forms': 'fold-further',
  'the answer': 'answer-title',
  'the roads': 'day',
  'the table': 'table-title',
  'what lies below the roads': 'further',
  'who helps': 'help',
} as const;

async function open(id: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await openZhailu({
    prepare: (opened) => opened.addInitScript(breakElement, id),
    isReady: (opened) => opened.getByRole('button', { name: zhApp.app_retry }).waitFor(),
  });
  return { page, close };
}

test.each(Object.entries(PANELS))(
  'where %s breaks while it is drawn, only that is missing, and comes back',
  async (_, id) => {
    const { page, close } = await open(id);
    expect(await page.getByText(zhApp.app_panel_failed).count()).toBe(1);
    expect(await page.locator(`#${id}`).count()).toBe(0);
    for (const other of Object.values(PANELS)) if (other !== id) await page.locator(`#${other}`).waitFor();
    if (id !== 'principal') await page.locator('#principal').fill('15000');
    if (id !== 'principal' && id !== 'table-title') {
      const { burden } = simulateCase({ ...EXAMPLE_CASE, principal: 1_500_000 }).roads.refuse!.totals;
      await figureBecomes(page, 'refuse.burden', String(burden));
    }
    await page.evaluate(() => Object.assign(globalThis, { broken: '' }));
    await page.getByRole('button', { name: zhApp.app_retry }).click();
    await page.locator(`#${id}`).waitFor();
    expect(await page.getByText(zhApp.app_panel_failed).count()).toBe(0);
    if (id !== 'principal') expect(await page.locator('#principal').inputValue()).toBe('15000');
    await close();
  },
);
