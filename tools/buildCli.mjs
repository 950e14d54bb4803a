/** Builds the command line beside its place and moves it there in one step, so that runs side by side never see half of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const place = 'dist-cli';
const fresh = `${place}.new-${String(process.pid)}`;
const old = `${place}.old-${String(process.pid)}`;

/** @param {string} script @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
function run(script, args = [], options = {}) {
  const result = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', ZHAILU_CLI_OUT: fresh, ZHAILU_KEEP_COMPILED: 'yes' },
    ...options,
  });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(result.status ?? 1);
  }
}

run('tools/compileMessages.mjs');
run('node_modules/vite/bin/vite.js', ['build', '--config', 'vite.cli.config.ts']);
// Running it once leaves its compiled code beside it.
const anyCase = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };
run(`${fresh}/zhailu.js`, ['simulate'], { input: JSON.stringify(anyCase), stdio: ['pipe', 'ignore', 'inherit'] });
try {
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
} catch {
  // Another run was faster; its build is as good.
}
for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
