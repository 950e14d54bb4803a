import { defineConfig } from 'vitest/config';

/** One journey in the browsers that do not come with the packages; not part of `npm test`. See docs/testing.md. */
export default defineConfig({
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['tests/browsers/**/*.browser.ts'],
    globalSetup: ['tests/browsers/globalSetup.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
