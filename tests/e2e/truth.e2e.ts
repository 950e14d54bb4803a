import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { evaluateDerivation, shownAs, type ShownDerivation } from '../oracle/evaluate';
import { explainFigure, planEndOf, simulateCase } from './commandLine';
import { BESIDE_THE_ROADS, CASES, showsValue, toldBy } from './toldFigures';
import {
  caseOfLink,
  dayOf,
  figuresIn,
  fragmentOf,
  openFolds,
  throughFurther,
  openSharing,
  openZhailu,
  settle,
  type PageFigure,
} from './zhailuPage';

/** Opens every figure that was not opened before, and gives what the explanation beside the page then says of itself. */
function openEach(page: Page, part: string): Promise<{ path: string; value: string; why: string; whyValue: string }[]> {
  return page.evaluate(async (within) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = ((globalThis as unknown as { opened?: Set<string> }).opened ??= new Set());
    const opened = [];
    for (const figure of document.querySelectorAll<HTMLElement>(`${within} [data-figure]`)) {
      const path = figure.dataset.figure ?? '';
      const place = `${path} ${figure.dataset.value ?? ''}`;
      if (before.has(place)) continue;
      before.add(place);
      figure.click();
      const isOpen = () => document.querySelector<HTMLElement>('[data-why]')?.dataset.why === path;
      for (let frames = 0; frames < 100 && !isOpen(); frames += 1) await frame();
      const why = document.querySelector<HTMLElement>('[data-why]');
      const value = why?.querySelector<HTMLElement>('[data-why-value]')?.dataset.whyValue ?? '';
      opened.push({ path, value: figure.dataset.value ?? '', why: why?.dataset.why ?? '', whyValue: value });
    }
    return opened;
  }, part);
}

test.each(Object.entries(CASES))(
  'each figure on the page is what the command line says, and opens to itself: %s',
  async (_, told) => {
    const { page, complaints, close } = await openZhailu({ suffix: fragmentOf(told, { day: '2027-09-09' }) });
    await openFolds(page);
    await openSharing(page);
    const sheet = page.locator('dialog[open]');
    for (const box of await sheet.locator('input[type="checkbox"]').all()) await box.check();
    const caseFile = caseOfLink(await sheet.locator('textarea').inputValue());
    expect(caseFile).toEqual(told);
    await page.keyboard.press('Escape');

    const days = { day: await dayOf(page), planEnd: planEndOf(simulateCase(caseFile)) };
    const claim = simulateCase(caseFile).roads.refuse!.stages.find(({ id }) => id === 'claimFiled')?.on;
    const on = [...new Set([...Object.values(days), '2026-11-24', ...(claim === undefined ? [] : [claim])])];
    const asked = { on: on.toSorted(), paidBefore: 0 };
    const answer = simulateCase(caseFile, { on: asked.on, roads: ['payWhatICan', 'theyRefuse', 'payInFull'] });
    const faults: string[] = [];
    /** Compares every figure of a part with the command line, and with what it opens to. */
    const compareIn = async (part: string): Promise<PageFigure[]> => {
      const shown = (await figuresIn(page, part)).filter(({ path }) => !BESIDE_THE_ROADS.test(path));
      for (const figure of shown) {
        const { path, value, text } = figure;
        const said = toldBy(answer, path, days, asked);
        if (value !== String(said)) faults.push(`${path} is ${value}, the command line says ${String(said)}`);
        else if (!showsValue(figure)) faults.push(`${path} is ${value} and shows ${text}`);
      }
      for (const { path, value, why, whyValue } of await openEach(page, part)) {
        const isRange = /\.(earliest|latest)$/.test(path);
        const opened = isRange ? String(toldBy(answer, path.replace(/\w+$/, 'on'), days, asked)) : value;
        if (why !== path || whyValue !== opened) faults.push(`${path} is ${value} and opens to ${why}, ${whyValue}`);
      }
      return shown;
    };
    const compared = await compareIn('main');
    expect(compared.length).toBeGreaterThan(35);
    expect(faults).toEqual([]);

    let further = 0;
    await throughFurther(page, async () => {
      const broken = page.locator('#further').getByRole('button', { name: '谈成后断了', exact: true });
      if ((await broken.count()) > 0) {
        if ((await broken.getAttribute('aria-expanded')) === 'false') await broken.click();
        asked.paidBefore = Number(await page.locator('#breaks-after').inputValue());
      }
      further += (await compareIn('#further')).length;
    });
    expect(further).toBeGreaterThan(40);
    expect(faults).toEqual([]);

    const explained = compared.filter(({ path }) =>
      /^(?!hiding|brokenPlan)\w+\.(burden|instalment|byAccount\.\w+|stage\.\w+\.on|planEnd\.owed)$/.test(path),
    );
    const chosen = [...new Map(explained.map((figure) => [figure.path, figure])).values()].slice(0, 6);
    expect(chosen.length).toBeGreaterThan(3);
    for (const { path, value } of chosen) {
      const [named, day] = path.includes('.planEnd.') ? [path.replace('.planEnd', ''), days.planEnd] : [path];
      const derivation = explainFigure(caseFile, named, day) as ShownDerivation;
      expect(String(derivation.value), path).toBe(value);
      expect(String(shownAs(evaluateDerivation(derivation), derivation.unit)), path).toBe(value);
      await page
        .locator(`main [data-figure="${path}"]`)
        .first()
        .evaluate((element: HTMLElement) => {
          element.click();
        });
      await settle(page);
      const formula = page.locator('[data-why] [data-expression]');
      if ((await formula.count()) > 0) {
        expect(await formula.getAttribute('data-expression'), path).toBe(derivation.expression);
      } else expect(Object.keys(derivation.inputs), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
