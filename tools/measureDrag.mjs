/** Drags the day for 30 s and prints what the page's memory was before and after. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'vitest.e2e.config.ts',
    'tests/e2e/strain.e2e.ts',
    '-t',
    'a drag',
  ],
  { stdio: 'inherit', env: { DRAG_SECONDS: '30', ...process.env } },
);
process.exitCode = status ?? 1;
