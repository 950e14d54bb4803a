/** Builds the page where it is missing or older than its sources, then serves it on this device and opens it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { preview } from 'vite';

/** Milliseconds of the newest file below a path. @param {string} path @returns {number} */
function newest(path) {
  if (path === 'src/i18n/generated') return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

const built = 'dist/index.html';
const sources = ['src', 'public', 'messages', 'index.html', 'vite.config.ts', 'package-lock.json'];
if (!existsSync(built) || sources.some((path) => newest(path) > statSync(built).mtimeMs)) {
  for (const [script, ...args] of [
    ['tools/compileMessages.mjs'],
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ]) {
    const { status } = spawnSync(process.execPath, [String(script), ...args], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

/** Where no desktop could show a page, the printed address has to do. */
const hasDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const server = await preview({ preview: { open: hasDesktop && !process.argv.includes('--no-open') } });
server.printUrls();
