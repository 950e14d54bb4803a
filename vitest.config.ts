import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit, golden, law, ledger and property tests run in Node; components in a small DOM. The browser tests have a config of their own. */
export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // They count walks and runs, never milliseconds: a busy machine may take its time.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // What runs here is pure: files of one worker share the loaded modules.
          isolate: false,
          include: ['src/**/*.test.ts', 'cli/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup/pure.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup/components.ts'],
        },
      },
    ],
  },
});
