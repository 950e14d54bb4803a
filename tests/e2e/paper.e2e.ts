import { writeFileSync } from 'node:fs';
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

/** How many pages the browser prints. */
async function pagesOf({ page }: Opened): Promise<number> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  if (process.env.SHOTS !== undefined) writeFileSync(`${process.env.SHOTS}.pdf`, bytes);
  return [...bytes.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
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
  // What Ant lends has a line of its own.
  expect(words).toContain('95188');
  expect(words).toMatch(/264|第二百六十四条|第十三条|art\. 13/i);
  // What a person has is not printed by itself.
  expect(words).not.toContain('6,123');
  expect(words).toContain(paper.paper_means_left_out);
  expect(await page.locator('header').first().isVisible()).toBe(false);
  const pages = await pagesOf(opened);
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

/** Everything that can be told, and of what is a list more than fits. */
const FULL_CASE: CaseJson = {
  asOf: '2026-11-24',
  product: 'creditCard',
  principal: 8_500_000,
  overdueDays: 400,
  terms: {
    annualRate: '0.1825',
    unpaidInterest: 123_456,
    retroactiveInterestDays: 30,
    lateFeeCap: 50_000,
    lateFeeFloor: 1_000,
    lateFeeShare: '0.05',
    compounds: true,
    compoundingEndsAfterDays: 180,
    lateFeesEndAfterDays: 300,
    creditor: 'licensed',
    contractDate: '2022-03-01',
  },
  court: { include: ['assetsPreserved', 'homeVisit'], attorneyFee: 300_000, capPerYear: '0.24', plea: true },
  refuse: { reachable: true },
  negotiate: {
    contactAfterDays: 3,
    agreedAfterDays: 20,
    instalments: 60,
    graceMonths: 2,
    planRatePerDay: '0.0001',
    waivedShare: { penaltyInterest: '0.5', compoundInterest: '1', lateFee: '1', contractInterest: '0.1' },
    waiversReturn: true,
    restrictionLifted: true,
    monthlyAmount: 180_000,
  },
  happened: { contactsCalled: '2026-02-01', outsourced: '2026-03-01', claimFiled: '2026-10-20', served: '2026-11-16' },
  stageDays: { hearing: 40, judgment: 60, enforcementFiled: 90, depositsTaken: 30, auction: 200 },
  papers: [
    ...Array.from({ length: 30 }, (_, index) => ({
      kind: 'courtText',
      receivedOn: `2026-09-${String(index + 1).padStart(2, '0')}`,
    })),
    { kind: 'claimPapers', receivedOn: '2026-11-18' },
  ],
  payments: Array.from({ length: 300 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 2 + index)).toISOString().slice(0, 10),
    amount: 1_000 + index,
  })),
  means: {
    monthlyIncome: 812_300,
    livingCosts: 320_000,
    deposits: 450_000,
    assets: Array.from({ length: 40 }, (_, index) => ({
      name: `第 ${String(index)} 件值钱的东西`,
      value: 100_000 + index,
    })),
  },
};

test.each(['zh-CN', 'en'] as const)('%s: where everything is told the paper still has four pages', async (lang) => {
  const opened = await openZhailu({ suffix: `#lang=${lang}` });
  const { page, complaints, close } = opened;
  if (lang === 'en') await page.locator('#language').click();
  await openSharing(page);
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'full.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(FULL_CASE)),
  });
  // A case that was opened is shown at once.
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await openSharing(page);
  const paper = PAPERS[lang];
  await page.locator('dialog[open] label', { hasText: paper.paper_means }).click();
  const words = await beginPrinting(opened);
  expect(words).toContain(paper.paper_told_in_part);
  expect(words).toContain(paper.paper_last_days);
  expect(words).toContain(lang === 'en' ? '3 Dec 2026' : '2026年12月3日');
  expect(await pagesOf(opened)).toBeLessThanOrEqual(4);
  expect(complaints).toEqual([]);
  await close();
});

test('whoever prints the page without asking for the paper gets it, without means', async () => {
  const opened = await openZhailu({ suffix: fragmentOf(CASE) });
  const { page, ownRequests, complaints, close } = opened;
  // Who has used the page has the paper soon after.
  await page.keyboard.press('Tab');
  await expect.poll(() => ownRequests.some((url) => url.includes('/Paper-')), { timeout: 20_000 }).toBe(true);
  // Where a letter is being printed it is printed alone.
  const isPaperThere = await page.evaluate(() => {
    const letter = document.createElement('article');
    letter.dataset.letter = '';
    document.body.append(letter);
    window.dispatchEvent(new Event('beforeprint'));
    const isThere = document.querySelector('[data-paper]') !== null;
    letter.remove();
    window.dispatchEvent(new Event('afterprint'));
    return isThere;
  });
  expect(isPaperThere).toBe(false);
  const words = await beginPrinting(opened);
  expect(words).toContain(zhPaper.paper_stages);
  expect(words).not.toContain('6,123');
  expect(await page.locator('header').first().isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('while the paper has not come, the page is printed and says where the paper is', async () => {
  const opened = await openZhailu({
    suffix: fragmentOf(CASE),
    prepare: (page) => page.route(/\/Paper-[^/]*\.js/, () => undefined),
  });
  const { page, close } = opened;
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(zhPaper.paper_coming).isVisible()).toBe(true);
  expect(await page.locator('#answer').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.getByText(zhPaper.paper_coming).isVisible()).toBe(false);
  await close();
});
