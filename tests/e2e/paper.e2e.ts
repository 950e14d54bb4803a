import { expect, test } from 'vitest';
import enPaper from '../../messages/en/paper.json';
import zhPaper from '../../messages/zh-CN/paper.json';
import { balanceOf, planEndOf, simulateCase, type CaseJson } from './commandLine';
import { fragmentOf, openSharing, openZhailu } from './zhailuPage';

const CASE: CaseJson = {
  asOf: '2026-11-24',
  product: 'huabei',
  principal: 2_345_600,
  overdueDays: 80,
  means: { monthlyIncome: 612_300 },
};

const PAPERS = { 'zh-CN': zhPaper, en: enPaper } as const;

type Opened = Awaited<ReturnType<typeof openZhailu>>;

/** The page as it stands while the browser prints. */
async function beginPrinting({ page }: Opened): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.locator('[data-paper]').waitFor();
  return page.locator('[data-paper]').innerText();
}

test.each(['zh-CN', 'en'] as const)('%s: the paper has two to four pages and says what it should', async (lang) => {
  const opened = await openZhailu({ suffix: fragmentOf(CASE, { lang }) });
  const { page, complaints, outsideRequests, close } = opened;
  await openSharing(page);
  const words = await beginPrinting(opened);
  const paper = PAPERS[lang];
  for (const heading of [
    paper.paper_case,
    paper.paper_told,
    paper.paper_stages,
    paper.paper_sources,
    paper.paper_limits,
  ])
    expect(words).toContain(heading);
  const planEnd = planEndOf(simulateCase(CASE));
  const answer = simulateCase(CASE, { on: [planEnd] });
  for (const road of ['refuse', 'negotiate']) {
    const { paid, owed } = balanceOf(answer, road, planEnd);
    const amount = ((paid + owed) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
    expect(words, road).toContain(`¥${amount}`);
  }
  expect(words).toContain(answer.ruleBook);
  expect(words).toContain('12368');
  expect(words).toMatch(/264|第二百六十四条|第十三条|art\. 13/i);
  // What a person has is not printed by itself.
  expect(words).not.toContain('6,123');
  expect(words).toContain(paper.paper_means_left_out);
  expect(await page.locator('header').first().isVisible()).toBe(false);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(4);
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.locator('[data-paper]').waitFor({ state: 'detached' });
  await close();
});

test('means are printed where the person adds them; hidden amounts are not', async () => {
  const opened = await openZhailu({ suffix: fragmentOf(CASE) });
  const { page, close } = opened;
  await openSharing(page);
  await page.locator('dialog[open] label', { hasText: zhPaper.paper_means }).click();
  expect(await beginPrinting(opened)).toContain('¥6,123');
  await close();

  const hiding = await openZhailu({ suffix: fragmentOf(CASE) });
  await hiding.page.locator('#hide-amounts').click();
  await openSharing(hiding.page);
  await hiding.page.locator('dialog[open] label', { hasText: zhPaper.paper_means }).click();
  const words = await beginPrinting(hiding);
  expect(words).toContain('••••');
  expect(words).not.toMatch(/23,456|6,123/);
  await hiding.close();
});
