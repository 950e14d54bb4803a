import type { TestProject } from 'vitest/node';
import { fontConfiguration } from '../e2e/browser';
import { servePage } from '../e2e/servedPage';
import { openDisplay } from './display';
import { chosenBrowsers } from './openBrowser';
import { PROGRAMS, programFile } from './programs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The screen of browsers that need one, as the variable DISPLAY says it. */
    display: string;
    /** The file that names the Chinese font; empty where the system's own fonts are used. */
    fontConfiguration: string;
  }
}

/** Looks for the programs first: nobody waits for a build to hear that a browser is missing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const names = chosenBrowsers();
  if (names.includes('firefox')) programFile(PROGRAMS.firefox);
  if (names.includes('webkit')) programFile(PROGRAMS.webKitDriver);
  const display = names.includes('webkit') ? await openDisplay() : undefined;
  const page = await servePage();
  project.provide('pageUrl', page.url);
  project.provide('display', display?.name ?? '');
  project.provide('fontConfiguration', fontConfiguration());
  return async () => {
    await page.close();
    await display?.close();
  };
}
