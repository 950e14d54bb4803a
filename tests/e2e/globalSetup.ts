import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserToUse } from './browser';
import { servePage } from './servedPage';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser listens. */
    browserEndpoint: string;
  }
}

/** Builds and serves the page, builds the command line that it is held against, starts the one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const page = await servePage();
  const browser = await chromium.launchServer(await browserToUse());
  project.provide('pageUrl', page.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await page.close();
  };
}
