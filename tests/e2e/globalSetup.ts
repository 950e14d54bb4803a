import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserToUse } from './browser';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built page is served. */
    pageUrl: string;
    /** Where the one browser listens. */
    browserEndpoint: string;
  }
}

/** In processes of their own: the test runner's NODE_ENV would put React's development build on the page. */
export function buildPage(): void {
  for (const [script, ...args] of [
    ['tools/compileMessages.mjs'],
    ['tools/buildCli.mjs'],
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ]) {
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status } = spawnSync(process.execPath, [String(script), ...args], { stdio: 'inherit', env });
    if (status !== 0) throw new Error('The page does not build.');
  }
}

/** Serves the built page on this device. */
export async function servePage(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served.');
  return { url, stop: () => server.close() };
}

/** Builds and serves the page, builds the command line that it is held against, starts the one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildPage();
  const { url, stop } = await servePage();
  const browser = await chromium.launchServer(await browserToUse());
  project.provide('pageUrl', url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await stop();
  };
}
