import { defineConfig } from 'vitest/config';

const WHOLE_ROADS = ['tests/golden/**/*.test.ts', 'tests/law/**/*.test.ts'];

/** The tests that each room is held by: its own, and what follows a whole road by worked numbers where the room is part of one. */
const TESTS_OF_ROOM = {
  money: ['src/engine/money/**/*.test.ts'],
  calendar: ['src/engine/calendar/**/*.test.ts'],
  ledger: ['src/engine/ledger/**/*.test.ts', ...WHOLE_ROADS],
  accrual: ['src/engine/accrual/**/*.test.ts', ...WHOLE_ROADS],
  court: ['src/engine/court/**/*.test.ts', ...WHOLE_ROADS],
};

const include = new Map<string | undefined, string[]>(Object.entries(TESTS_OF_ROOM)).get(process.env.MUTATED_ROOM);

/**
 * What is asked of every mutant of a room of the engine (`npm run test:mutation`): the quick tests, unit, golden and law. The
 * property tests would find more, and take longer than all mutants together.
 */
export default defineConfig({
  test: {
    name: 'mutation',
    environment: 'node',
    isolate: false,
    include: include ?? Object.values(TESTS_OF_ROOM).flat(),
  },
});
