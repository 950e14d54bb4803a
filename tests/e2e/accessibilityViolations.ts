import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it stands, or in a part of it: one line per rule with the
 * places.
 */
export async function accessibilityViolations(page: Page, part = 'html'): Promise<string[]> {
  // Through the debugger, since the page's own policy lets no script in.
  await page.evaluate(axe.source);
  const results = await page.evaluate(async (selector) => {
    const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
    return await inPage.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
  }, part);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}
