import { expect, test } from 'vitest';
import { accessibilityViolations } from './accessibilityViolations';
import { type CaseJson } from './commandLine';
import { download } from './savedPicture';
import { toldForHousehold } from './toldFigures';
import { figuresIn, openZhailu, settle } from './zhailuPage';

const MOST_NODES = 2500;

test.each([
  [320, 'light'],
  [1440, 'dark'],
] as const)('from a budget to a plan, and all debts together: %i px', async (width, scheme) => {
  const { page, complaints, outsideRequests, close } = await openZhailu({
    locale: 'zh-CN',
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  const value = (path: string) => page.locator(`[data-figure="${path}"]`).getAttribute('data-value');
  const holds = async (part: string) => {
    expect(await page.evaluate(() => document.querySelectorAll('*').length), part).toBeLessThan(MOST_NODES);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, part).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(page, { part: '#further' }), part).toEqual([]);
  };

  await page.getByRole('button', { name: '我每月还得起多少' }).click();
  await page.locator('#budget-income').fill('6000');
  await page.locator('#budget-food').fill('1900');
  await page.locator('#budget-rent').fill('1800');
  await page.locator('#budget-school').fill('600');
  await page.locator('#budget-otherInstalments').fill('500');
  await settle(page);
  expect(await value('budget.left')).toBe('60000');
  await page.locator('[data-figure="budget.left"]').click();
  await page.locator('[data-why-value="60000"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-plan="60"]').getByRole('button', { name: '就用这个方案' }).click();
  await settle(page);
  await page.locator('[data-figure="plan.60.burden"]').click();
  await page.locator(`[data-why-value="${String(await value('plan.60.burden'))}"]`).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-figure="proposal.60.sued"]').click();
  await page.locator(`[data-why-value="${String(await value('proposal.60.sued'))}"]`).waitFor();
  await page.keyboard.press('Escape');
  await holds('the budget');

  await page.getByRole('button', { name: '我所有的债' }).click();
  await page.getByRole('button', { name: '加一笔债' }).click();
  const kind = page.locator('#further').getByRole('combobox', { name: '哪一种' });
  expect(await kind.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.locator('#further').getByRole('textbox', { name: '本金' }).fill('3万');
  await page.locator('#further').getByRole('textbox', { name: '逾期天数' }).fill('40');
  await settle(page);
  expect(await page.locator('[data-call]').count()).toBe(2);
  const monthly = page.locator('[data-figure="together.negotiate.instalment"]');
  const sum = await monthly.getAttribute('data-value');
  // The budget of before leaves ¥600 a month: not enough for both.
  expect(await page.getByText('这比你每月还得起的多').count()).toBe(1);
  await monthly.click();
  await page.locator(`[data-why-value="${String(sum)}"]`).waitFor();
  await page.keyboard.press('Escape');
  await holds('all debts');

  // The file that is saved gives the same figures on the command line.
  const saved = await download(page, '存成一个文件', '#further');
  const household = JSON.parse(saved.toString()) as CaseJson;
  const figures = (await figuresIn(page, '#further')).filter(({ path }) => path.startsWith('together.'));
  expect(figures.length).toBeGreaterThan(15);
  for (const { path, value } of figures) expect(value, path).toBe(String(toldForHousehold(household, path)));

  // It is there again after the page is opened anew, and in no address.
  await page.reload();
  await page.getByRole('button', { name: '我所有的债' }).click();
  await monthly.waitFor();
  expect(await monthly.getAttribute('data-value')).toBe(sum);
  expect(page.url()).not.toContain('#case');
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});
