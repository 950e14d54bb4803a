/** What a first visit loads, in brotli bytes: the entry and everything it imports statically. Fails above the budget. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { CALLED_ON_LOAD } from './leanEntry.mjs';

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

/** Bytes; 1 kB = 1000 B. */
const budgets = { js: 100_000, css: 12_000 };

const manifest = /** @type {Record<string, Chunk>} */ (
  /** @type {unknown} */ (JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')))
);

/** @param {string} file */
function brotliSize(file) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(`dist/${file}`), options).length;
}

/** @type {Set<string>} */
const firstLoad = new Set();
/** @param {string} key */
function visit(key) {
  const chunk = manifest[key];
  if (chunk === undefined || firstLoad.has(chunk.file)) return;
  firstLoad.add(chunk.file);
  for (const file of chunk.css ?? []) firstLoad.add(file);
  for (const imported of chunk.imports ?? []) visit(imported);
}
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) visit(key);

const everything = new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
const sum = { js: 0, css: 0 };
for (const file of everything) {
  const kind = file.endsWith('.css') ? 'css' : file.endsWith('.js') ? 'js' : undefined;
  if (kind === undefined) continue;
  const size = brotliSize(file);
  if (firstLoad.has(file)) sum[kind] += size;
  console.log(
    `${firstLoad.has(file) ? 'first load' : '      lazy'}  ${(size / 1000).toFixed(1).padStart(6)} kB  ${file}`,
  );
}
// The line counts only where nothing stands before it, and each plugin may put something there.
for (const chunk of Object.values(manifest)) {
  if (chunk.isEntry !== true || readFileSync(`dist/${chunk.file}`, 'utf8').startsWith(CALLED_ON_LOAD)) continue;
  console.error(`${chunk.file} does not ask to be compiled while it arrives.`);
  process.exitCode = 1;
}
if (firstLoad.size === 0) {
  console.error('The manifest names no entry.');
  process.exit(1);
}
for (const kind of /** @type {const} */ (['js', 'css'])) {
  const within = sum[kind] <= budgets[kind];
  const line = `${kind}: ${(sum[kind] / 1000).toFixed(1)} kB of ${String(budgets[kind] / 1000)} kB`;
  if (within) console.log(line);
  else {
    console.error(`${line}: over the budget`);
    process.exitCode = 1;
  }
}
