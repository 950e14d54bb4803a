/**
 * Mutation tests of the engine: `npm run test:mutation [room …]`, all five rooms where none is named. Each room is run on its
 * own, by its own tests (`vitest.mutation.config.ts`), and fails below the score in `stryker.config.mjs`.
 * The report of a room is `reports/mutation/<room>.html`.
 */
import { spawnSync } from 'node:child_process';

const ROOMS = ['money', 'calendar', 'ledger', 'accrual', 'court'];

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are ${ROOMS.join(', ')}.`);
  process.exit(2);
}

for (const room of asked.length > 0 ? asked : ROOMS) {
  console.log(`\n${room}`);
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room },
  });
  if (status !== 0) process.exitCode = 1;
}
