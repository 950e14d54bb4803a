import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** What Playwright needs to know to start it. */
export interface BrowserToUse {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Quiet, and without calls to anyone. The packaged browser's own list is not used: it switches web security off. */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const cacheFolder = resolve('node_modules/.cache/zhailu-browser');

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/**
 * CHROMIUM_PATH when set; on x64 Linux the browser from the package registry, with its Chinese font; elsewhere an installed
 * one.
 */
export async function browserToUse(): Promise<BrowserToUse> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') return describeBrowser(chosen);
  if (process.platform === 'linux' && process.arch === 'x64') return await packagedBrowser();
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (installed === undefined) throw new Error('No Chrome or Chromium found: set CHROMIUM_PATH to one.');
  console.log(`Browser tests use the installed ${installed}.`);
  return describeBrowser(installed);
}

function describeBrowser(executablePath: string, libraryFolder?: string): BrowserToUse {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (process.platform === 'linux') env.FONTCONFIG_FILE = fontConfiguration();
  if (libraryFolder !== undefined) {
    env.LD_LIBRARY_PATH = [libraryFolder, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath, args: quietArguments, env };
}

/** A fontconfig file that names the packaged Chinese font beside the system's own fonts. */
export function fontConfiguration(): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const file = join(cacheFolder, 'fonts.conf');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(cacheFolder, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Unpacks the packaged browser once, beside the packages, and its libraries where the system lacks some. */
async function packagedBrowser(): Promise<BrowserToUse> {
  const packed = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const executable = join(cacheFolder, 'chromium');
  mkdirSync(cacheFolder, { recursive: true });
  if (!existsSync(executable)) {
    const half = `${executable}.${String(process.pid)}`;
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(half, { mode: 0o700 }),
    );
    renameSync(half, executable);
  }
  const linked = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const isComplete = linked.status === 0 && !linked.stdout.includes('not found');
  return describeBrowser(executable, isComplete ? undefined : unpackLibraries(join(packed, 'al2023.tar.br')));
}

function unpackLibraries(packed: string): string {
  const archive = join(cacheFolder, 'libraries.tar');
  writeFileSync(archive, brotliDecompressSync(readFileSync(packed)));
  const unpacked = spawnSync('tar', ['-xf', archive, '-C', cacheFolder], { stdio: 'inherit' });
  if (unpacked.status !== 0) throw new Error('The browser’s libraries could not be unpacked.');
  return join(cacheFolder, 'lib');
}
