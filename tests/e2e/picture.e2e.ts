import { expect, test } from 'vitest';
import zhPicture from '../../messages/zh-CN/picture.json';
import { balanceOf, planEndOf, simulateCase, type CaseJson } from './commandLine';
import { decode, distance, download, readPlot, textsOf, type SavedPlot } from './savedPicture';
import { fragmentOf, isoOf, openSharing, openZhailu } from './zhailuPage';

const CASE: CaseJson = { asOf: '2026-11-24', product: 'huabei', principal: 2_345_600, overdueDays: 80 };
const SAVE_PNG = zhPicture.picture_save_png;
const SAVE_SVG = zhPicture.picture_save_svg;
const FORMATS = [
  { label: zhPicture.picture_format_wide, width: 1600, height: 900 },
  { label: zhPicture.picture_format_tall, width: 1080, height: 1920 },
] as const;

/** As they are on the light page. */
const COLOURS = { refuse: '#9c4510', negotiate: '#0b6b63' } as const;
/** Half a dash and its gap: within so many px to either side a dashed line shows. */
const DASH = 14;
const SAME_COLOUR = 40;

const yuan = (fen: number) =>
  `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 })}`;

/** The px of an amount on a day, and back. */
function scalesOf({ left, top, width, height, firstDay, lastDay, minFen, maxFen }: SavedPlot) {
  return {
    xOf: (day: number) => left + ((day - firstDay) / (lastDay - firstDay)) * width,
    dayAt: (x: number) => firstDay + ((x - left) / width) * (lastDay - firstDay),
    yOf: (fen: number) => top + height - ((fen - minFen) / (maxFen - minFen)) * height,
  };
}

test.each(FORMATS)(
  'a saved picture of $width × $height says and shows what it should',
  async ({ label, width, height }) => {
    const { page, complaints, close } = await openZhailu({ suffix: fragmentOf(CASE), acceptDownloads: true });
    await openSharing(page);
    await page.locator('dialog[open] label', { hasText: label }).click();
    const image = page.locator('dialog[open] img');
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLImageElement>('dialog[open] img')?.naturalWidth === wanted,
      width,
    );
    expect(await image.getAttribute('alt')).toContain('花呗');

    const svg = (await download(page, SAVE_SVG)).toString();
    expect(svg).not.toMatch(/foreignObject|<image|<script|<style|href=/);
    const plot = readPlot(svg);
    const [from, to] = [isoOf(plot.firstDay), isoOf(plot.lastDay)];
    const planEnd = planEndOf(simulateCase(CASE));
    expect(to >= planEnd && from <= '2026-11-24').toBe(true);

    const words = textsOf(svg);
    const atEnd = simulateCase(CASE, { on: [to] });
    for (const road of ['refuse', 'negotiate']) {
      const { paid, owed } = balanceOf(atEnd, road, to);
      expect(words, road).toContain(yuan(paid + owed));
    }
    expect(words).toContain('花呗');
    expect(words).toContain(yuan(2_345_600));
    expect(words).toContain('2026年11月24日');
    expect(words).toContain(atEnd.ruleBook);
    expect(words).toContain(zhPicture.picture_sources.replaceAll(/\s/g, ''));

    const png = decode(await download(page, SAVE_PNG));
    expect([png.width, png.height]).toEqual([width, height]);

    // Five days between the stages' marks, so that nothing but the lines is looked at.
    const { xOf, dayAt, yOf } = scalesOf(plot);
    const marks = Object.values(atEnd.roads).flatMap(({ stages }) =>
      stages.map(({ on }) => xOf(Date.parse(on) / 86_400_000)),
    );
    const isFree = (x: number) => marks.every((mark) => Math.abs(mark - x) > 22);
    const places = Array.from({ length: 100 }, (_, step) => plot.left + (plot.width * (step + 0.5)) / 100).filter(
      isFree,
    );
    const chosen = Array.from({ length: 5 }, (_, index) => places[Math.floor(((index + 0.5) / 5) * places.length)]!);
    expect(new Set(chosen).size).toBe(5);
    const columns = chosen.flatMap((x) =>
      Array.from({ length: 2 * DASH + 1 }, (_, step) => Math.round(x) - DASH + step),
    );
    const days = [...new Set(columns.flatMap((x) => [Math.floor(dayAt(x)), Math.ceil(dayAt(x))]))]
      .filter((day) => day >= plot.firstDay && day <= plot.lastDay)
      .toSorted((left, right) => left - right);
    const answer = simulateCase(CASE, { on: days.map(isoOf) });
    const burden = (road: string, day: number) => {
      const { paid, owed } = balanceOf(answer, road, isoOf(day));
      return paid + owed;
    };
    for (const road of ['refuse', 'negotiate'] as const) {
      let foundBeside = 0;
      for (const x of chosen) {
        const seen = Array.from({ length: 2 * DASH + 1 }, (_, step) => Math.round(x) - DASH + step).filter((column) => {
          const day = dayAt(column);
          const [before, after] = [burden(road, Math.floor(day)), burden(road, Math.ceil(day))];
          const y = yOf(before + (day - Math.floor(day)) * (after - before));
          return [-3, -2, -1, 0, 1, 2, 3].some((off) => distance(png, column, y + off, COLOURS[road]) < SAME_COLOUR);
        });
        // A full line shows at each px; of a dashed one a gap may be missing.
        const share = seen.length / (2 * DASH + 1);
        expect(share, `${road} on ${isoOf(Math.round(dayAt(x)))} at ${x}`).toBeGreaterThan(
          road === 'refuse' ? 0.9 : 0.4,
        );
        const yHere = yOf(burden(road, Math.round(dayAt(x))));
        for (const off of [-16, 16]) {
          if (distance(png, x, yHere + off, COLOURS[road]) < SAME_COLOUR) foundBeside += 1;
        }
      }
      // The colour stands nowhere else nearby, but where a name stands beside its line: it is the line that was found.
      expect(foundBeside, road).toBeLessThanOrEqual(2);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test('hidden amounts are in no picture', async () => {
  const { page, close } = await openZhailu({ suffix: fragmentOf(CASE), acceptDownloads: true });
  await page.locator('#hide-amounts').click();
  await openSharing(page);
  const svg = (await download(page, SAVE_SVG)).toString();
  const words = textsOf(svg);
  expect(words).toContain('花呗');
  expect(words).not.toMatch(/¥\d|\d万|\d,\d{3}/);
  expect(svg).not.toMatch(/23,?456|data-plot-(min|max)-fen/);
  const plan = simulateCase(CASE).roads.negotiate!.totals;
  expect(svg).not.toContain(yuan(Number(plan.burden)).slice(1));
  expect(svg).not.toContain(yuan(Number(plan.instalment)).slice(1));
  expect(await page.locator('dialog[open] textarea').inputValue()).not.toContain('#');
  await close();
});

test('where downloads are refused the picture is there to be pressed long', async () => {
  const { page, close } = await openZhailu({
    viewport: { width: 390, height: 844 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0',
  });
  await openSharing(page);
  const sheet = page.locator('dialog[open]');
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('dialog[open] img')?.naturalWidth ?? 0) > 0,
  );
  expect(await sheet.locator('img').getAttribute('src')).toMatch(/^blob:/);
  expect(await sheet.innerText()).toContain(zhPicture.picture_long_press);
  const box = (await sheet.locator('img').boundingBox())!;
  expect(box.width).toBeGreaterThan(200);
  await close();
});

test.each(['null', 'missing'] as const)(
  'where the canvas gives no PNG (%s) the SVG is offered and said',
  async (fault) => {
    const { page, close } = await openZhailu({ suffix: fragmentOf(CASE), acceptDownloads: true });
    await page.evaluate((kind) => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', {
        value: kind === 'missing' ? undefined : (done: (blob: null) => void) => done(null),
      });
    }, fault);
    await openSharing(page);
    const sheet = page.locator('dialog[open]');
    await sheet.getByText(zhPicture.picture_no_png).waitFor();
    expect(await sheet.getByRole('button', { name: SAVE_PNG }).count()).toBe(0);
    expect((await download(page, SAVE_SVG)).toString()).toMatch(/^<svg /);
    await close();
  },
);
