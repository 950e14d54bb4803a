import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { balanceOf, explainFigure, planEndOf, simulateCase, type CaseJson } from '../e2e/commandLine';
import { caseOfLink, dayNumber } from '../e2e/zhailuPage';
import { type ShownDerivation } from '../oracle/evaluate';
import { chosenBrowsers, openBrowser } from './openBrowser';
import {
  caseOf,
  closeSheet,
  dayOf,
  figureAt,
  figureBecomes,
  furtherParts,
  linkOf,
  openFurther,
  openSharing,
} from './zhailuSteps';

const BURDEN = 'refuse.planEnd.burden';
const TERM = '#answer [data-term]';
const SCREENSHOTS = 'reports/browsers';

/** What the refusing road comes to on the plan's last day, by the command line. */
function burden(caseFile: CaseJson): string {
  const day = planEndOf(simulateCase(caseFile));
  return burdenOn(caseFile, day);
}

function burdenOn(caseFile: CaseJson, day: string): string {
  const { paid, owed } = balanceOf(simulateCase(caseFile, { on: [day] }), 'refuse', day);
  return String(paid + owed);
}

function decorationOf(selector: string): string {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector(selector)!);
  return `${textDecorationLine} ${textDecorationStyle}`;
}

test.each(chosenBrowsers())('a whole journey in %s', async (name) => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const page = await openBrowser(name);

  // It opens to an example that says so.
  expect(await page.text('[role="form"]')).toContain('示例');
  expect(await page.value('#principal')).toBe('12,000');
  const example = await caseOf(page);
  expect(example).toMatchObject({ product: 'huabei', principal: 1_200_000, overdueDays: 90 });
  await figureBecomes(page, BURDEN, burden(example));
  await page.find('[data-sheet="roads"] polyline');

  // The three fields, and the results follow.
  await page.click('label:has(#product-creditCard)');
  expect(await page.isChecked('#product-creditCard')).toBe(true);
  await figureBecomes(page, BURDEN, burden({ ...example, product: 'creditCard' }));
  await page.type('#principal', '3万');
  await figureBecomes(page, BURDEN, burden({ ...example, product: 'creditCard', principal: 3_000_000 }));
  await page.type('#overdue-days', '200');
  const told = { ...example, product: 'creditCard', principal: 3_000_000, overdueDays: 200 };
  await figureBecomes(page, BURDEN, burden(told));
  expect(await page.text('[role="form"]')).not.toContain('示例');
  expect(await caseOf(page)).toEqual(told);

  // The day is moved, by the mouse and by keys.
  const before = await dayOf(page);
  await page.click('#day');
  const clicked = await dayOf(page);
  expect(clicked).not.toBe(before);
  await page.press('ArrowRight');
  const day = await dayOf(page);
  expect(dayNumber(day)).toBe(dayNumber(clicked) + 1);
  await figureBecomes(page, 'refuse.day.burden', burdenOn(told, day));

  // A figure opens to the formula that the command line gives.
  for (const path of ['negotiate.instalment', 'refuse.stage.claimFiled.on']) {
    await page.click(figureAt(path));
    await page.find(`[data-why="${path}"] [data-expression]`);
    const derivation = explainFigure(told, path) as ShownDerivation;
    expect(await page.attribute('[data-why] [data-expression]', 'data-expression')).toBe(derivation.expression);
    expect(await page.attribute('[data-why] [data-why-value]', 'data-why-value')).toBe(String(derivation.value));
  }

  // So does a term, which shows that it can be tapped.
  await page.find(TERM);
  expect(await page.evaluate(decorationOf, TERM)).toBe('underline dashed');
  await page.screenshot(`${SCREENSHOTS}/${name}-zh.png`);
  await page.click(TERM);
  await page.find('[data-why^="term."]');

  // The parts below the roads.
  const parts = await furtherParts(page);
  expect(parts).toBeGreaterThan(4);
  for (let index = 0; index < parts; index += 1) {
    await openFurther(page, index);
    await page.screenshot(`${SCREENSHOTS}/${name}-zh-part${index}.png`);
  }

  // Another language says the same amounts.
  await page.click('#language');
  await page.find('html[lang="en"]');
  expect(await page.text('#language')).toContain('中');
  await figureBecomes(page, BURDEN, burden(told));
  await page.screenshot(`${SCREENSHOTS}/${name}-en.png`);

  // A reload keeps what was typed.
  await page.reload();
  await page.find('table [data-figure]');
  await page.find('html[lang="en"]');
  expect(await page.value('#principal')).toBe('3万');
  expect(await page.isChecked('#product-creditCard')).toBe(true);
  await figureBecomes(page, BURDEN, burden(told));

  // The link opens the same case in a browser that has seen nothing.
  await openSharing(page);
  const link = await linkOf(page);
  await closeSheet(page);
  expect(caseOfLink(link)).toEqual(told);
  expect(await page.complaints()).toEqual([]);

  const other = await openBrowser(name, link.slice(link.indexOf('#')));
  expect(await other.evaluate(() => location.hash)).toBe('');
  expect(await other.value('#principal')).toMatch(/^30,?000$/);
  expect(await other.isChecked('#product-creditCard')).toBe(true);
  await figureBecomes(other, BURDEN, burden(told));
  expect(await caseOf(other)).toEqual(told);
  expect(await other.complaints()).toEqual([]);
});
