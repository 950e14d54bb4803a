import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** A page in a fresh context, and what went wrong or out on it so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors in the console, uncaught exceptions, and violations of the content security policy. */
  readonly complaints: readonly string[];
  /** Requests to anything but the app's own files. */
  readonly outsideRequests: readonly string[];
  /** Requests to the app's own files, in order. */
  readonly ownRequests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** After the page's address: `#…` or `?…`. */
  readonly suffix?: string;
  /** Where the page is served, if not where all tests find it. */
  readonly at?: string;
  /** The moment that the page takes for now; what the tests expect does not age. */
  readonly now?: string;
  /** Before the page is fetched: what is to stand in its way. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Noon of the day that the examples are computed for. */
const NOW = '2026-11-24T12:00:00+08:00';

let connection: Promise<Browser> | undefined;

afterAll(async () => {
  if (connection !== undefined) await (await connection).close();
  connection = undefined;
});

/** Opens the built page in the one browser, as a Chinese visitor unless told otherwise. */
export async function openPage({
  suffix = '',
  at: pageUrl = inject('pageUrl'),
  now = NOW,
  prepare,
  ...options
}: OpenOptions = {}): Promise<OpenedPage> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  const browser = await connection;
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // Fetching the whole page for later would disturb what is timed; who tests the worker allows it.
    serviceWorkers: 'block',
    ...options,
  });
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const complaints: string[] = [];
  const outsideRequests: string[] = [];
  const ownRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(pageUrl)) ownRequests.push(url);
    else if (!url.startsWith('data:') && !url.startsWith('blob:')) outsideRequests.push(url);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await prepare?.(page);
  await page.goto(pageUrl + suffix);
  return { page, complaints, outsideRequests, ownRequests, close: () => context.close() };
}
