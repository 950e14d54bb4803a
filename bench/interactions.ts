/**
 * How fast the built page answers on a slow phone: keys and steps of a drag with the processor slowed down four times, and
 * when the page is usable over slow 4G. For people, not for CI: the figures depend on the machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import bands from '../messages/zh-CN/bands.json';
import stops from '../messages/zh-CN/stops.json';
import { browserToUse } from '../tests/e2e/browser';

/** Milliseconds from an event to the next paint, and to the paint with the new figures (0 where none changed). */
interface Answer {
  readonly kind: 'key' | 'drag';
  paint: number;
  shown: number;
}

interface Measured {
  readonly answers: Answer[];
  readonly events: { readonly name: string; readonly duration: number }[];
  usable: number;
  shifts: number;
}

const SLOWER = 4;
/** Slow 4G as Lighthouse has it, in bytes a second and milliseconds. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const TYPED = Array.from('1234567.89');
const DRAG_STEPS = 60;
const ROUNDS = 3;
/** What is open below the roads while a key is pressed and the day is dragged, by the title of its row. */
const OPEN = [undefined, bands.bands_title, stops.stops_title] as const;
const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  'phone, 390 px': { viewport: { width: 390, height: 844 } },
  'desktop, 1440 px': { viewport: { width: 1440, height: 900 } },
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Gives the built page as a real server does: packed with brotli. */
async function servePage(): Promise<{ server: Server; url: string }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize((request.url ?? '/').split('?')[0] ?? '/');
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page is not served.');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** Runs in the page, before its own scripts. */
function measureInPage(): void {
  const measured: Measured = { answers: [], events: [], usable: 0, shifts: 0 };
  Object.assign(globalThis, { measured });
  const afterPaint = (then: () => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  };
  let last: Answer | undefined;
  let lastAt = 0;
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      const isDay = target instanceof HTMLInputElement && target.id === 'day';
      const answer: Answer = { kind: isDay ? 'drag' : 'key', paint: 0, shown: 0 };
      measured.answers.push(answer);
      last = answer;
      lastAt = timeStamp;
      afterPaint(() => {
        answer.paint = performance.now() - timeStamp;
      });
    },
    true,
  );
  new MutationObserver(() => {
    const [answer, at] = [last, lastAt];
    if (answer === undefined) return;
    afterPaint(() => {
      answer.shown = performance.now() - at;
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-value'] });
  const eventTimings: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) measured.events.push({ name, duration });
  }).observe(eventTimings);
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!shift.hadRecentInput) measured.shifts += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // Usable: the field can be typed into and the answer stands there.
  const look = () => {
    if (document.querySelector('#principal') === null || document.querySelector('#answer [data-figure]') === null) {
      requestAnimationFrame(look);
      return;
    }
    afterPaint(() => {
      measured.usable = performance.now();
    });
  };
  requestAnimationFrame(look);
}

function readMeasured(page: Page): Promise<Measured> {
  return page.evaluate(() => (globalThis as unknown as { measured: Measured }).measured);
}

/** Types an amount, and drags the day through its whole length. */
async function typeAndDrag(page: Page): Promise<void> {
  const principal = page.locator('#principal');
  await principal.fill('');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const { measured } = globalThis as unknown as { measured: Measured };
    measured.answers.length = 0;
    measured.events.length = 0;
  });
  for (const character of TYPED) {
    await principal.press(character);
    await page.waitForTimeout(250);
  }
  const day = page.locator('#day');
  await day.scrollIntoViewIfNeeded();
  const box = await day.boundingBox();
  if (box === null) throw new Error('There is no day to drag.');
  const y = box.y + box.height / 2;
  const [from, to] = [box.x + box.width - 14, box.x + 14];
  await page.mouse.move(from, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(from + ((to - from) * step) / DRAG_STEPS, y);
    await page.waitForTimeout(40);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
}

async function measureOnce(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  open: string | undefined,
): Promise<Measured> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await page.addInitScript(measureInPage);
  await page.goto(url);
  await page.locator('#day').waitFor();
  await page.locator('table [data-figure]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  if (open !== undefined) {
    await page.locator('#further button', { hasText: open }).first().click();
    await page.waitForTimeout(3000);
  }
  await typeAndDrag(page);
  const measured = await readMeasured(page);
  await context.close();
  return measured;
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms (${sorted.length})`;
}

function report(view: string, open: string | undefined, rounds: readonly Measured[]): void {
  const answers = rounds.flatMap((round) => round.answers);
  const worst = rounds.flatMap(({ events }) => events).toSorted((left, right) => right.duration - left.duration)[0];
  const opened = open === undefined ? '' : `, “${open}” open`;
  console.log(`${view}${opened}, processor ${SLOWER}× slower, ${rounds.length} rounds`);
  console.log(`  usable over slow 4G: ${summary(rounds.map(({ usable }) => usable))}`);
  for (const kind of ['key', 'drag'] as const) {
    const own = answers.filter((answer) => answer.kind === kind);
    const changed = own.filter(({ shown }) => shown > 0);
    console.log(`  ${kind}, to the next paint: ${summary(own.map(({ paint }) => paint))}`);
    console.log(`  ${kind}, to the new figures: ${summary(changed.map(({ shown }) => shown))}`);
  }
  const slowest = worst === undefined ? 'under 16 ms' : `${worst.duration} ms (${worst.name})`;
  console.log(`  worst by Event Timing: ${slowest}`);
  console.log(`  layout shift: ${Math.max(...rounds.map(({ shifts }) => shifts)).toFixed(3)}`);
}

if (!existsSync('dist/index.html')) throw new Error('Build the page first: npm run build');
const { server, url } = await servePage();
const browser = await chromium.launch(await browserToUse());
for (const [view, options] of Object.entries(VIEWS)) {
  for (const open of OPEN) {
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureOnce(browser, url, options, open));
    report(view, open, rounds);
  }
}
await browser.close();
server.close();
