/** The readers under a million inputs: `npm run fuzz [seed]`. Without a seed the inputs are new ones; the seed is said. */
import { randomInt } from 'node:crypto';
import { spawnSync } from 'node:child_process';

const [told = String(randomInt(2 ** 31))] = process.argv.slice(2);
if (!/^\d{1,10}$/.test(told)) {
  console.error(`A seed is a whole number, not ${told}.`);
  process.exit(2);
}

console.log(`seed ${told}`);
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.fuzz.config.ts', '--reporter', 'verbose'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: told } });
process.exit(status ?? 1);
