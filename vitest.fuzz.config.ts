import { defineConfig } from 'vitest/config';

/** The readers under a million inputs (`npm run fuzz`); with the other unit tests the same file gets a few thousand. */
export default defineConfig({
  test: {
    name: 'fuzz',
    environment: 'node',
    include: ['tests/fuzz/**/*.test.ts'],
    env: { FUZZ_INPUTS: process.env.FUZZ_INPUTS ?? '1000000' },
  },
});
