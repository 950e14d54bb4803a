import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

/** A copy of the built page on a server of its own. */
export interface Deployment {
  readonly url: string;
  /** Puts a later version in its place: every asset has another name, and the former ones are gone. */
  readonly deployNext: () => void;
  /** The server goes away. */
  readonly stop: () => Promise<void>;
}

/** `name-1234567.js`, `name-12345678.css` */
const HASHED = /-([\w-]{7,8})\.(?:js|css)$/;

function deployNext(folder: string): void {
  const assets = readdirSync(join(folder, 'assets'));
  const hashes = assets.flatMap((name) => HASHED.exec(name)?.[1] ?? []);
  const next = (text: string): string =>
    hashes.reduce((changed, hash) => changed.replaceAll(`-${hash}.`, `-${hash.slice(0, -1)}~.`), text);
  const rewrite = (file: string): void => {
    const text = next(readFileSync(file, 'utf8'));
    const revision = /(url:"index\.html",revision:"|revision:"(?=\w+",url:"index\.html"))/;
    writeFileSync(file, file.endsWith('sw.js') ? text.replace(revision, '$1next') : text);
  };
  for (const name of assets) {
    rewrite(join(folder, 'assets', name));
    renameSync(join(folder, 'assets', name), join(folder, 'assets', next(name)));
  }
  for (const name of ['index.html', 'sw.js']) rewrite(join(folder, name));
}

/** Serves a copy of the built page, below a folder as many hosts do. */
export async function deploy(): Promise<Deployment> {
  const root = mkdtempSync(join(tmpdir(), 'zhailu-'));
  const folder = join(root, 'some', 'folder');
  cpSync('dist', folder, { recursive: true });
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base: '/',
    logLevel: 'warn',
    build: { outDir: root },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('The page is not served.');
  let isRunning = true;
  return {
    url: `${origin}some/folder/`,
    deployNext: () => {
      deployNext(folder);
    },
    stop: async () => {
      if (!isRunning) return;
      isRunning = false;
      rmSync(root, { recursive: true, force: true });
      await server.close();
    },
  };
}
