import { expect, test } from 'vitest';
import { simulateCase } from './commandLine';
import { EXAMPLE_CASE, figureBecomes, figureValue, openZhailu } from './zhailuPage';

const PHONE = { viewport: { width: 360, height: 800 }, locale: 'zh-CN' } as const;

test('a payment that is logged moves the road and its end, and is there when the page is opened anew', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu(PHONE);
  const open = () => page.getByRole('button', { name: '接下来的日子，记一笔还款' }).click();
  const log = async (amount: string) => {
    await page.getByLabel('哪天还的').fill('2026-11-20');
    await page.getByLabel('还了多少').fill(amount);
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByText('记下了。').waitFor();
  };
  const told = (...amounts: number[]) => {
    const payments = amounts.map((amount) => ({ date: '2026-11-20', amount }));
    return simulateCase({ ...EXAMPLE_CASE, ...(payments.length > 0 && { payments }) }).roads.negotiate!.totals;
  };
  await open();
  await figureBecomes(page, 'negotiate.debtFreeOn', String(told().debtFreeOn));
  await log('2,000');
  await figureBecomes(page, 'negotiate.burden', String(told(200_000).burden));
  expect(await page.locator('#further').getByText('2026年11月20日 ¥2,000').count()).toBe(1);
  // The rest of it: the last payment is the end.
  await log('11,000');
  const { debtFreeOn } = told(200_000, 1_100_000);
  expect(debtFreeOn).toBe('2026-11-20');
  await figureBecomes(page, 'negotiate.debtFreeOn', String(debtFreeOn));

  await page.reload();
  await open();
  await figureBecomes(page, 'negotiate.debtFreeOn', String(debtFreeOn));
  const removals = page.getByRole('button', { name: /^删掉 / });
  await removals.first().waitFor();
  expect(await removals.count()).toBe(2);
  expect(page.url()).not.toContain('#case');
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});

const SHEET = `name,product,principal,overdueDays
甲,花呗,1.2万,90
乙,信用卡,很多,40
丙,creditCard,30000,40
`;

test('a sheet of many debts is compared, a bad line is said, and one opens on the page', async () => {
  const { page, complaints, outsideRequests, close } = await openZhailu(PHONE);
  await page.getByRole('button', { name: '给咨询员和老师' }).click();
  await page
    .locator('#further input[type="file"]')
    .setInputFiles({ name: 'sheet.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
  await page.getByText('读到 2 笔，1 行读不了。').waitFor();
  expect(await page.getByText('第 3 行').count()).toBe(1);
  const card = simulateCase({ ...EXAMPLE_CASE, product: 'creditCard', principal: 3_000_000, overdueDays: 40 });
  const burden = Number(card.roads.negotiate!.totals.burden);
  const row = page.locator('#further tbody tr').nth(1);
  expect(await row.locator('td').first().textContent()).toBe(
    `¥${(burden / 100).toLocaleString('en-US', { minimumFractionDigits: burden % 100 === 0 ? 0 : 2 })}`,
  );
  const figure = row.locator('[data-figure="many.4.negotiate"]');
  expect(await figure.getAttribute('data-value')).toBe(String(burden));
  await figure.click();
  await page.locator(`[data-why-value="${String(burden)}"]`).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByText(/^第 3 行 乙本金：/).count()).toBe(1);
  await page.getByRole('button', { name: '打开：丙' }).click();
  await page.getByText('丙', { exact: false }).first().waitFor();
  await figureBecomes(page, 'negotiate.burden', String(burden));
  expect(await figureValue(page, 'negotiate.burden')).toBe(String(burden));
  expect(complaints).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});
