/**
 * Compiles `messages/*.json` into `src/i18n/generated`, after checking that every text stands in every language. The
 * compiler's types stay; its functions are written anew, each as one call with its texts, which is a third of their size.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { messageCompilerOptions } from './messageCompilerOptions.mjs';

/** @typedef {{ baseLocale: string, locales: string[], 'plugin.inlang.messageFormat': { pathPattern: string[] } }} Settings */

const settingsFile = 'project.inlang/settings.json';
const folder = messageCompilerOptions.outdir;
const stampFile = `${folder}/.stamp`;

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

/** What all messages share: which language is spoken, and how a text is filled. */
const filling = `/** @type {'BASE' | 'OTHER'} */
let spoken = 'BASE';

export function spokenLanguage() {
  return spoken;
}

/** @param {'BASE' | 'OTHER'} language */
export function speakIn(language) {
  spoken = language;
}

/** @param {string} base @param {string} other */
export function text(base, other) {
  return (inputs, options) =>
    ((options?.locale ?? spoken) === 'OTHER' ? other : base).replace(/{(\\w+)}/g, (_, name) => inputs[name]);
}
`;
const fillingTypes = `export declare function spokenLanguage(): 'BASE' | 'OTHER';
export declare function speakIn(language: 'BASE' | 'OTHER'): void;
`;

/**
 * Every message as `text('…', '…')`, instead of the compiler's two functions and a choice each.
 * @param {Record<string, unknown>} base
 * @param {Record<string, unknown>} other
 */
function writeFunctions(base, other) {
  const named = (/** @type {string} */ code) =>
    code.replaceAll('BASE', settings.locales[0] ?? '').replaceAll('OTHER', settings.locales[1] ?? '');
  writeFileSync(`${folder}/text.js`, named(filling));
  writeFileSync(`${folder}/text.d.ts`, named(fillingTypes));
  for (const file of readdirSync(`${folder}/messages`)) {
    if (!file.endsWith('.js') || file === '_index.js') continue;
    const compiled = readFileSync(`${folder}/messages/${file}`, 'utf8');
    const key = (/^export \{ \w+ as "(\w+)" \}/m.exec(compiled) ?? /^export const (\w+)/m.exec(compiled))?.[1];
    if (key === undefined || !(key in base)) throw new Error(`${file} exports no message`);
    writeFileSync(
      `${folder}/messages/${file}`,
      `import { text } from '../text.js';\nconst message = /* @__PURE__ */ text(${JSON.stringify(base[key])}, ${JSON.stringify(other[key])});\nexport { message as ${key} };\n`,
    );
  }
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
const [base, other] = catalogues;
if (base === undefined || other === undefined || catalogues.length > 2 || settings.locales[0] !== settings.baseLocale) {
  throw new Error(`${settingsFile}: the base locale and one other are expected`);
}
const complaints = [];
for (const key of new Set(catalogues.flatMap(({ texts }) => Object.keys(texts)))) {
  if (key === '$schema') continue;
  const missing = catalogues.filter(({ texts }) => !(key in texts) || texts[key] === '');
  for (const { file } of missing) complaints.push(`${file}: no text for ${key}`);
  if (missing.length > 0) continue;
  for (const { file, texts } of catalogues) {
    if (typeof texts[key] !== 'string' || !/^(?:[^{}\\]|\{\w+\})+$/.test(texts[key])) {
      complaints.push(`${file}: ${key} is more than a text with {parameters}`);
    }
  }
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
  'tools/compileMessages.mjs',
  'tools/messageCompilerOptions.mjs',
  ...catalogues.flatMap((c) => c.files),
];
const hash = createHash('sha256');
for (const file of inputs) hash.update(readFileSync(file));
const stamp = hash.digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  await compile(messageCompilerOptions);
  writeFunctions(base.texts, other.texts);
  writeFileSync(stampFile, stamp);
  // The compiler leaves timers behind that would hold the process for half a minute.
  process.exit(0);
}
