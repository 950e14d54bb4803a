import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface LookedAt {
  /** A selector; the whole page where none is given. */
  readonly part?: string;
  /** The rules to hold instead of all of WCAG 2.2 A and AA. */
  readonly rules?: readonly string[];
}

/** What axe finds on the page as it stands, or in a part of it: one line per rule with the places. */
export async function accessibilityViolations(page: Page, { part = 'html', rules }: LookedAt = {}): Promise<string[]> {
  // Through the debugger, since the page's own policy lets no script in.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const results = await page.evaluate(
    async ({ selector, only }) => {
      const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
      return await inPage.run(selector, {
        runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      });
    },
    { selector: part, only: rules && [...rules] },
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}
