import { expect, test } from 'vitest';
import { openZhailu } from './zhailuPage';

test('a term in the answer opens what it means, by finger and by keyboard; nothing moved for it', async () => {
  const { page, complaints, close } = await openZhailu({ viewport: { width: 360, height: 780 } });
  const sentence = page.locator('#answer p', { hasText: '还没被限制消费的' }).last();
  const box = () => sentence.evaluate((element) => JSON.stringify(element.getBoundingClientRect().toJSON()));
  const before = await box();
  const term = page.locator('#answer [data-term="restriction"]').first();
  await term.waitFor();
  expect(await box()).toBe(before);
  await term.click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('heading', { name: '限制消费', exact: false }).first().waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await sheet.locator('[data-rule]').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a term in an explanation leads on and back', async () => {
  const { page, close } = await openZhailu();
  await page.locator('main [data-figure="refuse.stage.claimFiled.on"]').first().click();
  await page.locator('aside [data-term]').first().click();
  await page.locator('aside [data-why^="term."] [data-rule]').first().waitFor();
  await page.locator('aside').getByRole('button', { name: '回到刚才的说明' }).click();
  await page.locator('aside [data-why="refuse.stage.claimFiled.on"]').waitFor();
  await close();
});
