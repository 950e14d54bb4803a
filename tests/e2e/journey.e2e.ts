import { expect, test } from 'vitest';
import { evaluateDerivation, shownAs, type ShownDerivation } from '../oracle/evaluate';
import { balanceOf, explainFigure, planEndOf, simulateCase, simulateCases, type CaseJson } from './commandLine';
import {
  caseOfLink,
  chipOf,
  dayNumber,
  dayOf,
  EXAMPLE_CASE,
  figureBecomes,
  fragmentOf,
  openSharing,
  openZhailu,
  settle,
  waitUntilReady,
} from './zhailuPage';

/** What the refusing road comes to on the plan's last day, by the command line. */
function burdens(cases: readonly CaseJson[]): string[] {
  const ends = simulateCases(cases).map(planEndOf);
  const [day = ''] = ends;
  expect(new Set(ends).size, 'one plan, one end').toBe(1);
  return simulateCases(cases, { on: [day] }).map((answer) => {
    const { paid, owed } = balanceOf(answer, 'refuse', day);
    return String(paid + owed);
  });
}

const BURDEN = 'refuse.planEnd.burden';

test('opens to an example that says so, both roads drawn', async () => {
  const { page, complaints, close } = await openZhailu();
  const form = page.getByRole('form');
  expect(await form.innerText()).toContain('示例');
  expect(await page.locator('#principal').inputValue()).toBe('12,000');
  expect(await page.locator('#overdue-days').inputValue()).toBe('90');
  expect(await page.locator('#product-huabei').isChecked()).toBe(true);
  await figureBecomes(page, BURDEN, burdens([EXAMPLE_CASE])[0]);
  expect(await page.locator('[data-sheet="roads"] polyline').count()).toBeGreaterThanOrEqual(3);
  await page.locator('#principal').fill('12001');
  expect(await form.innerText()).not.toContain('示例');
  expect(complaints).toEqual([]);
  await close();
});

test('the results follow each keystroke, and what people write for an amount', async () => {
  const { page, close } = await openZhailu();
  const principal = page.locator('#principal');
  const typed = ['3', '30', '300', '3000', '30000'];
  const expected = burdens(typed.map((yuan) => ({ ...EXAMPLE_CASE, principal: 100 * Number(yuan) })));
  await principal.fill('');
  for (const [index, text] of typed.entries()) {
    await principal.press('0'.repeat(index === 0 ? 0 : 1) || '3');
    expect(await principal.inputValue()).toBe(text);
    await figureBecomes(page, BURDEN, expected[index]);
  }
  await principal.fill('1.2万');
  await figureBecomes(page, BURDEN, burdens([EXAMPLE_CASE])[0]);
  await principal.fill('3万');
  await figureBecomes(page, BURDEN, expected[4]);
  const longer = burdens([{ ...EXAMPLE_CASE, principal: 3_000_000, overdueDays: 200 }])[0];
  await page.locator('#overdue-days').fill('200');
  await figureBecomes(page, BURDEN, longer);
  await close();
});

test('each chip is another debt', async () => {
  const { page, close } = await openZhailu();
  const products = ['jiebei', 'creditCard', 'microLoan', 'bankLoan', 'huabei'];
  const expected = burdens(products.map((product) => ({ ...EXAMPLE_CASE, product })));
  for (const [index, product] of products.entries()) {
    await chipOf(page, `product-${product}`).click();
    expect(await page.locator(`#product-${product}`).isChecked()).toBe(true);
    await figureBecomes(page, BURDEN, expected[index]);
  }
  await chipOf(page, 'product-custom').click();
  const rate = page.locator('#penalty-rate');
  await rate.fill('0.05');
  const custom = { ...EXAMPLE_CASE, product: 'custom', terms: { penaltyRatePerDay: '1/2000' } };
  await figureBecomes(page, BURDEN, burdens([custom])[0]);
  await close();
});

/** Holds the cards of both roads against the command line on the day that the scrubber shows. */
async function expectCardsOfDay(page: Awaited<ReturnType<typeof openZhailu>>['page']): Promise<string> {
  const day = await dayOf(page);
  const answer = simulateCase(EXAMPLE_CASE, { on: [day] });
  for (const road of ['refuse', 'negotiate']) {
    const { owed, upheld, paid } = balanceOf(answer, road, day);
    const lines = { owed, upheld, paid, burden: paid + owed };
    for (const [of, value] of Object.entries(lines)) {
      await figureBecomes(page, `${road}.day.${of}`, String(value));
    }
  }
  return day;
}

test('the day is dragged, and moved by keys: the cards follow', async () => {
  const { page, close } = await openZhailu();
  const slider = page.locator('#day');
  const first = await expectCardsOfDay(page);
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const [min, max] = [Number(await slider.getAttribute('min')), Number(await slider.getAttribute('max'))];
  const y = box.y + box.height / 2;
  const share = (dayNumber(first) - min) / (max - min);
  const xOf = (part: number) => box.x + 14 + part * (box.width - 28);
  await page.mouse.move(xOf(share), y);
  await page.mouse.down();
  for (const part of [0.9, 0.7, 0.5]) await page.mouse.move(xOf(part), y, { steps: 3 });
  await page.mouse.up();
  const dragged = await expectCardsOfDay(page);
  expect(Math.abs((dayNumber(dragged) - min) / (max - min) - 0.5)).toBeLessThan(0.02);

  await slider.focus();
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await slider.press('ArrowLeft');
  expect(dayNumber(await expectCardsOfDay(page))).toBe(dayNumber(dragged) + 1);
  await slider.press('Home');
  expect(Number(await slider.inputValue())).toBe(min);
  await expectCardsOfDay(page);

  // The chart itself is dragged too.
  const plot = page.locator('[role="img"]:has([data-sheet="roads"])');
  const area = (await plot.boundingBox())!;
  await page.mouse.move(area.x + area.width * 0.4, area.y + area.height / 2);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width * 0.6, area.y + area.height / 2, { steps: 4 });
  await page.mouse.up();
  const onChart = await expectCardsOfDay(page);
  expect((dayNumber(onChart) - min) / (max - min)).toBeGreaterThan(0.45);
  await close();
});

test('a tapped figure opens to a formula that comes to it', async () => {
  const { page, close } = await openZhailu({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const planEnd = planEndOf(simulateCase(EXAMPLE_CASE));
  for (const [path, named, on] of [
    ['negotiate.burden'],
    ['negotiate.instalment'],
    ['refuse.stage.claimFiled.on'],
    ['notSued.planEnd.owed', 'notSued.owed', planEnd],
  ] as const) {
    const figure = page.locator(`[data-figure="${path}"]`).first();
    const value = await figure.getAttribute('data-value');
    await figure.tap();
    const sheet = page.locator('dialog[open]');
    const formula = sheet.locator('[data-expression]');
    await formula.waitFor();
    expect(await sheet.locator('[data-why-value]').first().getAttribute('data-why-value')).toBe(value);
    const derivation = explainFigure(EXAMPLE_CASE, named ?? path, on) as ShownDerivation;
    expect(await formula.getAttribute('data-expression')).toBe(derivation.expression);
    expect(String(shownAs(evaluateDerivation(derivation), derivation.unit))).toBe(value);
    expect((await formula.innerText()).length).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  }
  await close();
});

test('what was typed survives a reload', async () => {
  const { page, close } = await openZhailu();
  await chipOf(page, 'product-creditCard').click();
  await page.locator('#principal').fill('3万');
  await page.locator('#overdue-days').fill('2026年8月1日');
  const [burden] = burdens([{ ...EXAMPLE_CASE, product: 'creditCard', principal: 3_000_000, overdueDays: 115 }]);
  await figureBecomes(page, BURDEN, burden);
  await page.reload();
  await waitUntilReady(page);
  expect(await page.locator('#product-creditCard').isChecked()).toBe(true);
  expect(await page.locator('#principal').inputValue()).toBe('3万');
  expect(await page.locator('#overdue-days').inputValue()).toBe('2026年8月1日');
  await figureBecomes(page, BURDEN, burden);
  await close();
});

const DEBT: CaseJson = { asOf: '2026-11-24', product: 'huabei', principal: 2_500_000, overdueDays: 120 };

/** With everything that a link leaves out unless it is added. */
const WHOLE_CASE: CaseJson = {
  ...DEBT,
  means: { monthlyIncome: 800_000 },
  happened: { outsourced: '2026-11-20' },
  payments: [{ date: '2026-12-10', amount: 50_000 }],
};

test('a copied link opens elsewhere with the same case, without what is nobody’s business unless it is added', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, close } = await openZhailu({ suffix: fragmentOf(WHOLE_CASE, { day: '2027-06-01' }), permissions });
  expect(page.url()).not.toContain('#');
  expect(await dayOf(page)).toBe('2027-06-01');

  const shown = await openSharing(page);
  const sheet = page.locator('dialog[open]');
  const copy = async () => {
    await sheet.getByRole('button', { name: '复制链接' }).click();
    await sheet.getByText('已复制').first().waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const bare = await copy();
  expect(bare).toBe(shown);
  expect(caseOfLink(bare)).toEqual(DEBT);

  const linkPart = sheet.locator('section', { has: page.getByRole('button', { name: '复制链接' }) });
  const boxes = linkPart.locator('input[type="checkbox"]');
  expect(await boxes.count()).toBe(3);
  for (const box of await boxes.all()) expect(await box.isChecked()).toBe(false);
  for (const box of await boxes.all()) await box.check();
  const whole = await copy();
  expect(caseOfLink(whole)).toEqual(WHOLE_CASE);
  expect(whole).toContain('day=2027-06-01');

  for (const [link, caseFile] of [
    [bare, DEBT],
    [whole, WHOLE_CASE],
  ] as const) {
    const other = await openZhailu({ suffix: link.slice(link.indexOf('#')) });
    expect(await other.page.evaluate(() => location.hash + location.search)).toBe('');
    expect(await other.page.locator('#principal').inputValue()).toMatch(/^25,?000$/);
    expect(await dayOf(other.page)).toBe('2027-06-01');
    const day = '2027-06-01';
    const { paid, owed } = balanceOf(simulateCase(caseFile, { on: [day] }), 'refuse', day);
    await figureBecomes(other.page, 'refuse.day.burden', String(paid + owed));
    expect(other.complaints).toEqual([]);
    await other.close();
  }
  await close();
});

test('a damaged link says so, and changes nothing', async () => {
  const whole = fragmentOf(WHOLE_CASE);
  const damaged = whole.replace(/case=(.)/, (_, first: string) => `case=${first === 'e' ? 'f' : 'e'}`);
  for (const suffix of [damaged, whole.slice(0, 60), '#case=<script>alert(1)</script>']) {
    const { page, complaints, close } = await openZhailu({ suffix });
    expect(await page.locator('[role="status"]').filter({ hasText: '链接没有打开' }).innerText()).toMatch(/。/);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await page.locator('#principal').inputValue()).toBe('12,000');
    await settle(page);
    expect(complaints).toEqual([]);
    await close();
  }
});
