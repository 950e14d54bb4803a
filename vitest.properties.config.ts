import { defineConfig } from 'vitest/config';

/** The invariants, each held against at least a thousand generated cases (`npm run test:properties`); CI runs fewer. */
export default defineConfig({
  test: {
    name: 'properties',
    environment: 'node',
    isolate: false,
    maxWorkers: 2,
    include: ['tests/properties/**/*.test.ts', 'tests/oracle/arbitraryCase.test.ts'],
    env: { PROPERTY_CASES: process.env.PROPERTY_CASES ?? '1000' },
    testTimeout: 900_000,
  },
});
