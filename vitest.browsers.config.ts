import { defineConfig } from 'vitest/config';

/** The built page in Firefox and WebKit (`docs/browsers.md`): by hand, because a machine has to bring them. */
export default defineConfig({
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['tests/browsers/**/*.browser.ts'],
    globalSetup: ['tests/browsers/globalSetup.ts'],
    // One browser at a time: none is slow because of another.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
