import { expect, test } from 'vitest';
import zhSheets from '../../messages/zh-CN/sheets.json';
import { forecastCase, planEndOf, printSimulated, simulateCase } from '../e2e/commandLine';
import { BESIDE_THE_ROADS, CASES, showsValue, toldBy, toldByForecast } from '../e2e/toldFigures';
import { caseOfLink, EXAMPLE_CASE, fragmentOf } from '../e2e/zhailuPage';
import { chosenBrowsers, openBrowser } from './openBrowser';
import {
  addEverything,
  closeSheet,
  dayOf,
  figuresIn,
  furtherParts,
  futuresIn,
  linkOf,
  openFurther,
  openSharing,
  paidBeforeTheBreak,
  pressButton,
} from './zhailuSteps';

const EACH = chosenBrowsers().flatMap((name) => Object.entries(CASES).map(([who, told]) => ({ name, who, told })));

test.each(EACH)('the same bytes in $name and on the command line: $who', async ({ name, told }) => {
  const page = await openBrowser(name, fragmentOf(told, { day: '2027-09-09' }));

  // The file that is saved.
  await openSharing(page);
  await addEverything(page);
  expect(caseOfLink(await linkOf(page))).toEqual(told);
  await pressButton(page, zhSheets.sheets_json);
  expect((await page.savedFile('.json')).toString()).toBe(printSimulated(told));
  await closeSheet(page);

  // The figures that are shown.
  const days = { day: await dayOf(page), planEnd: planEndOf(simulateCase(told)) };
  const claim = simulateCase(told).roads.refuse!.stages.find(({ id }) => id === 'claimFiled')?.on;
  const on = [...new Set([...Object.values(days), String(told.asOf), ...(claim === undefined ? [] : [claim])])];
  const asked = { on: on.toSorted(), paidBefore: 0 };
  const answer = simulateCase(told, { on: asked.on, roads: ['payWhatICan', 'theyRefuse', 'payInFull'] });
  const faults: string[] = [];
  const compareIn = async (part: string): Promise<number> => {
    const shown = (await figuresIn(page, part)).filter(({ path }) => !BESIDE_THE_ROADS.test(path));
    for (const figure of shown) {
      const { path, value, text } = figure;
      const said = String(toldBy(answer, path, days, asked));
      if (value !== said) faults.push(`${path} is ${value}, the command line says ${said}`);
      else if (!showsValue(figure)) faults.push(`${path} is ${value} and shows ${text}`);
    }
    return shown.length;
  };
  expect(await compareIn('main')).toBeGreaterThan(25);
  let further = 0;
  for (let index = 0; index < (await furtherParts(page)); index += 1) {
    await openFurther(page, index);
    asked.paidBefore = (await paidBeforeTheBreak(page)) ?? asked.paidBefore;
    further += await compareIn('#further');
  }
  expect(further).toBeGreaterThan(10);
  expect(faults).toEqual([]);
  expect(await page.complaints()).toEqual([]);
});

test.each(chosenBrowsers())(
  'ten thousand futures of the same seed are the same in %s and on the command line',
  async (name) => {
    const page = await openBrowser(name, fragmentOf(EXAMPLE_CASE));
    const shown = await futuresIn(page);
    const forecast = forecastCase(EXAMPLE_CASE);
    const faults = shown
      .filter(({ path, value }) => toldByForecast(forecast, path) !== Number(value))
      .map(({ path, value }) => `${path} is ${value}, the command line says ${String(toldByForecast(forecast, path))}`);
    expect(faults).toEqual([]);
    expect(shown.length).toBeGreaterThan(80);
    expect(await page.complaints()).toEqual([]);
  },
);
