import { spawnSync } from 'node:child_process';
import { preview } from 'vite';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built page is served. */
    pageUrl: string;
  }
}

/** In processes of their own: the test runner's NODE_ENV would put React's development build on the page. */
function buildPage(): void {
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

/** Builds the page, and the command line that it is held against, and serves the page on this device. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  buildPage();
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served.');
  return { url, close: () => server.close() };
}
