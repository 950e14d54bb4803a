/** Builds the command line beside its place and moves it there in one step, so that runs side by side never see half of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const place = 'dist-cli';
const fresh = `${place}.new-${String(process.pid)}`;
const old = `${place}.old-${String(process.pid)}`;

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  const result = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', ZHAILU_CLI_OUT: fresh },
  });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(result.status ?? 1);
  }
}

run('tools/compileMessages.mjs');
run('node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts');
try {
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
} catch {
  // Another run was faster; its build is as good.
}
for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
