import type { TestProject } from 'vitest/node';
import { buildPage, servePage } from '../e2e/globalSetup';

/** Builds and serves the page, and builds the command line that it is held against. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildPage();
  const { url, stop } = await servePage();
  project.provide('pageUrl', url);
  return stop;
}
