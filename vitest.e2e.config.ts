import { defineConfig } from 'vitest/config';

/**
 * Browser tests: the built page, served on this device, in one browser for all files. Two files at a time: they count renders
 * and walks, never milliseconds, and each page stands in a context of its own.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/globalSetup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
