import { inject, onTestFinished } from 'vitest';
import { pageOf, type BrowserPage } from './browserPage';
import { startFirefox } from './firefox';
import { type BrowserSession, type SessionOptions } from './session';
import { startWebKit } from './webKit';

const LANGUAGE = 'zh-CN';

const STARTS = {
  firefox: startFirefox,
  webkit: startWebKit,
} as const satisfies Readonly<Record<string, (options: SessionOptions) => Promise<BrowserSession>>>;

export type BrowserName = keyof typeof STARTS;

function isBrowserName(name: string): name is BrowserName {
  return Object.hasOwn(STARTS, name);
}

/**
 * The browsers that BROWSERS names, or all.
 *
 * @throws RangeError for a name that is none
 */
export function chosenBrowsers(): BrowserName[] {
  const all = Object.keys(STARTS).join(',');
  return (process.env.BROWSERS ?? all).split(',').map((name) => {
    if (!isBrowserName(name)) throw new RangeError(`BROWSERS names “${name}”; there are ${all}.`);
    return name;
  });
}

/** Starts a browser with an empty profile, of a visitor from China, and opens the built page in it, in Chinese. It ends with the test. */
export async function openBrowser(name: BrowserName, suffix = ''): Promise<BrowserPage> {
  const session = await STARTS[name]({
    language: LANGUAGE,
    width: 1440,
    height: 1000,
    environment: { DISPLAY: inject('display'), FONTCONFIG_FILE: inject('fontConfiguration'), TZ: 'Asia/Shanghai' },
  });
  onTestFinished(session.close);
  const page = pageOf(session);
  await page.open(inject('pageUrl') + suffix);
  for (const place of ['#day', 'table [data-figure]', '#help']) await page.find(place);
  // WebKit speaks a language only where the system has its locale.
  if ((await page.attribute('html', 'lang')) !== LANGUAGE) await page.click('#language');
  await page.find(`html[lang="${LANGUAGE}"]`);
  return page;
}
