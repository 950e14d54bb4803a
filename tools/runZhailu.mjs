#!/usr/bin/env node
/** Runs the built command line in this process; builds it first, quietly, where it is missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist-cli/zhailu.js`;
const sources = ['src/engine', 'src/exporters', 'src/i18n', 'cli', 'messages'];
const generated = `${root}src/i18n/generated`;

/** Whether something in the folder was written after `time`. @param {string} folder @param {number} time @returns {boolean} */
function changedSince(folder, time) {
  if (folder === generated || !existsSync(folder)) return false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (changedSince(path, time)) return true;
    } else if (!entry.name.includes('.test.') && statSync(path).mtimeMs > time) return true;
  }
  return false;
}

function isFresh() {
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  return !sources.some((folder) => changedSince(root + folder, time));
}

if (!isFresh()) {
  const build = spawnSync(process.execPath, [`${root}tools/buildCli.mjs`], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) {
    process.stderr.write(build.stdout + build.stderr);
    process.exit(70);
  }
}
await import(pathToFileURL(built).href);
