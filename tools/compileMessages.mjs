/** Compiles `messages/*.json` into `src/i18n/generated`, after checking that every text stands in every language. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { messageCompilerOptions } from './messageCompilerOptions.mjs';

/** @typedef {{ baseLocale: string, locales: string[], 'plugin.inlang.messageFormat': { pathPattern: string[] } }} Settings */

const settingsFile = 'project.inlang/settings.json';
const stampFile = `${messageCompilerOptions.outdir}/.stamp`;

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The names in braces of a text or of all its variants, sorted.
 * @param {unknown} message
 */
function parametersOf(message) {
  const names = JSON.stringify(message).matchAll(/\{\s*([A-Za-z_]\w*)\s*\}/g);
  return [...new Set([...names].map((match) => match[1]))].sort().join(', ');
}

const settings = /** @type {Settings} */ (readJson(settingsFile));
const patterns = settings['plugin.inlang.messageFormat'].pathPattern;
const catalogues = settings.locales.map((locale) => {
  const files = patterns.map((pattern) => pattern.replace('{locale}', locale));
  /** @type {Record<string, unknown>} */
  const texts = {};
  for (const file of files) {
    for (const [key, text] of Object.entries(/** @type {Record<string, unknown>} */ (readJson(file)))) {
      if (key in texts) throw new Error(`${file}: ${key} stands in another file, too`);
      texts[key] = text;
    }
  }
  return { file: `messages/${locale}`, files, texts };
});
const complaints = [];
for (const key of new Set(catalogues.flatMap(({ texts }) => Object.keys(texts)))) {
  if (key === '$schema') continue;
  const missing = catalogues.filter(({ texts }) => !(key in texts) || texts[key] === '');
  for (const { file } of missing) complaints.push(`${file}: no text for ${key}`);
  if (missing.length > 0) continue;
  const parameters = catalogues.map(({ texts }) => parametersOf(texts[key]));
  if (new Set(parameters).size > 1) complaints.push(`${key}: parameters differ (${parameters.join(' | ')})`);
}
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}

const inputs = [
  settingsFile,
  'package-lock.json',
  'tools/messageCompilerOptions.mjs',
  ...catalogues.flatMap((c) => c.files),
];
const hash = createHash('sha256');
for (const file of inputs) hash.update(readFileSync(file));
const stamp = hash.digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  await compile(messageCompilerOptions);
  writeFileSync(stampFile, stamp);
  // The compiler leaves timers behind that would hold the process for half a minute.
  process.exit(0);
}
